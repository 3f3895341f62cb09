import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { ReportReader } from "../reader.ts";
import { JunitReport } from "./report.ts";

export const reader: ReportReader = {
  id: "junit",
  title: "JUnit XML",
  specification: "https://github.com/testmoapp/junitxml",
  formats: ["junit"],
  kinds: ["tests"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "xml" && (outline.root === "testsuites" || outline.root === "testsuite"),
  read: readJunit,
};

/** Reads the dialects of Surefire, pytest, Jest, gtest, gotestsum, Cypress, Mocha, PHPUnit and Node's test runner. */
function readJunit(source: ByteSource, sink: ReportSink): void {
  const report = new JunitReport(sink);
  walkXml(source, report);
  report.finish();
}
