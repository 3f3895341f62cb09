import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { AuditReport } from "./report.ts";
import { Advisory, Audit } from "./schema.ts";

export const reader: ReportReader = {
  id: "npm-audit-v6",
  title: "npm audit JSON (npm 6) and pnpm audit JSON",
  specification: "https://docs.npmjs.com/cli/v6/commands/npm-audit",
  formats: ["npm-audit-v6", "pnpm-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && (isAudit(outline) || isPnpmError(outline)),
  read: readAudit,
};

/** Composer's audit has `advisories` too, but lists an array for each package. */
function isAudit(outline: JsonOutline): boolean {
  if (outline.kindAt("/advisories") !== "object") return false;
  const [first] = outline.keysAt("/advisories");
  const isListed = first !== undefined && outline.kindAt(`/advisories/${first}`) === "object";
  return isListed || outline.kindAt("/metadata/vulnerabilities") === "object";
}

function isPnpmError(outline: JsonOutline): boolean {
  return outline.textAt("/error/code")?.startsWith("ERR_PNPM_") === true;
}

/** Reads what the registry's audit endpoint answered; npm 6 and pnpm hand it on nearly unchanged. */
function readAudit(source: ByteSource, sink: ReportSink): void {
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
