import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import { JunitReport } from "./report.ts";

/** Reads the dialects of Surefire, pytest, Jest, gtest, gotestsum, Cypress, Mocha, PHPUnit and Node's test runner. */
export function read(source: ByteSource, sink: ReportSink): void {
  const report = new JunitReport(sink);
  walkXml(source, report);
  report.finish();
}
