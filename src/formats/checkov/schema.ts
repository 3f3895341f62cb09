import { count, firstOf, label, object, optional, type Read, text } from "../../syntax/json/shape.ts";

/** A check that was made (`checkov/common/output/record.py`). Its `code_block` may hold a secret and is left out. */
export const check = object({
  check_id: text,
  check_name: optional(text),
  check_result: optional(object({ suppress_comment: optional(text) })),
  file_path: optional(text),
  repo_file_path: optional(text),
  file_line_range: optional(firstOf(label)),
  resource: optional(text),
  severity: optional(text),
  guideline: optional(text),
});
export type Check = Read<typeof check>;

/** What a report claims about itself; also what Checkov writes alone where it found nothing to check. */
export const summaryFields = {
  passed: optional(count),
  failed: optional(count),
  skipped: optional(count),
  parsing_errors: optional(count),
  checkov_version: optional(label),
};
const summary = object(summaryFields);
export type Summary = Read<typeof summary>;
