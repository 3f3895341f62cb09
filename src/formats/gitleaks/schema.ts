import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { count, object, optional, type Read, type Shape, text } from "../../syntax/json/shape.ts";

/**
 * The fields of both generations: Gitleaks 8 (`report/finding.go`) writes `RuleID`, Gitleaks 7 (`report/leak.go`)
 * wrote `rule`. `Secret`, `Match`, `Line`, `offender`, `line` and the commit's message are left out on purpose:
 * they hold the secret, and what is never decoded can never leak.
 */
const fields = object({
  RuleID: optional(text),
  File: optional(text),
  StartLine: optional(count),
  Commit: optional(text),
  rule: optional(text),
  file: optional(text),
  lineNumber: optional(count),
  commit: optional(text),
});

/** One leak, whichever generation wrote it. */
export interface Leak {
  readonly rule: string;
  readonly file: string;
  /** One-based; undefined where the leak is in a commit's message or in a binary file. */
  readonly line: number | undefined;
  /** Empty where a folder was searched and not a history. */
  readonly commit: string;
}

export const leak: Shape<Leak> = {
  read(json) {
    const raw = fields.read(json);
    return raw.RuleID === undefined ? ofGeneration7(raw, json) : ofGeneration8(raw, json);
  },
};

function ofGeneration8(raw: Read<typeof fields>, json: JsonCursor): Leak {
  return {
    rule: required(raw.RuleID, "RuleID", json),
    file: required(raw.File, "File", json),
    line: raw.StartLine,
    commit: raw.Commit ?? "",
  };
}

function ofGeneration7(raw: Read<typeof fields>, json: JsonCursor): Leak {
  return {
    rule: required(raw.rule, "RuleID", json),
    file: required(raw.file, "file", json),
    line: raw.lineNumber,
    commit: raw.commit ?? "",
  };
}

function required(value: string | undefined, key: string, json: JsonCursor): string {
  if (value === undefined)
    throw json.fault("malformed", `expected the key "${key}", found a leak without it`);
  return value;
}
