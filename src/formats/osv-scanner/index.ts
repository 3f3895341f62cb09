import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "osv-scanner",
  title: "OSV-Scanner JSON",
  specification: "https://google.github.io/osv-scanner/output/#json",
  formats: ["osv-scanner"],
  kinds: ["dependencies", "image"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isScan(outline),
  load: () => import("./read.ts"),
};

/** A bare `{"results": []}`, as OSV-Scanner 1.4 and older wrote it, could be anybody's. */
function isScan(outline: JsonOutline): boolean {
  if (outline.kindAt("/results") !== "array") return false;
  const isSource = outline.kindAt("/results/0/source/path") === "string";
  const hasResult = isSource && outline.kindAt("/results/0/packages") === "array";
  return hasResult || outline.kindAt("/experimental_config") === "object";
}
