import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "lcov",
  title: "LCOV tracefile",
  specification: "https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1",
  formats: ["lcov"],
  kinds: ["coverage"],
  showsTruncation: false,
  matches: isTracefile,
  load: () => import("./read.ts"),
};

/** A tracefile begins with the name of a test or of a source file; lcov 2 allows comments before it. */
function isTracefile(outline: Outline): boolean {
  if (outline.syntax !== "text") return false;
  const first = outline.lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== undefined && /^(?:TN|SF):/.test(first);
}
