import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { BranchRule, RuleSource } from "../../domain/protection/protection.ts";
import { faultOf, plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

export const sourceKinds: ReadonlyMap<string, RuleSource["kind"]> = new Map([
  ["Repository", "repository-ruleset"],
  ["Organization", "organization-ruleset"],
  ["Enterprise", "enterprise-ruleset"],
]);

/** Every rule says which ruleset it comes from (facts 2.22). */
const Source = {
  ruleset_source_type: z.enum(["Repository", "Organization", "Enterprise"]),
  ruleset_source: z.string(),
  ruleset_id: z.number(),
};

type PlainType =
  | "deletion"
  | "non-fast-forward"
  | "required-signatures"
  | "required-linear-history"
  | "merge-queue";
const plainTypes: ReadonlyMap<string, PlainType> = new Map<string, PlainType>([
  ["deletion", "deletion"],
  ["non_fast_forward", "non-fast-forward"],
  ["required_signatures", "required-signatures"],
  ["required_linear_history", "required-linear-history"],
  ["merge_queue", "merge-queue"],
]);

const PullRequestRule = z
  .object({
    ...Source,
    type: z.literal("pull_request"),
    parameters: z.object({
      required_approving_review_count: z.number(),
      require_code_owner_review: z.boolean(),
      dismiss_stale_reviews_on_push: z.boolean(),
      require_last_push_approval: z.boolean(),
      required_review_thread_resolution: z.boolean(),
      allowed_merge_methods: z.array(z.enum(["merge", "squash", "rebase"])).optional(),
    }),
  })
  .transform(
    ({ parameters, ...rest }): BranchRule => ({
      source: sourceOf(rest),
      type: "pull-request",
      approvals: parameters.required_approving_review_count,
      codeOwnerReview: parameters.require_code_owner_review,
      dismissStaleReviews: parameters.dismiss_stale_reviews_on_push,
      lastPushApproval: parameters.require_last_push_approval,
      threadResolution: parameters.required_review_thread_resolution,
      mergeMethods: parameters.allowed_merge_methods ?? null,
    }),
  );

const StatusChecksRule = z
  .object({
    ...Source,
    type: z.literal("required_status_checks"),
    parameters: z.object({
      strict_required_status_checks_policy: z.boolean(),
      required_status_checks: z.array(
        z.object({ context: z.string(), integration_id: z.number().nullable().optional() }),
      ),
    }),
  })
  .transform(
    ({ parameters, ...rest }): BranchRule => ({
      source: sourceOf(rest),
      type: "required-status-checks",
      strict: parameters.strict_required_status_checks_policy,
      checks: parameters.required_status_checks.map(({ context, integration_id }) => ({
        context,
        integrationId: integration_id ?? null,
      })),
    }),
  );

const WorkflowsRule = z
  .object({
    ...Source,
    type: z.literal("workflows"),
    parameters: z.object({
      workflows: z.array(
        z.object({
          repository_id: z.number(),
          path: z.string(),
          ref: z.string().optional(),
          sha: z.string().optional(),
        }),
      ),
    }),
  })
  .transform(
    ({ parameters, ...rest }): BranchRule => ({
      source: sourceOf(rest),
      type: "workflows",
      workflows: parameters.workflows.map(({ repository_id, path, ref, sha }) => ({
        repositoryId: repository_id,
        path,
        ref: ref ?? null,
        sha: sha ?? null,
      })),
    }),
  );

/** A type that we do not know satisfies nothing, and is no error: GitHub adds types (facts 2.22). */
const judged = ["pull_request", "required_status_checks", "workflows"];
const OtherRule = z
  .object({ ...Source, type: z.string().refine((type) => !judged.includes(type)) })
  .transform(({ type, ...rest }): BranchRule => {
    const plain = plainTypes.get(type);
    return plain === undefined
      ? { source: sourceOf(rest), type: "other", name: type }
      : { source: sourceOf(rest), type: plain };
  });

const Rule = z.union([PullRequestRule, StatusChecksRule, WorkflowsRule, OtherRule]);

function sourceOf(rule: {
  readonly ruleset_source_type: string;
  readonly ruleset_source: string;
  readonly ruleset_id: number;
}): RuleSource {
  const kind = sourceKinds.get(rule.ruleset_source_type) ?? "enterprise-ruleset";
  return { kind, owner: rule.ruleset_source, rulesetId: rule.ruleset_id };
}

/** The rules in force on a branch, of rulesets of all levels and from all pages. */
export async function readBranchRules(target: Target, branch: string): Promise<Known<readonly BranchRule[]>> {
  const answers = await target.client.list(
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    { ...repositoryOf(target), branch },
    // A ruleset may have several rules of a type; word for word the same is a page that came twice.
    { page: plainPage(z.unknown()), identity: (rule) => JSON.stringify(rule) },
  );
  if (answers.state === "unknown") return answers;
  const rules = z.array(Rule).safeParse(answers.value);
  if (rules.success) return { state: "known", value: rules.data };
  return unread("malformed", `expected rules of a branch, found ${faultOf(rules.error)}`);
}
