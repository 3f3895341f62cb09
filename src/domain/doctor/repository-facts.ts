import type { Known } from "../facts/known.ts";
import type { CodeownersFact } from "../facts/source-facts.ts";
import type { Channel } from "../instance/channel.ts";
import type { Listing } from "../instance/listing.ts";
import type { BranchProtection } from "../protection/protection.ts";
import type { FileText } from "../workflow/model.ts";

/** A value of JSON, as an API takes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The rules of a ruleset as GitHub gives them: an update replaces all of them, so none may be lost. */
export interface RulesetBody {
  readonly id: number;
  readonly name: string;
  /** Collection that it is changed in: `/repos/acme/api/rulesets`, `/orgs/acme/rulesets`. */
  readonly endpoint: string;
  readonly rules: readonly Json[];
}

/** CODEOWNERS of the default branch. */
export type CodeownersFile = CodeownersFact;

/** An environment of the repository. */
export interface EnvironmentFact {
  readonly name: string;
  /** Somebody has to approve, a timer runs, or an app decides. */
  readonly isGuarded: boolean;
}

/** A key that reads or writes the repository without any person. */
export interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly isReadOnly: boolean;
}

/** Settings of Actions in the repository. */
export interface ActionsSettings {
  readonly isEnabled: boolean;
  readonly allowed: "all" | "local_only" | "selected" | null;
  /** Null: GitHub did not say. */
  readonly isPinningRequired: boolean | null;
}

/** What a job may do that says nothing about permissions. */
export interface DefaultPermissions {
  readonly access: "read" | "write";
  readonly canApprove: boolean;
}

/** A check that showed up on the default branch. */
export interface SeenCheck {
  readonly name: string;
  /** App that reported it; null: a commit status. */
  readonly appId: number | null;
}

/** A self-hosted runner. */
export interface RunnerFact {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
}

/** Machines of the organisation that the repository may use. */
export interface RunnerGroupFact {
  readonly name: string;
  /** Workflows that may use it, with their refs; null: any. */
  readonly workflows: readonly string[] | null;
}

/** What a repository is that holds an instance of Assaygate. */
export interface InstanceFact {
  /** Text of its list of signers, at the head of the default branch. */
  readonly signers: string;
  readonly channels: readonly ChannelFact[];
}

export interface ChannelFact {
  readonly channel: Channel;
  readonly commit: string;
  readonly paths: readonly string[];
}

/** Whether what the commit of a channel signs counts. */
export interface ChannelListing {
  readonly channel: Channel;
  readonly listing: Listing;
}

/** What a reference to another repository's action means there. */
export interface ActionCommit {
  /** `owner/name`. */
  readonly repository: string;
  /** As written behind the `@`. */
  readonly ref: string;
  /** Commit that it means now. */
  readonly commit: Known<string>;
  /** Whether a branch or tag of that very repository has the commit; else it lives in a fork only (facts 1.31). */
  readonly isReachable: Known<boolean>;
}

/** Everything that the doctor looks at, as plain data; each part is known or says why not. */
export interface RepositoryFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly workflows: Known<readonly FileText[]>;
  /** Workflows of other repositories that these call, by reference; those that are not here have unseen jobs. */
  readonly calledWorkflows?: readonly Known<FileText>[];
  /** Files outside the workflows that are searched for static credentials. */
  readonly cloudFiles: Known<readonly FileText[]>;
  readonly protection: Known<BranchProtection>;
  readonly rulesetBodies: Known<readonly RulesetBody[]>;
  readonly codeowners: Known<CodeownersFile>;
  /** Paths of the default branch. */
  readonly tree: Known<readonly string[]>;
  readonly environments: Known<readonly EnvironmentFact[]>;
  readonly deployKeys: Known<readonly DeployKey[]>;
  readonly actions: Known<ActionsSettings>;
  readonly defaultPermissions: Known<DefaultPermissions>;
  readonly recentChecks: Known<readonly SeenCheck[]>;
  readonly repositoryRunners: Known<readonly RunnerFact[]>;
  /** Runners of the organisation that the repository could get; none for a person's repository. */
  readonly organizationRunners: Known<readonly RunnerFact[]>;
  /** Groups of runners that the repository may use; not asked for, if left out. */
  readonly runnerGroups?: Known<readonly RunnerGroupFact[]>;
  /** Null: the repository holds no instance. */
  readonly instance?: Known<InstanceFact | null>;
  /** What follows from it, by the list of signers. */
  readonly listings?: Known<readonly ChannelListing[]>;
  /** Names of repository secrets. */
  readonly secretNames: Known<readonly string[]>;
  /** One for each reference to another repository. */
  readonly actionCommits: readonly ActionCommit[];
}

/** What the platform policy says that a repository is held to. */
export interface DoctorPolicy {
  /** Environments as GitHub calls them. */
  readonly environments: readonly { readonly name: string; readonly isProduction: boolean }[];
  /** References that may float: the organisation's own protected channel (globs). */
  readonly channels: readonly string[];
}
