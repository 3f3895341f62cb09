import type { RepositorySnapshot } from "../domain/adoption/snapshot.ts";
import type { Known } from "../domain/facts/known.ts";
import type { SourceFacts, SourceNeed } from "../domain/facts/source-facts.ts";
import type { Files } from "./files.ts";
import type { HostedRepository } from "./hosted-repository.ts";

/** A pull request that was merged: what a replay begins with. */
export interface MergedPull {
  readonly number: number;
  readonly title: string;
  readonly headCommit: string;
  readonly baseCommit: string;
  readonly baseBranch: string;
  /** RFC 3339. */
  readonly mergedAt: string;
}

/** A repository that is about to be adopted. */
export interface AdoptableRepository {
  readonly snapshot: RepositorySnapshot;
  /** Where branches and pull requests are written. */
  readonly host: HostedRepository;
  /** Message of a commit. */
  message(commit: string): Promise<Known<string>>;
  /** The newest pull requests that were merged into the default branch. */
  merged(most: number): Promise<Known<readonly MergedPull[]>>;
  /** How such a request came in, as the gate would have read it. */
  sourceFacts(pull: MergedPull, needs: ReadonlySet<SourceNeed>): Promise<SourceFacts>;
  /** Those files of a commit that a predicate names, as if they lay in a workspace. */
  files(commit: string, isWanted: (path: string) => boolean): Promise<Known<Files>>;
}

/** Repositories to adopt; unknown: there is none of this name that the token can see, or not all could be read. */
export interface Adopter {
  open(repository: string): Promise<Known<AdoptableRepository>>;
}

/** Gives an adopter for the token in one of these variables of the environment; null: none of them holds one. */
export type Adopters = (variables: readonly string[]) => Promise<Adopter | null>;
