import type { Severity } from "../domain/finding/severity.ts";
import type { EvidenceKind } from "../domain/report/kind.ts";
import type { Origin } from "../domain/verdict/verdict.ts";

export type SettingValue = number | string | boolean | readonly string[];

/** One value that a check uses, and where it comes from. */
export interface Setting {
  readonly value: SettingValue;
  readonly origin: Origin;
}

/** How one check is to be done. */
export interface EffectiveCheck {
  readonly id: string;
  readonly required: boolean;
  /** Misses warn, they never block. */
  readonly advisory: boolean;
  /** RFC 3339 date from which misses block; before it they warn. */
  readonly effectiveOn: string | null;
  readonly settings: ReadonlyMap<string, Setting>;
}

/** What the policy does about findings of one severity (requirements 3.SEV1-3). */
export interface SeverityRule {
  readonly response: "block" | "backlog" | "log";
  readonly notify: readonly string[];
  /** Role whose waiver may cover such a finding; null: no waiver may. */
  readonly waivableBy: string | null;
  /** Longest life of such a waiver, in days. */
  readonly maxDays: number | null;
  /** Days until a backlog item is due. */
  readonly dueDays: number | null;
}

/** Evidence that must be there, and who may have made it. */
export interface RequiredEvidence {
  readonly kind: EvidenceKind;
  readonly origin: "template" | "product";
  /** From when there can be such evidence (docs/adr/0015). */
  readonly when: EvidenceMoment;
}

/** `packaged`: it is about an artefact that a change which is not merged yet does not have. */
export type EvidenceMoment = "always" | "packaged";

/** Who makes the product's own evidence in a pipeline. */
export type ProductEvidence =
  /** The template runs the product's commands. */
  | { readonly mode: "hosted" }
  | {
      readonly mode: "own-ci";
      readonly workflow: string;
      readonly artifact: string;
      /** "" where the artifact holds paths of the repository as they are. */
      readonly root: string;
    }
  /** The configuration names neither. */
  | { readonly mode: "none" };

/** Where evidence is to be found. */
export interface EvidenceSource {
  readonly kind: EvidenceKind;
  readonly suite: string | null;
  readonly path: string;
}

/** Limits of waivers where the severity of a finding sets none. */
export interface WaiverLimits {
  /** Days before its end from which a waiver is announced. */
  readonly noticeDays: number;
  readonly maxDays: number;
  /** Role that approves baselines, and waivers of what has no severity; null: no one may. */
  readonly approverRole: string | null;
}

/** The platform policy with the product's choices inside its guardrails: all that an evaluation needs. */
export interface EffectivePolicy {
  readonly source: "packaged" | "instance" | "file";
  readonly version: string;
  /** sha256 (RFC 8785) of the platform policy. */
  readonly digest: string;
  /** sha256 (RFC 8785) of the policy together with the product's choices. */
  readonly effectiveDigest: string;
  readonly profile: string;
  readonly regulated: boolean;
  readonly platformOwner: { readonly name: string; readonly contact: string };
  readonly owner: { readonly name: string; readonly contact: string };
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly required: readonly RequiredEvidence[];
  readonly sources: readonly EvidenceSource[];
  readonly productEvidence: ProductEvidence;
  readonly binding: "sidecar" | "same-job";
  /** Oldest evidence that counts, in hours. */
  readonly maxAgeHours: number;
  readonly checks: readonly EffectiveCheck[];
  readonly severity: Readonly<Record<Severity, SeverityRule>>;
  /** How a finding of unknown severity is judged. */
  readonly unknownSeverity: Severity;
  /** Most suppressions inside reports, below high, that are let through. */
  readonly maxSuppressed: number;
  /** Globs of the files that are gated (minimatch). */
  readonly gated: readonly string[];
  readonly forbiddenPatterns: { readonly files: "changed" | "all" };
  readonly waivers: WaiverLimits;
  /** Environments in the order of promotion. */
  readonly environments: readonly string[];
  /** GitHub's name for the last of them; null: the policy has none. */
  readonly production: string | null;
  /** Old debt with a burn-down date (design §7, ratchet). */
  readonly baseline: readonly { readonly fingerprint: string; readonly burnDownOn: string }[];
  readonly notices: readonly string[];
}
