import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "gitleaks",
  title: "Gitleaks JSON",
  specification: "https://github.com/gitleaks/gitleaks/blob/master/report/finding.go",
  formats: ["gitleaks"],
  kinds: ["secrets"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && (isGeneration8(outline) || isGeneration7(outline)),
  load: () => import("./read.ts"),
};

function isGeneration8(outline: JsonOutline): boolean {
  return outline.textAt("/0/RuleID") !== undefined && outline.textAt("/0/File") !== undefined;
}

function isGeneration7(outline: JsonOutline): boolean {
  return outline.textAt("/0/rule") !== undefined && outline.textAt("/0/offender") !== undefined;
}
