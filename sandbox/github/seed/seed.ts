import type { FaultRule } from "../faults.ts";
import type { PropertyDefinition, ReviewRecord, RulesetBody } from "../records.ts";

/** What an emulated GitHub starts with; `schema.ts` says the same to a validator. */
export interface Seed {
  readonly schema: "assaygate/sandbox-seed/v1";
  /** Where the clock starts; the machine's time if not given. */
  readonly now?: string;
  /** The clock stands still until it is set. */
  readonly frozen?: boolean;
  readonly users?: Readonly<Record<string, UserSeed>>;
  readonly apps?: Readonly<Record<string, { readonly id?: number; readonly name?: string }>>;
  readonly organizations?: Readonly<Record<string, OrganizationSeed>>;
  readonly repositories?: Readonly<Record<string, RepositorySeed>>;
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  readonly faults?: readonly FaultRule[];
}

export interface UserSeed {
  readonly id?: number;
  readonly type?: "User" | "Bot";
  readonly name?: string;
  readonly email?: string;
}

export interface OrganizationSeed {
  readonly id?: number;
  /** Everyone who is in a team is a member without being named here. */
  readonly members?: Readonly<Record<string, "admin" | "member">>;
  readonly base_role?: RoleName;
  readonly teams?: Readonly<Record<string, TeamSeed>>;
  /** As the body of the POST. */
  readonly rulesets?: readonly RulesetBody[];
  readonly properties?: readonly PropertyDefinition[];
  /** What else the handlers know of organisations (`sections.ts`). */
  readonly [section: string]: unknown;
}

/** GitHub uses both the old and the new names. */
export type RoleName = "none" | "read" | "pull" | "triage" | "write" | "push" | "maintain" | "admin";

export interface TeamSeed {
  readonly id?: number;
  readonly name?: string;
  readonly privacy?: "closed" | "secret";
  readonly parent?: string;
  readonly members?: readonly string[];
  readonly maintainers?: readonly string[];
  readonly repositories?: Readonly<Record<string, RoleName>>;
}

export interface RepositorySeed {
  readonly id?: number;
  readonly visibility?: "public" | "private" | "internal";
  readonly default_branch?: string;
  readonly description?: string;
  readonly archived?: boolean;
  readonly language?: string;
  readonly fork_of?: string;
  /** A folder whose files are the first commit. */
  readonly source?: string;
  /** Files of the first commit. */
  readonly files?: Files;
  /** Commits on the default branch after the first one. */
  readonly commits?: readonly CommitSeed[];
  readonly branches?: Readonly<Record<string, BranchSeed>>;
  /** Tag to the branch that it points to. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly collaborators?: Readonly<Record<string, RoleName>>;
  readonly properties?: Readonly<Record<string, string | string[] | null>>;
  readonly rulesets?: readonly RulesetBody[];
  /** Branch to classic protection, as the body of the PUT. */
  readonly protection?: Readonly<Record<string, object>>;
  readonly pulls?: readonly PullSeed[];
  /** What else the handlers know of repositories (`sections.ts`). */
  readonly [section: string]: unknown;
}

/** Path to text, or to bytes where code says it; null removes a file. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

export type PersonSeed = string | { readonly name: string; readonly email: string };

export interface CommitSeed {
  readonly message?: string;
  /** A login, or a name and an address that need not belong to anybody. */
  readonly author?: PersonSeed;
  /** The author if not given. */
  readonly committer?: PersonSeed;
  /** Logins that are named in `Co-authored-by` trailers. */
  readonly co_authors?: readonly PersonSeed[];
  readonly date?: string;
  readonly files?: Files;
  /** true, or the reason why GitHub does not call it verified (`unsigned`, `unknown_key`, …). */
  readonly verified?: boolean | string;
}

export interface BranchSeed {
  /** A branch; the default branch if not given. */
  readonly from?: string;
  readonly commits?: readonly CommitSeed[];
}

export interface PullSeed {
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  /** The default branch if not given. */
  readonly base?: string;
  /** A branch; made from the base if it does not exist. `owner:branch` is one of a fork. */
  readonly head?: string;
  readonly commits?: readonly CommitSeed[];
  /** Who pushed the commits; the author if not given. */
  readonly pushed_by?: string;
  readonly state?: "open" | "closed";
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly requested_reviewers?: readonly string[];
  readonly requested_teams?: readonly string[];
  readonly reviews?: readonly ReviewSeed[];
  readonly merged?: { readonly by: string; readonly method?: "merge" | "squash" | "rebase" };
}

export interface ReviewSeed {
  readonly user: string;
  readonly state: ReviewRecord["state"];
  readonly body?: string;
  /** Which of the pull request's commits was seen, from 0; the last if not given. */
  readonly commit?: number;
  readonly submitted_at?: string;
  readonly on_behalf_of?: readonly string[];
}

export interface TokenSeed {
  /** The GITHUB_TOKEN of a job in this repository. */
  readonly repository?: string;
  /** An installation; of one owner if that is given. */
  readonly app?: boolean | string;
  readonly owner?: string;
  /** A person's own token, which may do what the person may. */
  readonly user?: string;
  readonly permissions?: Readonly<Record<string, "read" | "write" | "admin" | "none">>;
  /** Calls an hour. */
  readonly limit?: number;
  /** Claims of the job's OIDC token, in place of what follows from the repository. */
  readonly claims?: Readonly<Record<string, string>>;
}
