import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "yarn-audit",
  title: "yarn audit JSON (Yarn 1)",
  specification: "https://classic.yarnpkg.com/lang/en/docs/cli/audit/",
  formats: ["yarn-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isYarnLine(outline),
  load: () => import("./read.ts"),
};

/** Lines that Yarn 1 prints during an audit; a failed one may hold nothing but `info` or `error`. */
const lineTypes = new Set(["auditAdvisory", "auditSummary", "auditAction", "info", "warning", "error"]);

function isYarnLine(outline: JsonOutline): boolean {
  const isYarn4 = outline.kindAt("/displayName") !== undefined;
  return !isYarn4 && outline.kindAt("/data") !== undefined && lineTypes.has(outline.textAt("/type") ?? "");
}
