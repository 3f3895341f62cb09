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

/** The program that wrote a report. */
export interface Tool {
  readonly name: string;
  readonly version: string | null;
}
