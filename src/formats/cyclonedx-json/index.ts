import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "cyclonedx-json",
  title: "CycloneDX JSON",
  specification: "https://cyclonedx.org/docs/1.7/json/",
  formats: ["cyclonedx-json", "cyclonedx-vex"],
  kinds: ["sbom"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" && !outline.isStream && outline.textAt("/bomFormat") === "CycloneDX",
  load: () => import("./read.ts"),
};
