import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "pip-audit",
  title: "pip-audit JSON",
  specification: "https://github.com/pypa/pip-audit#usage",
  formats: ["pip-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    (isDependency(outline, "/dependencies/0") || isDependency(outline, "/0") || isEmptyAudit(outline)),
  load: () => import("./read.ts"),
};

function isDependency(outline: JsonOutline, pointer: string): boolean {
  const isAudited = outline.kindAt(`${pointer}/vulns`) === "array";
  const isSkipped = outline.kindAt(`${pointer}/skip_reason`) === "string";
  return outline.kindAt(`${pointer}/name`) === "string" && (isAudited || isSkipped);
}

/** `{"dependencies": [], "fixes": []}`: nothing was audited. */
function isEmptyAudit(outline: JsonOutline): boolean {
  const hasNone =
    outline.kindAt("/dependencies") === "array" && outline.kindAt("/dependencies/0") === undefined;
  return hasNone && outline.kindAt("/fixes") === "array";
}
