import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { ReportReader } from "../reader.ts";
import { CloverReport } from "./report.ts";

export const reader: ReportReader = {
  id: "clover",
  title: "Clover XML",
  specification: "https://bitbucket.org/atlassian/clover/src/default/etc/schema/clover.xsd",
  formats: ["clover"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "xml" && outline.root === "coverage" && outline.paths.has("project"),
  read: readClover,
};

/** Reads the reports of OpenClover, PHPUnit and Istanbul. */
function readClover(source: ByteSource, sink: ReportSink): void {
  const report = new CloverReport(sink);
  walkXml(source, report);
  report.finish();
}
