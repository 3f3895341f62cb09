import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { AuditReport } from "./report.ts";
import { Advisory, Audit } from "./schema.ts";

/** Reads what the registry's audit endpoint answered; npm 6 and pnpm hand it on nearly unchanged. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const audit = readDocument(json, Audit);
  const isNpm = audit.runId !== undefined;
  sink.format(isNpm ? "npm-audit-v6" : "pnpm-audit");
  sink.tool({ name: isNpm ? "npm" : "pnpm", version: null });
  if (audit.error === undefined) readVulnerabilities(json, audit, sink);
  else reportError(audit.error, sink);
}

function readVulnerabilities(json: JsonCursor, audit: Audit, sink: ReportSink): void {
  const { advisories, metadata } = audit;
  if (advisories === undefined) throw json.fault("malformed", 'expected the key "advisories"');
  if (metadata === undefined) throw json.fault("malformed", 'expected the key "metadata"');
  const report = new AuditReport(sink, audit.runId === undefined ? 2 : 1);
  json.revisit(advisories, () => {
    entries(Advisory, (_, advisory) => report.advisory(advisory, json.pointer())).read(json);
  });
  report.finish(metadata);
}

function reportError(error: NonNullable<Audit["error"]>, sink: ReportSink): void {
  const words = [error.code, error.message ?? error.summary].filter((word) => word !== undefined);
  sink.diagnose(
    "tool-error",
    `expected an audit, found the error ${JSON.stringify(words.join(": "))}`,
    "/error",
  );
}
