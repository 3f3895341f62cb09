import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { bypassOf } from "./bypass.ts";
import { classicDemands } from "./classic-demands.ts";
import type { Bypass, ChecksDemand, Demand, PatternDemand, PlacedDemand, ReviewDemand } from "./demand.ts";
import { type Placed, rulesetsFor } from "./effective.ts";
import { isForRef } from "./targets.ts";

/** What is asked of changes of a ref; `caller` null is nobody in particular, who gets past nothing. */
export function demandsOn(
  github: GitHub,
  repository: RepositoryRecord,
  { ref, caller }: { readonly ref: string; readonly caller: Caller | null },
): PlacedDemand[] {
  const target = ref.startsWith("refs/heads/") ? "branch" : ref.startsWith("refs/tags/") ? "tag" : undefined;
  if (target === undefined) return [];
  const fromRulesets = rulesetsFor(github, repository)
    .filter(({ ruleset }) => (ruleset.body.target ?? "branch") === target)
    .filter(({ ruleset }) => ruleset.body.enforcement !== "disabled" && isForRef(ruleset, repository, ref))
    .flatMap((placed) => demandsOf(github, repository, { placed, caller }));
  return [...fromRulesets, ...classicDemands(github, repository, { ref, caller })];
}

function demandsOf(
  github: GitHub,
  repository: RepositoryRecord,
  { placed, caller }: { readonly placed: Placed; readonly caller: Caller | null },
): PlacedDemand[] {
  const { body } = placed.ruleset;
  const actors = body.bypass_actors ?? [];
  const way = caller === null ? "never" : bypassOf(github, caller, { ...placed, actors, repository });
  // Rules are not even looked at for an exempt actor, and nothing is written down (github-facts 2.14).
  if (way === "exempt") return [];
  const bypass: Bypass = way === "pull_requests_only" ? "pull_request" : way;
  const isEvaluated = body.enforcement === "evaluate";
  return (body.rules ?? []).flatMap((rule) => {
    // Rules are stored as they were written, and were held to the description then.
    const demand = demandOf(rule as Schema<"repository-rule">);
    return demand === undefined ? [] : [{ demand, placed, isEvaluated, bypass }];
  });
}

type Rule = Schema<"repository-rule">;
type Parameterised<T extends Rule["type"]> = Extract<Rule, { type: T }>;

function demandOf(rule: Rule): Demand | undefined {
  switch (rule.type) {
    case "pull_request":
      return reviewDemand(rule);
    case "required_status_checks":
      return checksDemand(rule);
    case "workflows": {
      const { workflows = [], do_not_enforce_on_create: skipsNew = false } = rule.parameters ?? {};
      return { kind: rule.type, workflows, skipsNew };
    }
    case "merge_queue":
      return rule.parameters === undefined ? undefined : { kind: rule.type, parameters: rule.parameters };
    case "required_deployments":
      return { kind: rule.type, environments: rule.parameters?.required_deployment_environments ?? [] };
    case "commit_message_pattern":
    case "commit_author_email_pattern":
    case "committer_email_pattern":
    case "branch_name_pattern":
      return patternDemand(rule);
    case "required_signatures":
    case "required_linear_history":
    case "creation":
    case "update":
    case "deletion":
    case "non_fast_forward":
      return { kind: rule.type };
    default:
      return undefined;
  }
}

function reviewDemand({ parameters }: Parameterised<"pull_request">): ReviewDemand {
  return {
    kind: "pull_request",
    approvals: parameters?.required_approving_review_count ?? 0,
    needsCodeOwner: parameters?.require_code_owner_review ?? false,
    dismissesStale: parameters?.dismiss_stale_reviews_on_push ?? false,
    needsOtherThanPusher: parameters?.require_last_push_approval ?? false,
    needsResolvedThreads: parameters?.required_review_thread_resolution ?? false,
    reviewers: parameters?.required_reviewers ?? [],
    methods: parameters?.allowed_merge_methods ?? null,
  };
}

function checksDemand({ parameters, type }: Parameterised<"required_status_checks">): ChecksDemand {
  return {
    kind: type,
    isStrict: parameters?.strict_required_status_checks_policy ?? false,
    skipsNew: parameters?.do_not_enforce_on_create ?? false,
    checks: (parameters?.required_status_checks ?? []).map(({ context, integration_id: app = null }) => ({
      context,
      app,
    })),
  };
}

function patternDemand({ type, parameters }: Parameterised<PatternDemand["kind"]>): PatternDemand {
  const { operator = "contains", pattern = "", negate = false } = parameters ?? {};
  return { kind: type, operator, pattern, negate };
}
