import type { ArtefactFact } from "../artifact/fact.ts";
import type { Component, Dependency, VexStatement } from "../component/component.ts";
import type { VexDocument } from "../component/vex-document.ts";
import type { FileCoverage } from "../coverage/totals.ts";
import type { UnreadLock } from "../dependency/lockfiles/index.ts";
import type { LockedProduct } from "../dependency/lockfiles/lockfile.ts";
import type { PackageRelation } from "../dependency/relation.ts";
import type { Finding } from "../finding/finding.ts";
import type { Metric, ThresholdResult } from "../performance/metric.ts";
import type { JobFact, OwnCiFact } from "../pipeline/delivery.ts";
import type { EvidenceKind } from "../report/kind.ts";
import type { Reading } from "../report/reading.ts";
import type { BillFact } from "../sbom/fact.ts";
import type { Scanned } from "../scan/scanned.ts";
import type { TestCase } from "../tests/test-case.ts";
import type { Inventory } from "../verdict/verdict.ts";
import type { WaiverFact } from "../waiver/waiver.ts";
import type { Known } from "./known.ts";
import type { SourceFacts } from "./source-facts.ts";

export type { Known } from "./known.ts";

/** How a report is tied to the commit that is judged (design §7, binding). */
export type Binding =
  | { readonly state: "bound"; readonly by: "report" | "sidecar" | "same-job" | "same-run" }
  | {
      readonly state: "unbound";
      readonly reason: "foreign" | "truncated" | "crashed" | "stale" | "unproven";
      /** What was expected and what was found. */
      readonly message: string;
    };

/** A finding together with its identity; equal fingerprints are one finding, whichever tools found it. */
export interface IdentifiedFinding extends Finding {
  readonly fingerprint: string;
  /** Checks of these kinds judge it. */
  readonly kinds: readonly EvidenceKind[];
}

/** One report file and what it says. */
export interface ReportFact {
  /** Path inside the workspace, or inside the artifact of `job`. */
  readonly path: string;
  /** Job or workflow that brought it; null: it lies in the workspace. */
  readonly job: string | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Evidence for what: from the configuration, the report or the table by tool, strictest first. */
  readonly kinds: readonly EvidenceKind[];
  /** Test suite that the configuration names: `unit`, `integration`. */
  readonly suite: string | null;
  readonly origin: "template" | "product";
  readonly binding: Binding;
  readonly reading: Reading;
  /** Tests that did not pass, and flaky ones; all of them are in `testIds`. */
  readonly notableTests: readonly TestCase[];
  /** sha256 of `suite\0name` of each executed test. */
  readonly testIds: readonly string[];
  readonly files: readonly FileCoverage[];
  readonly findings: readonly IdentifiedFinding[];
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly subject: Component | null;
  /** What of the package it looked at; absent: it is about none, or of facts that are older. */
  readonly scanned?: Scanned;
  /** Quality of a bill of materials; absent: the report is none. Older facts do not have it. */
  readonly bill?: Known<BillFact>;
  readonly vex: readonly VexStatement[];
  readonly metrics: readonly Metric[];
  readonly thresholds: readonly ThresholdResult[];
}

/** An entry of the expected set: what the configuration says should be there, and what was. */
export interface ExpectedReport {
  readonly kind: EvidenceKind;
  readonly suite: string | null;
  /** Glob as the configuration has it. */
  readonly pattern: string;
  readonly matches: number;
}

/** Something that a build takes in, and whether its exact bytes are named. */
export interface BuildInput {
  readonly kind: "action" | "image" | "package-range" | "lockfile" | "install-command";
  readonly path: string;
  readonly line: number;
  /** As written: `actions/checkout@v4`, `node:22`, `npm install`. */
  readonly reference: string;
  readonly isPinned: boolean;
  /** What would pin it. */
  readonly expected: string;
}

/** A forbidden word or statement in gated source (requirement 3.QG5). */
export interface ForbiddenPattern {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Identity that survives moved lines, as of findings. */
  readonly fingerprint: string;
  /** The match, never a secret's value. */
  readonly excerpt: string;
}

/** Everything a verdict depends on besides policy, waivers and time; plain data, stored by its digest. */
export interface Facts {
  readonly commit: string | null;
  readonly event: string | null;
  readonly reports: readonly ReportFact[];
  readonly expected: readonly ExpectedReport[];
  readonly buildInputs: readonly BuildInput[];
  readonly forbiddenPatterns: readonly ForbiddenPattern[];
  /** What the lockfiles say about how the product depends on its packages. */
  readonly packages: readonly PackageRelation[];
  /** How many files the pattern scan looked at. */
  readonly scannedFiles: number;
  /** The verdict on the merge base, if a comparison is possible. */
  readonly base: Known<Inventory>;
  readonly waivers: readonly WaiverFact[];
  /** Jobs of the pipeline that the gate waited for; null: it stands alone, and judges what lies in the workspace. */
  readonly jobs: readonly JobFact[] | null;
  /** The product's own workflow, where that brings the product's evidence; null: it does not. */
  readonly ci: OwnCiFact | null;
  /** What the run packaged; absent: it packages nothing, as before a merge. Older facts do not have it. */
  readonly artefact?: ArtefactFact;
  /** Products that lockfiles belong to; absent where nothing is packaged. */
  readonly locked?: readonly LockedProduct[];
  /** Lockfiles that told nothing, and why; as above. */
  readonly unreadLocks?: readonly UnreadLock[];
  /** The organisation's own VEX; absent: it has none, or the gate stands alone. Older facts do not have it. */
  readonly vex?: readonly VexDocument[];
  /** How the change came in; null: the verdict is asked for outside GitHub, where no change enters a branch. */
  readonly source: SourceFacts | null;
}
