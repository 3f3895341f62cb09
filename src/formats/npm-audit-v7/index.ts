import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "npm-audit-v7",
  title: "npm audit JSON (npm 7 and later)",
  specification: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
  formats: ["npm-audit-v7"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" && (outline.kindAt("/auditReportVersion") === "number" || isNpmError(outline)),
  load: () => import("./read.ts"),
};

/** What npm of any version prints when there is no lockfile, or when the registry does not answer. */
function isNpmError(outline: JsonOutline): boolean {
  const isError =
    outline.kindAt("/error/summary") === "string" && outline.kindAt("/error/detail") === "string";
  return isError && outline.kindAt("/advisories") === undefined;
}
