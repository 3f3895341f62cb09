import type { GateEvaluation } from "../predicates/gate-evaluation-shape.ts";
import type { RejectionCode } from "../rejection.ts";
import type { Verified } from "../verify.ts";

/** A bundle as it was brought; where it was found is for messages only. */
export interface Exhibit {
  readonly path: string;
  readonly bundle: Uint8Array;
}

/** Evidence that counts, and what it says. */
export interface Proof<P = unknown> {
  readonly path: string;
  readonly verified: Verified;
  /** sha256 of the signed bytes: it stays the same when a store writes the bundle in another way. */
  readonly statementDigest: string;
  readonly predicate: P;
}

/** Evidence that was looked at and does not count. */
export interface Refusal {
  readonly path: string;
  /** `objection`: it counts, and says something else than what is needed. */
  readonly code: RejectionCode | "objection";
  readonly message: string;
}

/** What would make a broken link whole, and who can. */
export interface Remedy {
  readonly who: string;
  readonly command: string;
}

export interface Break extends Remedy {
  /**
   * `missing`: there is no such evidence · `refused`: there is, and it does not count · `unlinked`: it counts, and does not
   * belong together · `unreachable`: an earlier link is broken, so this one leads nowhere · the others are about a statement
   * that this one rests on by its digest: `missing-input` it did not come along, `refused-input` it does not count,
   * `foreign-input` it is about something else.
   */
  readonly kind:
    | "missing"
    | "refused"
    | "unlinked"
    | "unreachable"
    | "missing-input"
    | "refused-input"
    | "foreign-input";
  readonly message: string;
  readonly refusals: readonly Refusal[];
}

export const linkIds = ["source", "build", "quality", "provenance", "packaging", "sbom"] as const;
/** `observe` is no step of the chain: it says how an artefact did in an environment. */
export type LinkId = (typeof linkIds)[number] | "observe";

/** One step from the commit to the artefact. */
export interface Link {
  readonly id: LinkId;
  readonly title: string;
  readonly about: "commit" | "artefact";
  /** One sentence: what is proved, or what is not. */
  readonly summary: string;
  readonly proofs: readonly Proof[];
  /** What the gate of the stage came to; null: the link is no stage, or not proved. */
  readonly evaluation: GateEvaluation | null;
  /** Null: the link is proved. */
  readonly broken: Break | null;
}

/** What is asked; nothing of it comes from the evidence. */
export interface LineageRequest {
  /** sha256 of the artefact, in lower-case hex. */
  readonly artefact: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Full refs that a release may come from. */
  readonly refs: readonly string[];
  /** Commit that it must be; null: the one that the provenance proves. */
  readonly commit: string | null;
  /** RFC 3339 time of the question. */
  readonly at: string;
}

/** How an artefact came to be, as far as the evidence proves it. */
export interface Lineage {
  readonly request: LineageRequest;
  /** Commit that the artefact was built from; null: no provenance proves one. */
  readonly commit: string | null;
  /** From the commit to the artefact, all of `linkIds` in this order. */
  readonly links: readonly Link[];
  /** Whether every link is proved. More evidence never makes it false. */
  readonly holds: boolean;
  /** Bundles that nobody could open or read. */
  readonly unreadable: readonly Refusal[];
}
