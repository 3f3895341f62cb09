import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Document } from "./schema.ts";

/** What was scanned, and what the report is evidence for. */
export interface Target {
  readonly format: "trivy-fs" | "trivy-image" | "trivy-config";
  readonly kinds: readonly EvidenceKind[];
  readonly remarks: readonly { readonly code: DiagnosticCode; readonly message: string }[];
}

/**
 * Tells from the classes of the results what was looked at. Trivy does not name the scanners that ran, so a class
 * without a result, such as `secret` in a tree without secrets, is evidence of nothing.
 */
export function targetOf(
  { ArtifactType: type, Metadata: metadata }: Document,
  classes: ReadonlySet<string>,
): Target {
  const packages = packageKindOf(type);
  const kinds: EvidenceKind[] = [];
  if (classes.has("os-pkgs") || classes.has("lang-pkgs")) kinds.push(packages);
  if (classes.has("config")) kinds.push("iac");
  if (classes.has("secret")) kinds.push("secrets");
  return {
    format: formatOf(packages === "image", classes),
    kinds: kinds.length === 0 ? [packages] : kinds,
    remarks: [...emptiness(kinds, classes), ...endOfLife(metadata?.OS)],
  };
}

/** What findings in packages are evidence of: for an image they are all one, whoever put the package in. */
export function packageKindOf(artifactType: string | undefined): EvidenceKind {
  return artifactType === "container_image" ? "image" : "dependencies";
}

function formatOf(isImage: boolean, classes: ReadonlySet<string>): Target["format"] {
  if (isImage) return "trivy-image";
  return classes.size === 1 && classes.has("config") ? "trivy-config" : "trivy-fs";
}

/** No result: a tree without anything that Trivy knows, the wrong directory, or nothing found. None can be told. */
function emptiness(kinds: readonly EvidenceKind[], classes: ReadonlySet<string>): Target["remarks"] {
  if (kinds.length > 0) return [];
  const found =
    classes.size === 0 ? "no result" : `only the classes ${[...classes].join(", ").slice(0, 200)}`;
  return [{ code: "no-records", message: `expected packages, configuration or secrets, found ${found}` }];
}

function endOfLife(os: NonNullable<Document["Metadata"]>["OS"]): Target["remarks"] {
  if (os?.EOSL !== true) return [];
  const name = [os.Family, os.Name].filter((word) => word !== undefined).join(" ");
  return [
    { code: "note", message: `${name} is out of support: its vulnerabilities are no longer all reported` },
  ];
}
