import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import { classNames } from "./definitions.ts";
import { TrxReport } from "./report.ts";

/** Results name their class only through the definitions, which are written behind them: hence two walks. */
export function read(source: ByteSource, sink: ReportSink): void {
  const report = new TrxReport(sink, classNames(source));
  walkXml(source, report);
  report.finish();
}
