import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { AuditReport } from "./report.ts";
import { Line, Row, Summary } from "./schema.ts";

export const reader: ReportReader = {
  id: "yarn-audit",
  title: "yarn audit JSON (Yarn 1)",
  specification: "https://classic.yarnpkg.com/lang/en/docs/cli/audit/",
  formats: ["yarn-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isYarnLine(outline),
  read: readAudit,
};

/** Lines that Yarn 1 prints during an audit; a failed one may hold nothing but `info` or `error`. */
const lineTypes = new Set(["auditAdvisory", "auditSummary", "auditAction", "info", "warning", "error"]);

function isYarnLine(outline: JsonOutline): boolean {
  const isYarn4 = outline.kindAt("/displayName") !== undefined;
  return !isYarn4 && outline.kindAt("/data") !== undefined && lineTypes.has(outline.textAt("/type") ?? "");
}

/** Reads the lines of an audit: a row for each path to a vulnerable package, and the summary as the last line. */
function readAudit(source: ByteSource, sink: ReportSink): void {
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
