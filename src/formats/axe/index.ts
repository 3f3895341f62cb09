import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "axe",
  title: "axe-core JSON",
  specification: "https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object",
  formats: ["axe"],
  kinds: ["accessibility"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isPage(outline, at)),
  load: () => import("./read.ts"),
};

const lists = ["violations", "passes", "incomplete", "inapplicable"];

/** Axe-core before 3.0 named no engine: there the four lists tell. */
function isPage(outline: JsonOutline, at: string): boolean {
  return (
    outline.textAt(`${at}/testEngine/name`) === "axe-core" ||
    lists.every((list) => outline.kindAt(`${at}/${list}`) === "array")
  );
}
