import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "k6",
  title: "k6 summary JSON",
  specification: "https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/",
  formats: ["k6"],
  kinds: ["performance"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && (isClassic(outline) || isMachineReadable(outline)),
  load: () => import("./read.ts"),
};

function isClassic(outline: JsonOutline): boolean {
  return outline.kindAt("/metrics") === "object" && outline.kindAt("/root_group") === "object";
}

function isMachineReadable(outline: JsonOutline): boolean {
  return (
    outline.kindAt("/results/metrics") === "array" && outline.textAt("/metadata/k6_version") !== undefined
  );
}
