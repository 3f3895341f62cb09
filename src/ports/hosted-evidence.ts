import type { Known } from "../domain/facts/known.ts";

/** A bundle as a store had it; where that was is for messages only. */
export interface StoredBundle {
  readonly path: string;
  readonly bundle: Uint8Array;
}

/** Ids of a repository and of its owner, which a name does not keep for ever. */
export interface RepositoryIds {
  readonly repositoryId: string;
  readonly ownerId: string;
}

/** Evidence that GitHub keeps for one repository. It proves nothing before it is verified. */
export interface HostedEvidence {
  ids(): Promise<Known<RepositoryIds>>;
  /** Attestations about an artefact, by its sha256 in hex. */
  attestations(digest: string): Promise<Known<readonly StoredBundle[]>>;
  /** Lines of `*.intoto.jsonl` of the release that speaks of the artefact. */
  released(digest: string): Promise<Known<readonly StoredBundle[]>>;
}

/** Opens a repository with a token that one of these variables holds; null: none does. @throws {UserError} */
export type HostedEvidences = (
  repository: string,
  variables: readonly string[],
) => Promise<HostedEvidence | null>;
