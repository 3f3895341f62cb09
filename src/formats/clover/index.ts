import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "clover",
  title: "Clover XML",
  specification: "https://bitbucket.org/atlassian/clover/src/default/etc/schema/clover.xsd",
  formats: ["clover"],
  kinds: ["coverage"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "xml" && outline.root === "coverage" && outline.paths.has("project"),
  load: () => import("./read.ts"),
};
