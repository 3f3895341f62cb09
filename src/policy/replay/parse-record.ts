import * as z from "zod";
import { UserError } from "../../errors.ts";
import { BaselineFile } from "../waivers/waiver-schema.ts";
import type { ReplayRecord } from "./record.ts";

const Text = z.object({ path: z.string().max(500), text: z.string().max(512 * 1024) });

const Unknown = z.object({
  state: z.literal("unknown"),
  why: z.string(),
  cause: z
    .enum([
      ...["no-token", "permission", "no-posture", "stale-posture", "not-found", "not-asked", "outage"],
      ...["rate-limit", "budget", "unprovable", "malformed", "incomplete", "too-large"],
    ] as const)
    .exactOptional(),
  needs: z.string().exactOptional(),
  resetAt: z.string().exactOptional(),
});

const known = <T extends z.ZodType>(value: T) =>
  z.union([z.object({ state: z.literal("known"), value }), Unknown]).nullable();

const Approval = z.union([
  z.object({ state: z.literal("proved"), by: z.string(), at: z.string() }),
  z.object({ state: z.enum(["refuted", "unknown"]), why: z.string() }),
]);

const Baseline = z.object({
  path: z.string(),
  sha256: z.string(),
  baseline: BaselineFile.omit({ schema: true }),
  approval: Approval,
  author: z.string().nullable(),
  introducedAt: z.string().nullable(),
});

const Record = z.object({
  schemaVersion: z.literal(1),
  event: z.string().nullable(),
  evaluatedAt: z.iso.datetime(),
  stages: z.array(z.int().min(1).max(8)).nullable(),
  merge: z.object({
    source: z.enum(["packaged", "instance", "file"]),
    product: Text.nullable(),
    base: Text.nullable(),
    profile: known(z.string()),
    regulated: known(z.boolean()),
    baseline: Baseline.nullable(),
  }),
});

/** Reads the `record.json` that a gate left beside its facts. @throws {UserError} invalid-input */
export function parseRecord(text: string): ReplayRecord {
  const parsed = Record.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(`a fault at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw broken(cause instanceof Error ? cause.message : "no JSON");
  }
}

function broken(found: string): UserError {
  return new UserError("invalid-input", `expected the record of a gate's verdict, found ${found}.`, {
    at: "record.json",
    hint: "Take the record.json that lies beside the facts it belongs to.",
  });
}
