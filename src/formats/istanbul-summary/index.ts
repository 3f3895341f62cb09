import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "istanbul-summary",
  title: "Istanbul coverage summary (coverage-summary.json)",
  specification:
    "https://github.com/istanbuljs/istanbuljs/tree/main/packages/istanbul-reports/lib/json-summary",
  formats: ["istanbul-summary"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: isSummary,
  load: () => import("./read.ts"),
};

function isSummary(outline: Outline): boolean {
  if (outline.syntax !== "json") return false;
  return outline.keysAt("").some((key) => outline.kindAt(`/${key}/lines/pct`) !== undefined);
}
