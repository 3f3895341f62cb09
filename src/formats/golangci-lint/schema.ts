import { array, firstOf, number, object, optional, type Read, text } from "../../syntax/json/shape.ts";

/** `result.Issue` of golangci-lint (`pkg/result/issue.go`). */
export const issue = object({
  FromLinter: optional(text),
  Text: optional(text),
  Severity: optional(text),
  SourceLines: optional(firstOf(text)),
  Pos: optional(object({ Filename: optional(text), Line: optional(number) })),
});
export type Issue = Read<typeof issue>;

/** `report.Data` (`pkg/report/data.go`). */
export const runReport = object({
  Error: optional(text),
  Warnings: optional(array(object({ Tag: optional(text), Text: optional(text) }))),
});
export type RunReport = Read<typeof runReport>;
