import type { Unknown } from "../facts/known.ts";
import type { WorkflowSet } from "../workflow/model.ts";
import type { Fix } from "./fix.ts";
import type { Gates } from "./gates.ts";
import type { DoctorPolicy, RepositoryFacts } from "./repository-facts.ts";

export type DoctorSeverity = "critical" | "high" | "medium" | "low";

/** One thing that is wrong, where, and what makes it right. */
export interface DoctorFinding {
  /** `path:line`, or the setting: `ruleset 12 "main"`. */
  readonly at: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: Fix;
}

/** What a kind of finding gets to see: the facts, and what several kinds derive from them. */
export interface Patient {
  readonly facts: RepositoryFacts;
  readonly policy: DoctorPolicy;
  readonly workflows: WorkflowSet;
  readonly gates: Gates;
}

/** What a kind of finding says: what it looked at, what it found, and what it could not see. */
export interface Opinion {
  /** `7 actions in 3 workflows`: without it, clean would not be told from blind. */
  readonly looked: string;
  readonly findings: readonly DoctorFinding[];
  readonly unknowns: readonly Unknown[];
}

/** One kind of finding: a pure function. The file is named after the id. */
export interface FindingKind {
  readonly id: string;
  readonly title: string;
  readonly severity: DoctorSeverity;
  /** What it looks at, for the page of all kinds. */
  readonly looksAt: string;
  readonly evaluate: (patient: Patient) => Opinion;
}

/** Proved clean, refuted by findings, or unknown: blind is not clean. */
export interface KindResult extends Opinion {
  readonly id: string;
  readonly title: string;
  readonly severity: DoctorSeverity;
  readonly state: "clean" | "refuted" | "unknown";
}

/** The doctor's word on one repository. */
export interface Diagnosis {
  readonly repository: string;
  readonly defaultBranch: string;
  /** Undecided: nothing was found, and something could not be seen. */
  readonly state: "clean" | "refuted" | "undecided";
  readonly kinds: readonly KindResult[];
}
