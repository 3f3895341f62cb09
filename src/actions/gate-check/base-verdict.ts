import * as z from "zod";
import type { Known } from "../../domain/facts/facts.ts";
import type { Inventory } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";

const largestVerdict = 64 * 1024 * 1024;

const BaseVerdict = z.object({
  schemaVersion: z.literal(1),
  inventory: z.object({
    tests: z.array(z.string()),
    lines: z.record(z.string(), z.number().nonnegative()),
    lineCoverage: z.number().nullable(),
    findings: z.array(z.string()),
  }),
});

/** What was tested and found at the merge base. @throws {UserError} invalid-input */
export function readBaseVerdict(path: string, files: Files): Known<Inventory> {
  const parsed = BaseVerdict.safeParse(parseJson(path, files.readText(path, largestVerdict)));
  if (parsed.success) return { state: "known", value: parsed.data.inventory };
  const [issue] = parsed.error.issues;
  throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, cause instanceof Error ? cause.message : "no JSON");
  }
}

function unreadable(path: string, found: string): UserError {
  return new UserError("invalid-input", `expected the verdict.json of an earlier run, found ${found}.`, {
    at: path,
    hint: "Give the file that gate-check wrote on the merge base, or leave the input out.",
  });
}
