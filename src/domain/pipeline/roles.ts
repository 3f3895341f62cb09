import type { EvidenceKind } from "../report/kind.ts";

/** Kinds that a template job can bring: its scanner runs no code of the repository. */
export const scannedKinds = [
  "secrets",
  "sast",
  "dependencies",
  "image",
  "iac",
  "sbom",
] as const satisfies readonly EvidenceKind[];
export type ScannedKind = (typeof scannedKinds)[number];

/** Whose evidence a job brings. */
export type Brings =
  | { readonly origin: "template"; readonly kind: ScannedKind }
  /** Whatever the product configuration lists. */
  | { readonly origin: "product" };

/** Runs the product's own commands. */
export const checksJob = "checks";

/** Makes the package once more, on another machine. */
export const rebuildJob = "rebuild";

/** Name of the template job for a kind. */
export function scanJobOf(kind: EvidenceKind): string {
  return `scan-${kind}`;
}

/** What a job brings by its name, which the template gave it; null: no evidence. */
export function bringsOf(jobId: string): Brings | null {
  if (jobId === checksJob) return { origin: "product" };
  const kind = scannedKinds.find((scanned) => scanJobOf(scanned) === jobId);
  return kind === undefined ? null : { origin: "template", kind };
}
