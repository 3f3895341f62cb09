import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { Scan } from "./scan.ts";
import { Message } from "./schema.ts";

/** Reads the stream of messages; nothing in it tells its end. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const scan = new Scan(sink);
  const messages = readStream(json, Message, (message) => scan.message(message));
  sink.record("messages", messages);
  scan.finish();
}
