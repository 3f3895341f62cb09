import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import { CheckstyleReport } from "./report.ts";

/** Reads the format that many linters of other languages write too. */
export function read(source: ByteSource, sink: ReportSink): void {
  const report = new CheckstyleReport(sink);
  walkXml(source, report);
  report.finish();
}
