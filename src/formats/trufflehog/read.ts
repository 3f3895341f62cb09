import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument, readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { TrufflehogReport } from "./report.ts";
import { line } from "./schema.ts";

/** Reads one object a line, as TruffleHog 3 writes them, or the same objects in an array. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new TrufflehogReport(json, sink);
  if (json.kind() === "array")
    readDocument(
      json,
      each(line, (one) => report.take(one)),
    );
  else readStream(json, line, (one) => report.take(one));
  report.finish();
}
