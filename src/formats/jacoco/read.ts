import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import { JacocoReport } from "./report.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const report = new JacocoReport(sink);
  walkXml(source, report);
  report.finish();
}
