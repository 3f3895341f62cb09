/** Something that GitHub would tell webhooks and workflows of. Seeds tell nothing: nobody listens while they are planted. */
export type Happening =
  | {
      readonly kind: "push";
      readonly repository: string;
      /** In full: `refs/heads/main`. */
      readonly ref: string;
      readonly before: string;
      readonly after: string;
      readonly actor: string;
    }
  | {
      readonly kind: "pull-request";
      readonly repository: string;
      readonly number: number;
      readonly action: PullAction;
      /** Head at that moment: the branch may have moved on when somebody gets to it. */
      readonly head: string;
      readonly actor: string;
    }
  | {
      readonly kind: "merge-group";
      readonly repository: string;
      readonly action: "checks_requested" | "destroyed";
      readonly group: MergeGroup;
      readonly actor: string;
    }
  /** A run that somebody asked for waits to be carried out. */
  | { readonly kind: "run-queued"; readonly repository: string; readonly run: number }
  /** Another attempt waits to be carried out; `jobs` are the names of those that were asked for, null is all. */
  | {
      readonly kind: "rerun";
      readonly repository: string;
      readonly run: number;
      readonly jobs: readonly string[] | null;
    }
  | { readonly kind: "cancel"; readonly repository: string; readonly run: number }
  /** A reviewer or an app let a job into an environment, or did not. */
  | {
      readonly kind: "environment-reviewed";
      readonly repository: string;
      readonly run: number;
      readonly environment: string;
      readonly state: "approved" | "rejected";
    };

type PullAction = "opened" | "synchronize" | "reopened" | "ready_for_review" | "closed" | "edited";

/** As in the payload of `merge_group` (github-facts 2.11). */
export interface MergeGroup {
  readonly headSha: string;
  /** In full: `refs/heads/gh-readonly-queue/main/pr-7-<sha>`. */
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

export type Listener = (happening: Happening) => void;
