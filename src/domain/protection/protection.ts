import type { Known } from "../facts/known.ts";

/** Where a rule comes from: a ruleset of some level, or classic branch protection. */
export interface RuleSource {
  readonly kind: "repository-ruleset" | "organization-ruleset" | "enterprise-ruleset" | "classic";
  /** `acme/payments-api`, `acme`; the branch pattern for classic protection. */
  readonly owner: string;
  readonly rulesetId: number | null;
}

export interface RequiredCheck {
  readonly context: string;
  /** App that must report it; null: anybody may (facts 2.15). */
  readonly integrationId: number | null;
}

/** A workflow that a ruleset demands (facts 2.1-2.10). */
export interface RequiredWorkflow {
  readonly repositoryId: number;
  readonly path: string;
  readonly ref: string | null;
  readonly sha: string | null;
}

export type MergeMethod = "merge" | "squash" | "rebase";

/** One rule in force on a branch. Rules that are evaluated or disabled are not in force (facts 2.22). */
export type BranchRule = { readonly source: RuleSource } & (
  | { readonly type: "deletion" | "non-fast-forward" | "required-signatures" | "required-linear-history" }
  | {
      readonly type: "pull-request";
      readonly approvals: number;
      readonly codeOwnerReview: boolean;
      readonly dismissStaleReviews: boolean;
      readonly lastPushApproval: boolean;
      readonly threadResolution: boolean;
      /** Ways to merge that the rule leaves; null: it names none, so all are open. */
      readonly mergeMethods: readonly MergeMethod[] | null;
    }
  | {
      readonly type: "required-status-checks";
      readonly checks: readonly RequiredCheck[];
      readonly strict: boolean;
    }
  | { readonly type: "workflows"; readonly workflows: readonly RequiredWorkflow[] }
  | { readonly type: "merge-queue" }
  /** A type that we do not judge, by GitHub's name. */
  | { readonly type: "other"; readonly name: string }
);

/** Somebody who may pass by a ruleset (facts 2.14). */
export interface BypassActor {
  readonly kind:
    | "integration"
    | "organization-admin"
    | "repository-role"
    | "team"
    | "deploy-key"
    | "user"
    | "unknown";
  readonly id: number | null;
  /** `exempt`: the rules do not run and leave no record. */
  readonly mode: "always" | "pull-request" | "exempt" | "unknown";
}

/** A ruleset that names the branch, in force or not. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly source: RuleSource;
  readonly enforcement: "active" | "evaluate" | "disabled" | "unknown";
  /** Only writers of the ruleset see them (facts 2.23). */
  readonly bypassActors: Known<readonly BypassActor[]>;
}

/** Everything that guards a branch. */
export interface BranchProtection {
  readonly branch: string;
  /** Active rules of all levels together; several of a type all apply (facts 2.18). */
  readonly rules: readonly BranchRule[];
  readonly rulesets: Known<readonly Ruleset[]>;
  /** Rules of classic protection, for who can see them; empty: there is none (facts 2.24, 2.25). */
  readonly classic: Known<readonly BranchRule[]>;
}
