import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "npm-audit-v6",
  title: "npm audit JSON (npm 6) and pnpm audit JSON",
  specification: "https://docs.npmjs.com/cli/v6/commands/npm-audit",
  formats: ["npm-audit-v6", "pnpm-audit"],
  kinds: ["dependencies"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && (isAudit(outline) || isPnpmError(outline)),
  load: () => import("./read.ts"),
};

/** Composer's audit has `advisories` too, but lists an array for each package. */
function isAudit(outline: JsonOutline): boolean {
  if (outline.kindAt("/advisories") !== "object") return false;
  const [first] = outline.keysAt("/advisories");
  const isListed = first !== undefined && outline.kindAt(`/advisories/${first}`) === "object";
  return isListed || outline.kindAt("/metadata/vulnerabilities") === "object";
}

function isPnpmError(outline: JsonOutline): boolean {
  return outline.textAt("/error/code")?.startsWith("ERR_PNPM_") === true;
}
