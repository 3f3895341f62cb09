import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "jacoco",
  title: "JaCoCo XML",
  specification: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
  formats: ["jacoco"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: isJacoco,
  load: () => import("./read.ts"),
};

/** Other tools call their root element `report` too; what lies in it tells them apart. */
function isJacoco(outline: Outline): boolean {
  if (outline.syntax !== "xml" || outline.root !== "report" || !outline.attributes.has("name")) return false;
  return ["sessioninfo", "group", "package", "counter"].some((path) => outline.paths.has(path));
}
