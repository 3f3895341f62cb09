import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "zap",
  title: "OWASP ZAP traditional JSON",
  specification: "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
  formats: ["zap"],
  kinds: ["dast"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/@version") !== undefined &&
    outline.kindAt("/site") === "array",
  load: () => import("./read.ts"),
};
