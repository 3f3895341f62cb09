import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "ctrf",
  title: "Common Test Report Format (CTRF)",
  specification: "https://ctrf.io/docs/specification/overview",
  formats: ["ctrf"],
  kinds: ["tests"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    !outline.isStream &&
    outline.kindAt("/results/tool") === "object" &&
    outline.kindAt("/results/summary") === "object" &&
    outline.kindAt("/results/tests") !== undefined,
  load: () => import("./read.ts"),
};
