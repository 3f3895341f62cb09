import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, object, optional, readDocument, text } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { Scan } from "./scan.ts";
import { Document, ScannedPackage } from "./schema.ts";

export const reader: ReportReader = {
  id: "osv-scanner",
  title: "OSV-Scanner JSON",
  specification: "https://google.github.io/osv-scanner/output/#json",
  formats: ["osv-scanner"],
  kinds: ["dependencies", "image"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isScan(outline),
  read: readScan,
};

/** A bare `{"results": []}`, as OSV-Scanner 1.4 and older wrote it, could be anybody's. */
function isScan(outline: JsonOutline): boolean {
  if (outline.kindAt("/results") !== "array") return false;
  const isSource = outline.kindAt("/results/0/source/path") === "string";
  const hasResult = isSource && outline.kindAt("/results/0/packages") === "array";
  return hasResult || outline.kindAt("/experimental_config") === "object";
}

/** Reads the packages of each source; what is said about the layers of an image comes behind them. */
function readScan(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const document = readDocument(json, Document);
  const image = document.image_metadata;
  sink.kinds([image === undefined ? "dependencies" : "image"]);
  sink.tool({ name: "osv-scanner", version: null });
  const scan = new Scan(sink, image?.layer_metadata ?? []);
  const result = object({
    source: object({ path: optional(text) }),
    packages: each(ScannedPackage, (scanned) => scan.package(scanned, json)),
  });
  json.revisit(document.results, () => scan.finish(each(result, () => undefined).read(json)));
}
