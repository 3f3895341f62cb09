import type { Severity } from "../finding/severity.ts";
import type { FindingTotals } from "../finding/totals.ts";
import type { JobResult } from "../pipeline/needs.ts";
import type { CheckResult, Decision, StageResult } from "./result.ts";

/** A JSON pointer into the file that set a value, and who owns that file. */
export interface Origin {
  readonly source: "platform-default" | "platform-locked" | "product" | "base-product" | "built-in";
  /** File and place in it: `policy/platform.yml#/profiles/container/checks/coverage.line`. */
  readonly at: string;
}

export interface Observed {
  readonly value: number | string;
  readonly unit: string;
}

export interface Threshold {
  readonly operator: ">=" | "<=" | "=" | "none-of";
  readonly value: number | string;
  readonly origin: Origin;
}

/** One thing that is wrong, with what to do about it and who can. */
export interface Problem {
  readonly message: string;
  /** `path:line`, package or address; "" where it concerns the whole. */
  readonly at: string;
  readonly severity?: Severity;
  /** Present on findings (design §4). */
  readonly fingerprint?: string;
  readonly fix: string;
  /** Who can fix it or decide about it: a role, an owner or a team. */
  readonly who: string;
}

/** A report that a check relied on. */
export interface EvidenceReference {
  readonly path: string;
  readonly sha256: string;
  readonly format: string | null;
  readonly tool: string | null;
}

/** What one check found. */
export interface Assessment {
  readonly result: CheckResult;
  /** Kebab-case word for machines: `below-threshold`, `foreign`, `waived`. */
  readonly reason: string;
  /** One sentence for people: what was observed against which threshold. */
  readonly summary: string;
  readonly observed?: Observed;
  readonly threshold?: Threshold;
  readonly findings?: FindingTotals;
  readonly problems: readonly Problem[];
  /** Remarks that change nothing: disagreements, base-layer attribution, what a waiver would do. */
  readonly notes: readonly string[];
  readonly evidence: readonly EvidenceReference[];
  /** Ids of the waivers that covered something. */
  readonly waivers: readonly string[];
}

/** An assessment with what the policy and the registry say about the check. */
export interface CheckVerdict extends Assessment {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  /** Page that explains the check. */
  readonly docs: string;
}

export interface StageVerdict {
  /** 1 source, 2 build, 3 quality-security, and so on (design §4). */
  readonly id: number;
  readonly name: string;
  readonly result: StageResult;
  readonly checks: readonly CheckVerdict[];
}

/** What happens because of a finding (requirements 3.SEV1-3). */
export interface SeverityResponse {
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly checkId: string;
  readonly title: string;
  readonly state: "blocked" | "waived" | "backlog" | "baseline" | "suppressed" | "not-affected" | "logged";
  /** Roles to tell at once. */
  readonly notify: readonly string[];
  /** RFC 3339 date until which it is to be resolved; backlog and waived only. */
  readonly dueOn?: string;
}

/** What tests and measured lines there were, so that a later run can tell what vanished. */
export interface Inventory {
  /** sha256 of `suite\0name`, sorted. */
  readonly tests: readonly string[];
  /** Measured lines by file. */
  readonly lines: Readonly<Record<string, number>>;
  /** Line coverage in percent; null where none was measured. */
  readonly lineCoverage: number | null;
  /** Fingerprints of all findings. */
  readonly findings: readonly string[];
}

/** A job of the pipeline, or the product's own workflow, and the evidence that came from it. */
export interface JobReference {
  /** Id of the job, or path of the workflow. */
  readonly id: string;
  /** How it ended; null: the gate did not ask for that. */
  readonly result: JobResult | null;
  /** Whose evidence it brings; null: none. */
  readonly origin: "template" | "product" | null;
  /** Reports that were read from it. */
  readonly reports: number;
  /** Artifact that was unpacked, with the sha256 of its bytes; null: none was. */
  readonly artifact: { readonly id: number; readonly sha256: string } | null;
  /** Why nothing came; null: it did, or there was nothing to bring. */
  readonly why: string | null;
}

/** The whole answer of the gate. A pure function of facts, policy, waivers and time. */
export interface Verdict {
  readonly schemaVersion: 1;
  readonly decision: Decision;
  readonly reasonCode: string;
  /** Commit that was judged; null outside a repository. */
  readonly commit: string | null;
  /** RFC 3339 UTC. */
  readonly evaluatedAt: string;
  readonly profile: string;
  readonly owner: { readonly name: string; readonly contact: string };
  readonly policy: {
    readonly source: "packaged" | "instance" | "file";
    readonly version: string;
    readonly digest: string;
    readonly effectiveDigest: string;
  };
  /** sha256 of the normalised facts (RFC 8785), by which the verdict can be replayed. */
  readonly factsDigest: string;
  readonly stages: readonly StageVerdict[];
  /** Empty where the gate stands alone. */
  readonly jobs: readonly JobReference[];
  readonly responses: readonly SeverityResponse[];
  readonly inventory: Inventory;
  readonly notices: readonly string[];
}
