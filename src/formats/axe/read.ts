import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { AxeReport } from "./report.ts";
import { page } from "./schema.ts";

/** Reads the results of one page, or an array of them. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new AxeReport(json, sink);
  const shape = { read: () => report.page(page.read(json)) };
  if (json.kind() === "array")
    readDocument(
      json,
      each(shape, () => undefined),
    );
  else readDocument(json, shape);
  report.finish();
}
