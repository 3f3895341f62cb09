import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "spdx-json",
  title: "SPDX 2 JSON",
  specification: "https://spdx.github.io/spdx-spec/v2.3/",
  formats: ["spdx-json"],
  kinds: ["sbom"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    !outline.isStream &&
    outline.textAt("/spdxVersion")?.startsWith("SPDX-") === true,
  load: () => import("./read.ts"),
};
