/**
 * What the emulator remembers. Records hold facts, not answers: factories in `shapes/` make GitHub's objects of them.
 * Everything here is plain data (no functions, no classes), so that a state can be copied for stale reads and shown.
 * Keys of maps are lower-case names, as GitHub compares them.
 */
import type { PermissionLevel } from "./permissions.ts";

export type Role = "none" | "read" | "triage" | "write" | "maintain" | "admin";

export interface State {
  readonly users: Map<string, UserRecord>;
  readonly apps: Map<string, AppRecord>;
  readonly organizations: Map<string, OrganizationRecord>;
  /** By `owner/name`. */
  readonly repositories: Map<string, RepositoryRecord>;
  readonly tokens: Map<string, TokenRecord>;
  /** Last id given out; ids are unique over all kinds. */
  lastId: number;
}

export interface UserRecord {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
  readonly name: string | null;
  readonly email: string | null;
}

export interface AppRecord {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface OrganizationRecord {
  readonly id: number;
  readonly login: string;
  /** Login to the role in the organisation. */
  readonly members: Map<string, "admin" | "member">;
  /** What every member may do on every repository. */
  baseRole: Role;
  readonly teams: TeamRecord[];
  readonly rulesets: RulesetRecord[];
  readonly properties: PropertyDefinition[];
  /** Collections of this organisation that only one file of handlers knows, by that file's name for them. */
  readonly tables: Map<string, unknown[]>;
}

export interface TeamRecord {
  readonly id: number;
  readonly slug: string;
  name: string;
  privacy: "closed" | "secret";
  parent: string | null;
  readonly members: Map<string, "member" | "maintainer">;
  /** Name of a repository of the organisation to the team's role on it. */
  readonly repositories: Map<string, Role>;
}

/** A ruleset as it was written: `enforcement`, `conditions`, `rules`, `bypass_actors` are GitHub's own. */
export interface RulesetRecord {
  readonly id: number;
  readonly createdAt: string;
  updatedAt: string;
  body: RulesetBody;
  readonly history: {
    readonly id: number;
    readonly at: string;
    readonly actor: string;
    readonly body: RulesetBody;
  }[];
}

export interface RulesetBody {
  readonly name: string;
  readonly target?: "branch" | "tag" | "push" | "repository";
  readonly enforcement: "disabled" | "active" | "evaluate";
  readonly bypass_actors?: readonly object[];
  readonly conditions?: object;
  readonly rules?: readonly object[];
}

/** As in the REST API. */
export interface PropertyDefinition {
  readonly property_name: string;
  readonly value_type: "string" | "single_select" | "multi_select" | "true_false" | "url";
  readonly required?: boolean;
  readonly default_value?: string | string[] | null;
  readonly description?: string | null;
  readonly allowed_values?: string[] | null;
  readonly values_editable_by?: "org_actors" | "org_and_repo_actors" | null;
}

export interface RepositoryRecord {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** `owner/name`, as it is written. */
  readonly fullName: string;
  readonly createdAt: string;
  visibility: "public" | "private" | "internal";
  defaultBranch: string;
  description: string | null;
  isArchived: boolean;
  allowsForking: boolean;
  deletesMergedBranches: boolean;
  readonly topics: string[];
  /** Ways in which its pull requests may be merged. */
  readonly mergeMethods: Set<"merge" | "squash" | "rebase">;
  language: string | null;
  /** Kilobytes; 0 for a repository without commits. */
  size: number;
  pushedAt: string;
  /** Full name of the repository that this one was forked from. */
  readonly forkOf: string | null;
  readonly collaborators: Map<string, Role>;
  readonly properties: Map<string, string | string[] | null>;
  /** Full names (`refs/heads/main`) to objects; undefined until its git data was first needed. */
  refs: Map<string, string> | undefined;
  /** Times of a commit's verification and what was found; commits that are not named are unsigned. */
  readonly verifications: Map<string, Verification>;
  readonly rulesets: RulesetRecord[];
  /** Branch to its classic protection, as the body of the PUT. */
  readonly protection: Map<string, object>;
  readonly pulls: PullRecord[];
  /** Last number of an issue or pull request. */
  lastNumber: number;
  /** Collections of this repository that only one file of handlers knows, by that file's name for them. */
  readonly tables: Map<string, unknown[]>;
}

export interface Verification {
  readonly verified: boolean;
  readonly reason: string;
  readonly signature: string | null;
  readonly payload: string | null;
  readonly verified_at: string | null;
}

export interface PullRecord {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: "open" | "closed";
  isDraft: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  base: string;
  /** Branch, in the repository `headRepository`. */
  readonly head: string;
  readonly headRepository: string;
  /** Commits that do not move any more; undefined while the pull request is open. */
  frozen: { readonly base: string; readonly head: string } | undefined;
  readonly labels: string[];
  readonly requestedReviewers: string[];
  readonly requestedTeams: string[];
  readonly reviews: ReviewRecord[];
}

export interface ReviewRecord {
  readonly id: number;
  readonly author: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  body: string;
  readonly commit: string;
  readonly submittedAt: string;
  /** Slugs of teams that the review counts for (GraphQL `onBehalfOf`). */
  readonly onBehalfOf: readonly string[];
}

export interface TokenRecord {
  readonly name: string;
  readonly secret: string;
  /** `job`: GITHUB_TOKEN of a repository; `app`: an installation; `user`: a person's token, with the person's rights. */
  readonly kind: "job" | "app" | "user";
  readonly login: string;
  /** Of a job. */
  readonly repository?: string;
  /** Owner that an installation is limited to. */
  readonly owner?: string;
  readonly permissions: Map<string, PermissionLevel>;
  /** Calls an hour. */
  readonly limit: number;
  /** Claims of the job's OIDC token. */
  readonly claims: Readonly<Record<string, string>>;
}
