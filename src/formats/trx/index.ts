import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { ReportReader } from "../reader.ts";
import { classNames } from "./definitions.ts";
import { TrxReport } from "./report.ts";

export const reader: ReportReader = {
  id: "trx",
  title: "Visual Studio test results (TRX)",
  specification:
    "https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger",
  formats: ["trx"],
  kinds: ["tests"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "TestRun",
  read: readTrx,
};

/** Results name their class only through the definitions, which are written behind them: hence two walks. */
function readTrx(source: ByteSource, sink: ReportSink): void {
  const report = new TrxReport(sink, classNames(source));
  walkXml(source, report);
  report.finish();
}
