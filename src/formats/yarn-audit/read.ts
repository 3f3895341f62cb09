import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { AuditReport } from "./report.ts";
import { Line, Row, Summary } from "./schema.ts";

/** Reads the lines of an audit: a row for each path to a vulnerable package, and the summary as the last line. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new AuditReport(sink);
  sink.tool({ name: "yarn", version: null });
  readStream(json, Line, ({ type, data }) =>
    json.revisit(data, () => {
      switch (type) {
        case "auditAdvisory":
          return report.row(Row.read(json));
        case "auditSummary":
          return report.summary(Summary.read(json));
        case "error":
          return report.error(json);
        default:
          return report.other(type, json);
      }
    }),
  );
  report.finish();
}
