import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, mapped, object, optional, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { GolangciReport } from "./report.ts";
import { issue, runReport } from "./schema.ts";

export const reader: ReportReader = {
  id: "golangci-lint",
  title: "golangci-lint JSON",
  specification: "https://golangci-lint.run/docs/configuration/file/#output-configuration",
  formats: ["golangci-lint"],
  kinds: ["lint"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isGolangci(outline),
  read: readGolangci,
};

/** `Issues` beside `Report`; gosec, which has issues too, writes no `Report`. */
function isGolangci(outline: JsonOutline): boolean {
  const issues = outline.kindAt("/Issues");
  return (issues === "array" || issues === "null") && outline.kindAt("/Report") === "object";
}

/** Reads the JSON of versions 1 and 2. */
function readGolangci(source: ByteSource, sink: ReportSink): void {
  const report = new GolangciReport(sink);
  sink.tool({ name: "golangci-lint", version: null });
  readDocument(
    new JsonCursor(source),
    object({
      Issues: optional(each(issue, (one) => report.issue(one))),
      Report: mapped(runReport, (run) => report.run(run)),
    }),
  );
  report.finish();
}
