import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { AuditReport } from "./report.ts";
import { Audit, Vulnerability } from "./schema.ts";

/** Reads the report that npm itself works out from the advisories and the dependency tree. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const audit = readDocument(json, Audit);
  sink.tool({ name: "npm", version: null });
  if (audit.error === undefined) readVulnerabilities(json, audit, sink);
  else reportError(audit, sink);
}

function readVulnerabilities(json: JsonCursor, audit: Audit, sink: ReportSink): void {
  const { auditReportVersion: version, vulnerabilities, metadata } = audit;
  if (version !== 2)
    throw json.fault("unsupported-version", `expected audit report version 2, found ${version}`);
  if (vulnerabilities === undefined) throw json.fault("malformed", 'expected the key "vulnerabilities"');
  if (metadata === undefined) throw json.fault("malformed", 'expected the key "metadata"');
  const report = new AuditReport(sink);
  json.revisit(vulnerabilities, () => {
    entries(Vulnerability, (name, one) => report.vulnerability(name, one, json.pointer())).read(json);
  });
  report.finish(metadata);
}

function reportError({ error, message }: Audit, sink: ReportSink): void {
  const words = [error?.code, error?.summary, message].filter((word) => word !== undefined && word !== "");
  sink.diagnose(
    "tool-error",
    `expected an audit, found the error ${JSON.stringify(words.join(": "))}`,
    "/error",
  );
}
