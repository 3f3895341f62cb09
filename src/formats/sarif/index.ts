import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "sarif",
  title: "SARIF 2.1.0",
  specification: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
  formats: ["sarif"],
  kinds: ["sast", "secrets", "dependencies", "image", "iac", "dast", "lint", "accessibility"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isSarif(outline),
  load: () => import("./read.ts"),
};

/** `runs` beside the version or the schema; a log without either is told by its first run. */
function isSarif(outline: JsonOutline): boolean {
  const runs = outline.kindAt("/runs");
  if (runs !== "array" && runs !== "null") return false;
  return (
    outline.kindAt("/version") !== undefined ||
    outline.textAt("/$schema")?.toLowerCase().includes("sarif") === true ||
    outline.kindAt("/runs/0/tool/driver") === "object"
  );
}
