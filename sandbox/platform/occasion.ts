import type { RequiredFile } from "../github/actions/records.ts";
import type { RepositoryRecord } from "../github/records.ts";

/** An event as GitHub Actions sees it: what a run that it starts is for. */
export interface Occasion {
  readonly repository: RepositoryRecord;
  readonly event: string;
  /** Activity (`opened`); undefined where the event has none. */
  readonly action?: string | undefined;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  /** Commit that is run: of a pull request the merge of head and base. */
  readonly sha: string;
  /** Commit that the run is listed and checked for: of a pull request the head. */
  readonly checkedSha: string;
  readonly branch: string | null;
  readonly headRef: string;
  readonly baseRef: string;
  readonly headRepository: string;
  readonly actor: string;
  readonly title: string;
  /** From a fork or by Dependabot: the token only reads, and there are no secrets (github-facts 2.7, 2.12). */
  readonly isRestricted: boolean;
  /** For `paths` filters; null where the event has none. */
  readonly changedFiles: readonly string[] | null;
  /** Of `workflow_run`: name of the workflow that ran, and its branch. */
  readonly source?: { readonly workflow: string; readonly branch: string | null } | undefined;
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** How many runs started each other by `workflow_run`; GitHub stops after three. */
  readonly chain: number;
}

/** A file that an occasion starts. */
export interface Start {
  readonly occasion: Occasion;
  readonly path: string;
  /** Where the file lies: its own repository's, or that of a ruleset. */
  readonly file: { readonly repository: string; readonly ref: string; readonly sha: string };
  readonly required: RequiredFile | undefined;
}
