import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";

export const reader: ReportReader = {
  id: "trivy",
  title: "Trivy JSON",
  specification: "https://trivy.dev/latest/docs/configuration/reporting/#json",
  formats: ["trivy-fs", "trivy-image", "trivy-config"],
  kinds: ["dependencies", "image", "iac", "secrets"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && (isSchema2(outline) || isSchema1(outline)),
  load: () => import("./read.ts"),
};

function isSchema2(outline: JsonOutline): boolean {
  const isNamed = ["/ArtifactName", "/ArtifactType"].some((pointer) => outline.kindAt(pointer) === "string");
  return outline.kindAt("/SchemaVersion") === "number" && isNamed;
}

/** Until 0.19 Trivy wrote the results without anything around them. */
function isSchema1(outline: JsonOutline): boolean {
  const isResult = ["/0/Type", "/0/Vulnerabilities"].some((pointer) => outline.kindAt(pointer) !== undefined);
  return outline.kindAt("/0/Target") === "string" && isResult;
}
