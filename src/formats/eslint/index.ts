import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "eslint",
  title: "ESLint JSON",
  specification: "https://eslint.org/docs/latest/use/formatters/#json",
  formats: ["eslint"],
  kinds: ["lint"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isEslint(outline),
  load: () => import("./read.ts"),
};

/** The formatters `json` and `json-with-metadata`; an empty list could be of any tool. */
function isEslint(outline: JsonOutline): boolean {
  const isResult = (at: string): boolean =>
    outline.kindAt(`${at}/filePath`) === "string" && outline.kindAt(`${at}/messages`) === "array";
  return isResult("/0") || isResult("/results/0") || outline.kindAt("/metadata/rulesMeta") === "object";
}
