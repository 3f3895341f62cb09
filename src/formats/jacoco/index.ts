import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { JacocoReport } from "./report.ts";

export const reader: ReportReader = {
  id: "jacoco",
  title: "JaCoCo XML",
  specification: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
  formats: ["jacoco"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: isJacoco,
  read: readJacoco,
};

/** Other tools call their root element `report` too; what lies in it tells them apart. */
function isJacoco(outline: Outline): boolean {
  if (outline.syntax !== "xml" || outline.root !== "report" || !outline.attributes.has("name")) return false;
  return ["sessioninfo", "group", "package", "counter"].some((path) => outline.paths.has(path));
}

function readJacoco(source: ByteSource, sink: ReportSink): void {
  const report = new JacocoReport(sink);
  walkXml(source, report);
  report.finish();
}
