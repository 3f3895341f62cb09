import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "yarn-npm-audit",
  title: "yarn npm audit JSON (Yarn 4)",
  specification: "https://yarnpkg.com/cli/npm/audit",
  formats: ["yarn-npm-audit"],
  kinds: ["dependencies"],
  showsTruncation: false,
  matches: (outline) => outline.syntax === "json" && (isAdvice(outline) || isYarnMessage(outline)),
  load: () => import("./read.ts"),
};

function isAdvice(outline: JsonOutline): boolean {
  return outline.textAt("/value") !== undefined && outline.kindAt("/children/ID") !== undefined;
}

/** Lines that Yarn 2 and later print for people: `{"type":"error","displayName":"YN0035",…}`. */
function isYarnMessage(outline: JsonOutline): boolean {
  return outline.textAt("/displayName")?.startsWith("YN") === true && outline.textAt("/type") !== undefined;
}
