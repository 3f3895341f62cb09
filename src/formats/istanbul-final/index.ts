import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "istanbul-final",
  title: "Istanbul coverage map (coverage-final.json)",
  specification:
    "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js",
  formats: ["istanbul-final"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: isCoverageMap,
  load: () => import("./read.ts"),
};

function isCoverageMap(outline: Outline): boolean {
  if (outline.syntax !== "json") return false;
  return outline.keysAt("").some((key) => outline.kindAt(`/${key}/statementMap`) === "object");
}
