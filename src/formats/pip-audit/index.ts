import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, eitherKind, mapped, object, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { AuditReport } from "./report.ts";
import { Dependency } from "./schema.ts";

export const reader: ReportReader = {
  id: "pip-audit",
  title: "pip-audit JSON",
  specification: "https://github.com/pypa/pip-audit#usage",
  formats: ["pip-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    (isDependency(outline, "/dependencies/0") || isDependency(outline, "/0") || isEmptyAudit(outline)),
  read: readAudit,
};

function isDependency(outline: JsonOutline, pointer: string): boolean {
  const isAudited = outline.kindAt(`${pointer}/vulns`) === "array";
  const isSkipped = outline.kindAt(`${pointer}/skip_reason`) === "string";
  return outline.kindAt(`${pointer}/name`) === "string" && (isAudited || isSkipped);
}

/** `{"dependencies": [], "fixes": []}`: nothing was audited. */
function isEmptyAudit(outline: JsonOutline): boolean {
  const hasNone =
    outline.kindAt("/dependencies") === "array" && outline.kindAt("/dependencies/0") === undefined;
  return hasNone && outline.kindAt("/fixes") === "array";
}

/** Reads the object of pip-audit 2.4 and later, and the bare array of dependencies that came before it. */
function readAudit(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new AuditReport(sink);
  const dependencies = each(Dependency, (dependency) => {
    if (dependency.vulns === undefined && dependency.skip_reason === undefined) {
      throw json.fault("malformed", 'expected the key "vulns" or "skip_reason"');
    }
    report.dependency(dependency, json.pointer());
  });
  sink.tool({ name: "pip-audit", version: null });
  readDocument(
    json,
    eitherKind({
      array: dependencies,
      object: mapped(object({ dependencies }), (audit) => audit.dependencies),
    }),
  );
  report.finish();
}
