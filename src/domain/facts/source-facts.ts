import type { Change } from "../change/change.ts";
import type { Posture } from "../posture/posture.ts";
import type { BranchProtection } from "../protection/protection.ts";
import type { Known } from "./known.ts";

/** What started the run, as far as it decides what can be known (design §2.4, the obtainability table). */
export interface Trigger {
  readonly event:
    | "pull_request"
    | "pull_request_review"
    | "pull_request_target"
    | "merge_group"
    | "push"
    | "other";
  /** As GitHub calls it. */
  readonly eventName: string;
  /** `fork` and `dependabot`: read-only token, no secrets, whatever the workflow says (facts 2.12). */
  readonly token: "job" | "fork" | "dependabot" | "none";
}

/** Names of the facts of stage 1, as checks declare them. */
export type SourceNeed =
  | "branch-rules"
  | "bypass-actors"
  | "classic-protection"
  | "posture"
  | "codeowners"
  | "owners-access"
  | "tree"
  | "change"
  | "files"
  | "commits"
  | "reviews"
  | "checks"
  | "work-items"
  | "template"
  | "continuity";

/** The repository in which the change happens. */
export interface RepositoryFact {
  /** `owner/name`. */
  readonly fullName: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly visibility: "public" | "private" | "internal";
}

/** CODEOWNERS of the base commit, never of the change itself (facts 3.2). */
export interface CodeownersFact {
  /** First location that has a file; null: there is none. */
  readonly path: string | null;
  /** Text of the file; empty where there is none. */
  readonly text: string;
  readonly bytes: number;
  /** What GitHub itself finds wrong with it (facts 3.10). */
  readonly errors: Known<
    readonly { readonly line: number; readonly kind: string; readonly message: string }[]
  >;
}

/** Whether an owner named in CODEOWNERS exists and may write; only then GitHub asks them (facts 3.8). */
export interface OwnerAccess {
  /** As written: `@ana`, `@acme/payments`, an address. */
  readonly owner: string;
  readonly access: Known<"write" | "no-write" | "missing" | "secret-team">;
}

/** A commit on the branch since the last production release, and how it got there. */
export interface LandedCommit {
  readonly sha: string;
  /** Merged pull requests that brought it. */
  readonly pullRequests: readonly number[];
  readonly actor: string | null;
  /** RFC 3339; null if unknown. */
  readonly landedAt: string | null;
}

/** What is known about the time since the last production release (peers 6.6). */
export interface ContinuityFact {
  /** Commit and time of the last production release; null: there was none, and nothing is watched yet. */
  readonly since: { readonly commit: string; readonly at: string } | null;
  readonly commits: Known<readonly LandedCommit[]>;
  /** Pushes that passed by a rule. */
  readonly bypasses: Known<readonly { readonly actor: string; readonly at: string; readonly rule: string }[]>;
  /** Times at which a ruleset of the branch was not in force. */
  readonly lapses: Known<
    readonly {
      readonly ruleset: string;
      readonly from: string;
      readonly until: string | null;
      readonly actor: string;
    }[]
  >;
}

/** How a change came in: the facts of stage 1, each proved, refuted by the checks, or unknown with its cause. */
export interface SourceFacts {
  readonly trigger: Trigger;
  readonly repository: Known<RepositoryFact>;
  readonly change: Known<Change>;
  readonly protection: Known<BranchProtection>;
  readonly posture: Known<Posture>;
  readonly codeowners: Known<CodeownersFact>;
  readonly owners: Known<readonly OwnerAccess[]>;
  /** Paths of the base commit's tree; CODEOWNERS is judged against what is really there. */
  readonly tree: Known<readonly string[]>;
  /** Text of the repository's pull request template at the base commit; null: there is none. */
  readonly template: Known<string | null>;
  readonly continuity: Known<ContinuityFact>;
}
