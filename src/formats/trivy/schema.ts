import {
  array,
  bookmarked,
  boolean,
  count,
  label,
  mapOf,
  number,
  object,
  optional,
  type Read,
  text,
} from "../../syntax/json/shape.ts";

export const Result = object({
  Target: text,
  Class: optional(text),
  Type: optional(text),
  Packages: optional(bookmarked),
  Vulnerabilities: optional(bookmarked),
  MisconfSummary: optional(object({ Failures: optional(count) })),
  Misconfigurations: optional(bookmarked),
  Secrets: optional(bookmarked),
  Licenses: optional(bookmarked),
  ExperimentalModifiedFindings: optional(bookmarked),
});
export type Result = Read<typeof Result>;

export const Document = object({
  SchemaVersion: count,
  Trivy: optional(object({ Version: optional(text) })),
  ArtifactType: optional(text),
  Metadata: optional(
    object({
      ImageID: optional(text),
      RepoDigests: optional(array(text)),
      OS: optional(object({ Family: optional(text), Name: optional(text), EOSL: optional(boolean) })),
    }),
  ),
  Results: optional(bookmarked),
});
export type Document = Read<typeof Document>;

/** How a package came in; older versions mark the indirect ones only. */
export const Package = object({
  ID: optional(text),
  Relationship: optional(label),
  Indirect: optional(boolean),
});

const Layer = object({ Digest: optional(text), DiffID: optional(text) });

const Scores = object({
  V2Score: optional(number),
  V3Score: optional(number),
  V40Score: optional(number),
});
export type Scores = Read<typeof Scores>;

export const Vulnerability = object({
  VulnerabilityID: text,
  VendorIDs: optional(array(text)),
  PkgID: optional(text),
  PkgName: optional(text),
  PkgPath: optional(text),
  PkgIdentifier: optional(object({ PURL: optional(text) })),
  InstalledVersion: optional(text),
  FixedVersion: optional(text),
  Status: optional(text),
  Layer: optional(Layer),
  SeveritySource: optional(text),
  PrimaryURL: optional(text),
  Title: optional(text),
  Description: optional(text),
  Severity: optional(text),
  CVSS: optional(mapOf(Scores)),
});
export type Vulnerability = Read<typeof Vulnerability>;

export const Misconfiguration = object({
  ID: optional(text),
  AVDID: optional(text),
  Title: optional(text),
  Message: optional(text),
  Severity: optional(text),
  PrimaryURL: optional(text),
  Status: optional(text),
  Layer: optional(Layer),
  CauseMetadata: optional(object({ StartLine: optional(count) })),
});
export type Misconfiguration = Read<typeof Misconfiguration>;

/** `Match` and `Code` hold the line with the secret; they are never read. */
export const Secret = object({
  RuleID: text,
  Title: optional(text),
  Severity: optional(text),
  StartLine: optional(count),
  Layer: optional(Layer),
});
export type Secret = Read<typeof Secret>;

export const Licence = object({
  Severity: optional(text),
  Category: optional(text),
  PkgName: optional(text),
  FilePath: optional(text),
  Name: optional(text),
  Link: optional(text),
});
export type Licence = Read<typeof Licence>;

export const ModifiedFinding = object({
  Type: text,
  Status: optional(text),
  Statement: optional(text),
  Source: optional(text),
  Finding: bookmarked,
});
export type ModifiedFinding = Read<typeof ModifiedFinding>;
export type Layer = Read<typeof Layer>;
