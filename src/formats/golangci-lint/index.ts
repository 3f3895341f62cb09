import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "golangci-lint",
  title: "golangci-lint JSON",
  specification: "https://golangci-lint.run/docs/configuration/file/#output-configuration",
  formats: ["golangci-lint"],
  kinds: ["lint"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isGolangci(outline),
  load: () => import("./read.ts"),
};

/** `Issues` beside `Report`; gosec, which has issues too, writes no `Report`. */
function isGolangci(outline: JsonOutline): boolean {
  const issues = outline.kindAt("/Issues");
  return (issues === "array" || issues === "null") && outline.kindAt("/Report") === "object";
}
