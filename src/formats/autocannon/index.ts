import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "autocannon",
  title: "autocannon JSON",
  specification: "https://github.com/mcollina/autocannon#autocannonopts-cb",
  formats: ["autocannon"],
  kinds: ["performance"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    ["/latency", "/requests", "/throughput"].every((at) => outline.kindAt(at) === "object") &&
    outline.kindAt("/non2xx") === "number",
  load: () => import("./read.ts"),
};
