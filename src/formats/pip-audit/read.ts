import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, eitherKind, mapped, object, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { AuditReport } from "./report.ts";
import { Dependency } from "./schema.ts";

/** Reads the object of pip-audit 2.4 and later, and the bare array of dependencies that came before it. */
export function read(source: ByteSource, sink: ReportSink): void {
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
