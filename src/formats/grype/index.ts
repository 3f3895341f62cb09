import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "grype",
  title: "Grype JSON",
  specification: "https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go",
  formats: ["grype"],
  kinds: ["dependencies", "image"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    (outline.textAt("/descriptor/name") === "grype" || outline.kindAt("/matches/0/artifact") === "object"),
  load: () => import("./read.ts"),
};
