import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "cobertura",
  title: "Cobertura XML",
  specification: "https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd",
  formats: ["cobertura"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: isCobertura,
  load: () => import("./read.ts"),
};

/** Clover has the same root element; it holds projects, where Cobertura rates itself and holds packages. */
function isCobertura(outline: Outline): boolean {
  if (outline.syntax !== "xml" || outline.root !== "coverage" || outline.paths.has("project")) return false;
  return outline.attributes.has("line-rate") || outline.paths.has("packages");
}
