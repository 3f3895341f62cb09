import type { ReportSink } from "../../domain/report/sink.ts";
import { LineCursor } from "../../syntax/lines/cursor.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { TapReport } from "./report.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const cursor = new LineCursor(source);
  const report = new TapReport(sink);
  while (cursor.next()) report.line(cursor.text(), cursor.number);
  report.finish();
}
