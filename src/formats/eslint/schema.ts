import {
  boolean,
  count,
  firstOf,
  number,
  object,
  optional,
  present,
  type Read,
  text,
} from "../../syntax/json/shape.ts";

const suppression = object({ kind: optional(text), justification: optional(text) });

/** A linting message (`Linter.LintMessage`). */
export const lintMessage = object({
  ruleId: optional(text),
  severity: optional(number),
  message: optional(text),
  line: optional(number),
  fatal: optional(boolean),
  fix: optional(present),
  suppressions: optional(firstOf(suppression)),
});
export type LintMessage = Read<typeof lintMessage>;

/** What a file's result (`ESLint.LintResult`) says besides its messages. */
export const resultFields = {
  filePath: text,
  errorCount: optional(count),
  warningCount: optional(count),
  fatalErrorCount: optional(count),
};
