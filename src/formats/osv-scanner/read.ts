import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, object, optional, readDocument, text } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { Scan } from "./scan.ts";
import { Document, ScannedPackage } from "./schema.ts";

/** Reads the packages of each source; what is said about the layers of an image comes behind them. */
export function read(source: ByteSource, sink: ReportSink): void {
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
