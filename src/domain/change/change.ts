import type { Known } from "../facts/known.ts";

/** An account on GitHub. */
export interface Actor {
  readonly login: string;
  /** Numeric id; null where GitHub gives a login only. */
  readonly id: number | null;
  readonly kind: "user" | "bot" | "organization" | "unknown";
}

/** Somebody named in a commit. The account is null where GitHub knows none for the address. */
export interface Signature {
  readonly account: Actor | null;
  readonly name: string;
  readonly email: string;
}

/**
 * First line of a commit message, or title of a pull request, as Conventional Commits 1.0.0 reads it;
 * `src/adapters/commit-header.ts` makes it of the text.
 */
export interface CommitHeader {
  /** As written: `fix`, `Fix`. */
  readonly type: string;
  readonly scope: string | null;
  /** Marked by `!` or by a footer `BREAKING CHANGE:`. */
  readonly isBreaking: boolean;
  readonly subject: string;
}

/** A commit as GitHub shows it. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Null: the message has no such header. */
  readonly header: CommitHeader | null;
  readonly author: Signature;
  readonly committer: Signature;
  /** GitHub's word on the signature; `reason` is GitHub's: `valid`, `unsigned`, `unknown_key` (facts 7.13). */
  readonly verification: { readonly isVerified: boolean; readonly reason: string };
  /** Co-authors with the accounts that GitHub knows for them, where that was asked; the trailers count in any case. */
  readonly coAuthors?: readonly Signature[];
}

/** A file that a change touches; a rename has two names, and both are somebody's (facts 3.13). */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
}

/** A review as it was submitted. Its text is nobody's evidence (G12). */
export interface Review {
  readonly id: number;
  readonly reviewer: Actor;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented" | "pending" | "unknown";
  /** Commit that was looked at; null where GitHub no longer knows. */
  readonly commit: string | null;
  /** RFC 3339. */
  readonly submittedAt: string | null;
  /** Teams on whose behalf the review counts, as `@org/team`; unknown where the token cannot see (facts 3.14). */
  readonly onBehalfOf: Known<readonly string[]>;
  /** Whether the reviewer may write to the repository: whoever can read may approve (facts 3.14). */
  readonly canWrite: Known<boolean>;
}

/** What an app or a workflow reported under a name for a commit, the newest report of each (facts 7.1). */
export interface ReportedCheck {
  /** Name of the check run, or context of the status. */
  readonly context: string;
  /** App that reported it; null for a status, which any account may write. */
  readonly integrationId: number | null;
  readonly state: CheckState;
}

/** GitHub's conclusions; `pending` while there is none, `unknown` for a word that we do not know (G9). */
export type CheckState =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed-out"
  | "action-required"
  | "stale"
  | "startup-failure"
  | "pending"
  | "unknown";

/** A pull request with all that belongs to it; each list is whole or unknown. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  /** The title read as a commit header: it becomes one when the request is squashed. */
  readonly header: CommitHeader | null;
  readonly body: string;
  readonly author: Actor;
  readonly isDraft: boolean;
  readonly isFork: boolean;
  readonly baseBranch: string;
  readonly baseCommit: string;
  readonly headBranch: string;
  readonly headCommit: string;
  /** Commit that landed; null while it is open. */
  readonly mergeCommit: string | null;
  readonly mergedBy: Actor | null;
  /** RFC 3339; null while it is open. */
  readonly mergedAt: string | null;
  readonly labels: readonly string[];
  /** Issues that merging closes: `#12`, `owner/name#12`. */
  readonly closes: Known<readonly string[]>;
  readonly files: Known<readonly ChangedFile[]>;
  readonly commits: Known<readonly Commit[]>;
  readonly reviews: Known<readonly Review[]>;
  /** What was reported for the head commit; asked for where `checks` is needed. */
  readonly checks: Known<readonly ReportedCheck[]>;
}

/** What enters a branch: one pull request, those of a merge group, or what a push brought. */
export interface Change {
  readonly kind: "pull-request" | "merge-group" | "push";
  /** Branch that it enters, without `refs/heads/`. */
  readonly branch: string;
  /** Commit of the branch before it; null for a new branch. */
  readonly baseCommit: string | null;
  /** Commit that is judged: head of the pull request or group, or what was pushed. */
  readonly headCommit: string;
  readonly pullRequests: Known<readonly PullRequest[]>;
  /** Commits between base and head as they stand on the branch or in the group; none while a request is open. */
  readonly landed: Known<readonly Commit[]>;
  /** Those of them that belong to no pull request. */
  readonly strayCommits: Known<readonly Commit[]>;
  /** Who set it off: pusher, dispatcher, triggering actor (facts 4.2). */
  readonly actors: readonly Actor[];
}
