import type { RepositoryFacts } from "../domain/doctor/repository-facts.ts";
import type { Known } from "../domain/facts/known.ts";

/** What the doctor wants to see of a repository. */
export interface RepositoryQuestion {
  /** `owner/name`. */
  readonly repository: string;
  /** Globs of files that are searched for static credentials besides the workflows. */
  readonly cloudPaths: readonly string[];
  /** The organisation's groups of runners are asked for where somebody named one. */
  readonly areGroupsNeeded?: boolean;
}

/** Repositories as their settings and files are now; unknown: there is none of this name that the token can see. */
export interface RepositoryReader {
  read(question: RepositoryQuestion): Promise<Known<RepositoryFacts>>;
}

/** Gives a reader for the token in one of these variables of the environment; null: none of them holds one. */
export type RepositoryReaders = (variables: readonly string[]) => Promise<RepositoryReader | null>;
