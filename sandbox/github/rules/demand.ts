import type { Schema } from "../shapes/schema.ts";
import type { Placed } from "./effective.ts";

type MergeMethod = "merge" | "squash" | "rebase";

/** A check by name, and the app that must have made it; null is any. */
export interface RequiredCheck {
  readonly context: string;
  readonly app: number | null;
}

export type RequiredWorkflow = Schema<"repository-rule-params-workflow-file-reference">;
type RequiredReviewer = Schema<"repository-rule-params-required-reviewer-configuration">;

export interface ReviewDemand {
  readonly kind: "pull_request";
  readonly approvals: number;
  readonly needsCodeOwner: boolean;
  readonly dismissesStale: boolean;
  readonly needsOtherThanPusher: boolean;
  readonly needsResolvedThreads: boolean;
  readonly reviewers: readonly RequiredReviewer[];
  /** Null: all. */
  readonly methods: readonly MergeMethod[] | null;
}

interface Pattern {
  readonly operator: "starts_with" | "ends_with" | "contains" | "regex";
  readonly pattern: string;
  readonly negate: boolean;
}

/** A demand of each of these kinds: a union, so that kinds can be told apart one by one. */
type OfKind<K extends string, T = unknown> = K extends string ? { readonly kind: K } & T : never;

/** What texts of commits, or the name of a branch, must look like. */
export type PatternDemand = OfKind<
  | "commit_message_pattern"
  | "commit_author_email_pattern"
  | "committer_email_pattern"
  | "branch_name_pattern",
  Pattern
>;

export interface QueueDemand {
  readonly kind: "merge_queue";
  readonly parameters: NonNullable<Schema<"repository-rule-merge-queue">["parameters"]>;
}

export interface ChecksDemand {
  readonly kind: "required_status_checks";
  readonly isStrict: boolean;
  readonly skipsNew: boolean;
  readonly checks: readonly RequiredCheck[];
}

export interface WorkflowsDemand {
  readonly kind: "workflows";
  readonly skipsNew: boolean;
  readonly workflows: readonly RequiredWorkflow[];
}

/** What a ruleset or classic protection asks of a change of a branch. Rules that are not enforced here make none (README). */
export type Demand =
  | ReviewDemand
  | PatternDemand
  | QueueDemand
  | ChecksDemand
  | WorkflowsDemand
  | { readonly kind: "required_deployments"; readonly environments: readonly string[] }
  | OfKind<
      | "required_signatures"
      | "required_linear_history"
      | "creation"
      | "update"
      | "deletion"
      | "non_fast_forward"
    >;

/** Whoever may get past a demand: never, with a pull request only, or always. */
export type Bypass = "never" | "pull_request" | "always";

/** A demand, and who makes it how seriously. */
export interface PlacedDemand {
  readonly demand: Demand;
  /** Null for classic protection. */
  readonly placed: Placed | null;
  readonly isEvaluated: boolean;
  readonly bypass: Bypass;
}
