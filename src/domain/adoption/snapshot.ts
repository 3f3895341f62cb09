import type { Known } from "../facts/known.ts";

/** People whom CODEOWNERS can name: only those who may write are ever asked (facts 3.8). */
export interface People {
  /** Visible teams with write access of their own, strongest access first: `@org/team`. */
  readonly teams: Known<readonly string[]>;
  /** Accounts that may write, strongest access first: `@login`. */
  readonly users: Known<readonly string[]>;
}

/** What asks for the organisation's workflow on the default branch. */
export type Requirement =
  | { readonly state: "required" | "evaluated"; readonly ruleset: string; readonly workflow: string }
  | { readonly state: "none" };

/** A repository before it is adopted: its files as they are on the default branch, and who may write. */
export interface RepositorySnapshot {
  /** `owner/name`. */
  readonly fullName: string;
  /** Address of the web pages of this GitHub. */
  readonly server: string;
  readonly defaultBranch: string;
  /** Commit that all of this is true of. */
  readonly commit: string;
  /** Paths of all files. */
  readonly paths: readonly string[];
  /** Texts of the files that `wantedFiles` names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly people: People;
  readonly requirement: Known<Requirement>;
  /** Workload type by the organisation's property; it outranks every guess. */
  readonly profile: Known<string>;
}
