import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import { CloverReport } from "./report.ts";

/** Reads the reports of OpenClover, PHPUnit and Istanbul. */
export function read(source: ByteSource, sink: ReportSink): void {
  const report = new CloverReport(sink);
  walkXml(source, report);
  report.finish();
}
