import type { Trigger } from "../facts/source-facts.ts";

/** The change that an event is about, in the event's own words: nothing has been asked of GitHub yet. */
export type ChangeReference =
  | {
      readonly kind: "pull-request";
      readonly number: number;
      readonly headCommit: string;
      /** Without `refs/heads/`. */
      readonly branch: string;
      readonly baseCommit: string;
    }
  | {
      readonly kind: "merge-group";
      readonly headCommit: string;
      readonly branch: string;
      readonly baseCommit: string;
    }
  | {
      readonly kind: "push";
      readonly headCommit: string;
      readonly branch: string;
      /** Null: the push made the branch. */
      readonly baseCommit: string | null;
    };

/** A run on GitHub, as the runner and the event describe it. */
export interface GitHubRun {
  /** `owner/name` of the repository whose change is judged. */
  readonly repository: string;
  readonly trigger: Trigger;
  /** Null: the event is about no change of a branch (a tag, a schedule, an issue). */
  readonly change: ChangeReference | null;
  /** Commits that a checkout for this event may leave: the head, and GitHub's trial merge of a pull request. */
  readonly commits: readonly string[];
  /** Logins of who set it off: actor, triggering actor, sender; each once. */
  readonly actors: readonly string[];
  readonly runId: string | null;
  readonly runAttempt: number | null;
  /** Where this GitHub is; never github.com by assumption (facts 10.4). */
  readonly hosts: { readonly server: string; readonly api: string; readonly graphql: string };
}
