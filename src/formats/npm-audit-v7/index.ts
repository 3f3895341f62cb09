import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { AuditReport } from "./report.ts";
import { Audit, Vulnerability } from "./schema.ts";

export const reader: ReportReader = {
  id: "npm-audit-v7",
  title: "npm audit JSON (npm 7 and later)",
  specification: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
  formats: ["npm-audit-v7"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" && (outline.kindAt("/auditReportVersion") === "number" || isNpmError(outline)),
  read: readAudit,
};

/** What npm of any version prints when there is no lockfile, or when the registry does not answer. */
function isNpmError(outline: JsonOutline): boolean {
  const isError =
    outline.kindAt("/error/summary") === "string" && outline.kindAt("/error/detail") === "string";
  return isError && outline.kindAt("/advisories") === undefined;
}

/** Reads the report that npm itself works out from the advisories and the dependency tree. */
function readAudit(source: ByteSource, sink: ReportSink): void {
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
