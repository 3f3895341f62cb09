import type * as z from "zod";
import { UserError, type UserErrorCode } from "../../errors.ts";
import { type PolicyText, readDocument } from "./document.ts";

/** What a file should be, and what to do where it is not. */
export interface Written {
  readonly code: UserErrorCode;
  /** In words: `the settings of an instance`. */
  readonly what: string;
  readonly hint: string;
}

/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
export function readWritten<Schema extends z.ZodType>(
  schema: Schema,
  source: PolicyText,
  { code, what, hint }: Written,
): z.infer<Schema> {
  const document = readDocument(source, code);
  const [problem] = document.problems;
  if (problem !== undefined) throw problem;
  const parsed = schema.safeParse(document.data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
  throw new UserError(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
    at: document.locate(path),
    hint,
  });
}
