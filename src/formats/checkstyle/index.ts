import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { ReportReader } from "../reader.ts";
import { CheckstyleReport } from "./report.ts";

export const reader: ReportReader = {
  id: "checkstyle",
  title: "Checkstyle XML",
  specification: "https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html",
  formats: ["checkstyle"],
  kinds: ["lint"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "checkstyle",
  read: readCheckstyle,
};

/** Reads the format that many linters of other languages write too. */
function readCheckstyle(source: ByteSource, sink: ReportSink): void {
  const report = new CheckstyleReport(sink);
  walkXml(source, report);
  report.finish();
}
