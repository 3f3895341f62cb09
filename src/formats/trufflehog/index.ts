import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "trufflehog",
  title: "TruffleHog JSON",
  specification: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/output/json.go",
  formats: ["trufflehog"],
  kinds: ["secrets"],
  showsTruncation: false,
  matches: (outline) =>
    outline.syntax === "json" && ["", "/0"].some((at) => isSecret(outline, at) || isLog(outline, at)),
  load: () => import("./read.ts"),
};

function isSecret(outline: JsonOutline, at: string): boolean {
  return (
    outline.textAt(`${at}/DetectorName`) !== undefined && outline.kindAt(`${at}/SourceMetadata`) === "object"
  );
}

function isLog(outline: JsonOutline, at: string): boolean {
  return outline.textAt(`${at}/logger`) === "trufflehog" && outline.textAt(`${at}/msg`) !== undefined;
}
