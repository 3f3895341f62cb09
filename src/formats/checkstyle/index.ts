import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "checkstyle",
  title: "Checkstyle XML",
  specification: "https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html",
  formats: ["checkstyle"],
  kinds: ["lint"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "checkstyle",
  load: () => import("./read.ts"),
};
