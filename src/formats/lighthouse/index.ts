import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "lighthouse",
  title: "Lighthouse result JSON",
  specification: "https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md",
  formats: ["lighthouse"],
  kinds: ["performance", "accessibility"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/lighthouseVersion") !== undefined &&
    outline.kindAt("/audits") === "object",
  load: () => import("./read.ts"),
};
