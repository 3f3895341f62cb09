import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "checkov",
  title: "Checkov JSON",
  specification: "https://www.checkov.io/8.Outputs/JSON.html",
  formats: ["checkov"],
  kinds: ["iac", "secrets", "dependencies", "image", "sast"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isCheckov(outline),
  load: () => import("./read.ts"),
};

/** One framework, a list of them, or the bare summary of a run that found nothing to check. */
function isCheckov(outline: JsonOutline): boolean {
  const isFramework = (at: string): boolean =>
    outline.kindAt(`${at}/check_type`) === "string" && outline.kindAt(`${at}/results`) === "object";
  const isSummary = (at: string): boolean =>
    outline.kindAt(`${at}/checkov_version`) !== undefined &&
    outline.kindAt(`${at}/resource_count`) !== undefined;
  return ["", "/0"].some((at) => isFramework(at) || isSummary(at));
}
