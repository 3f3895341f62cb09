import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { SpdxReport } from "./report.ts";
import { Document, Package } from "./schema.ts";

/** Packages are read last, once it is known which of them the document describes. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new SpdxReport(sink);
  const document = readDocument(
    json,
    Document((relationship) => report.relationship(relationship)),
  );
  report.document(document);
  const { packages } = document;
  if (packages !== undefined) {
    json.revisit(packages, () => {
      each(Package, (entry) => report.package(entry)).read(json);
    });
  }
  report.finish();
}
