import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "semgrep-json",
  title: "Semgrep JSON",
  specification: "https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif",
  formats: ["semgrep-json"],
  kinds: ["sast"],
  showsTruncation: true,
  // Bandit writes results and errors too, but no paths.
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/results") === "array" &&
    outline.kindAt("/errors") === "array" &&
    outline.kindAt("/paths") === "object",
  load: () => import("./read.ts"),
};
