import type { DigestSet } from "./statement.ts";

/** Where the run that signed must have come from, set per predicate (design §3, evidence-standards §5). */
export interface SourceExpectation {
  /** Numeric id of the repository: names are renamed and taken over, ids are not. */
  readonly repositoryId: string;
  /** Numeric id of its owner. */
  readonly ownerId: string;
  /** The run's own commit, where the predicate pins it (provenance, source VSA); null: it may be another. */
  readonly commit: string | null;
  /** Full refs that count, where the commit is not pinned or besides it. */
  readonly refs: readonly string[];
}

/** Everything that somebody who asks for evidence knows beforehand; nothing of it comes from the evidence. */
export interface Expectation {
  readonly predicateType: string;
  /** The artefact or the commit: one accepted algorithm must match in one subject. */
  readonly subject: DigestSet;
  readonly source: SourceExpectation;
  /** RFC 3339 time of the question. */
  readonly at: string;
}
