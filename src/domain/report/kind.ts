/** What a report can be evidence for (design §7). */
export const evidenceKinds = [
  "tests",
  "coverage",
  "lint",
  "sast",
  "dast",
  "dependencies",
  "secrets",
  "image",
  "iac",
  "accessibility",
  "performance",
  "sbom",
  "vex",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const otherKinds: readonly EvidenceKind[] = ["tests", "coverage", "performance", "sbom", "vex"];

/** Tells whether reports of this kind list findings. */
export function isFindingsKind(kind: EvidenceKind): boolean {
  return !otherKinds.includes(kind);
}

/** The program that wrote a report. */
export interface Tool {
  readonly name: string;
  readonly version: string | null;
}
