import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, mapped, object, optional, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { GolangciReport } from "./report.ts";
import { issue, runReport } from "./schema.ts";

/** Reads the JSON of versions 1 and 2. */
export function read(source: ByteSource, sink: ReportSink): void {
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
