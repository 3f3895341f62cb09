import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { ReportReader } from "../reader.ts";
import { SpdxReport } from "./report.ts";
import { Document, Package } from "./schema.ts";

export const reader: ReportReader = {
  id: "spdx-json",
  title: "SPDX 2 JSON",
  specification: "https://spdx.github.io/spdx-spec/v2.3/",
  formats: ["spdx-json"],
  kinds: ["sbom"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    !outline.isStream &&
    outline.textAt("/spdxVersion")?.startsWith("SPDX-") === true,
  read: readSpdx,
};

/** Packages are read last, once it is known which of them the document describes. */
function readSpdx(source: ByteSource, sink: ReportSink): void {
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
