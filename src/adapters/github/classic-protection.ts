import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { BranchRule, RuleSource } from "../../domain/protection/protection.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const Flag = z
  .object({ enabled: z.boolean() })
  .optional()
  .transform((flag) => flag?.enabled ?? false);

const Protection = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.number().optional(),
      require_code_owner_reviews: z.boolean(),
      dismiss_stale_reviews: z.boolean(),
      require_last_push_approval: z.boolean().optional(),
    })
    .optional(),
  required_status_checks: z
    .object({
      strict: z.boolean().optional(),
      checks: z.array(z.object({ context: z.string(), app_id: z.number().nullable().optional() })).optional(),
    })
    .optional(),
  required_signatures: Flag,
  required_linear_history: Flag,
  required_conversation_resolution: Flag,
  allow_force_pushes: Flag,
  allow_deletions: Flag,
});
type Protection = z.infer<typeof Protection>;

const Branch = z.object({ protection: z.object({ enabled: z.boolean().optional() }).optional() });

const query = `query ($owner: String!, $repo: String!, $ref: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule {
        requiredApprovingReviewCount
        requiresCodeOwnerReviews
        requiresConversationResolution
        requiresLinearHistory
        requiresSignatures
        allowsForcePushes
        allowsDeletions
        requiredStatusCheckContexts
      }
    }
  }
}`;

const UpdateRule = z.object({
  requiredApprovingReviewCount: z.number().nullable(),
  requiresCodeOwnerReviews: z.boolean(),
  requiresConversationResolution: z.boolean(),
  requiresLinearHistory: z.boolean(),
  requiresSignatures: z.boolean(),
  allowsForcePushes: z.boolean(),
  allowsDeletions: z.boolean(),
  requiredStatusCheckContexts: z.array(z.string().nullable()).nullable(),
});
type UpdateRule = z.infer<typeof UpdateRule>;
const Answer = z.object({
  repository: z.object({ ref: z.object({ refUpdateRule: UpdateRule.nullable() }).nullable() }),
});

/**
 * Rules of classic branch protection. No job token may read it (facts 2.24): where there is some, GraphQL's
 * `refUpdateRule` says what of it holds for this very token, which is never more than what holds (facts 2.25).
 */
export async function readClassicProtection(
  target: Target,
  branch: string,
): Promise<Known<readonly BranchRule[]>> {
  const parameters = { ...repositoryOf(target), branch };
  const found = await target.client.get("GET /repos/{owner}/{repo}/branches/{branch}", parameters, Branch);
  if (found.state === "unknown") return found;
  const isEnabled = found.value.protection?.enabled;
  if (isEnabled === false) return { state: "known", value: [] };
  const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
  const whole = await target.client.get(route, parameters, Protection);
  if (whole.state === "known") return { state: "known", value: rulesOf(whole.value, branch) };
  return whole.cause === "permission" ? readUpdateRule(target, branch) : whole;
}

async function readUpdateRule(target: Target, branch: string): Promise<Known<readonly BranchRule[]>> {
  const reply = await target.client.query({
    query,
    variables: { ...repositoryOf(target), ref: `refs/heads/${branch}` },
    shape: Answer,
    needs: "contents: read",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const rule = reply.value.data.repository.ref?.refUpdateRule ?? null;
  if (rule !== null) return { state: "known", value: rulesOfUpdate(rule, branch) };
  const why = "there is classic protection, and GitHub does not show it to this token";
  return unread("permission", why, { needs: "administration: read" });
}

function rulesOf(found: Protection, branch: string): readonly BranchRule[] {
  const source = sourceOf(branch);
  const reviews = found.required_pull_request_reviews;
  const checks = found.required_status_checks;
  return [
    ...flags(source, {
      deletion: !found.allow_deletions,
      "non-fast-forward": !found.allow_force_pushes,
      "required-signatures": found.required_signatures,
      "required-linear-history": found.required_linear_history,
    }),
    ...(reviews === undefined ? [] : [reviewRule(source, reviews, found.required_conversation_resolution)]),
    ...(checks === undefined ? [] : [checksRule(source, checks)]),
  ];
}

function reviewRule(
  source: RuleSource,
  reviews: NonNullable<Protection["required_pull_request_reviews"]>,
  threadResolution: boolean,
): BranchRule {
  return {
    source,
    type: "pull-request",
    approvals: reviews.required_approving_review_count ?? 0,
    codeOwnerReview: reviews.require_code_owner_reviews,
    dismissStaleReviews: reviews.dismiss_stale_reviews,
    lastPushApproval: reviews.require_last_push_approval ?? false,
    threadResolution,
    mergeMethods: null,
  };
}

function checksRule(
  source: RuleSource,
  { strict, checks = [] }: NonNullable<Protection["required_status_checks"]>,
): BranchRule {
  return {
    source,
    type: "required-status-checks",
    strict: strict ?? false,
    // -1 and null both stand for any app.
    checks: checks.map(({ context, app_id }) => ({
      context,
      integrationId: app_id === undefined || app_id === -1 ? null : app_id,
    })),
  };
}

/** What it does not say is taken for not required. */
function rulesOfUpdate(rule: UpdateRule, branch: string): readonly BranchRule[] {
  const source = sourceOf(branch);
  const contexts = (rule.requiredStatusCheckContexts ?? []).filter((context) => context !== null);
  const review: BranchRule = {
    source,
    type: "pull-request",
    approvals: rule.requiredApprovingReviewCount ?? 0,
    codeOwnerReview: rule.requiresCodeOwnerReviews,
    dismissStaleReviews: false,
    lastPushApproval: false,
    threadResolution: rule.requiresConversationResolution,
    mergeMethods: null,
  };
  const checks = contexts.map((context) => ({ context, integrationId: null }));
  const asksReviews = rule.requiredApprovingReviewCount !== null || rule.requiresCodeOwnerReviews;
  return [
    ...flags(source, {
      deletion: !rule.allowsDeletions,
      "non-fast-forward": !rule.allowsForcePushes,
      "required-signatures": rule.requiresSignatures,
      "required-linear-history": rule.requiresLinearHistory,
    }),
    ...(asksReviews ? [review] : []),
    ...(checks.length === 0
      ? []
      : [{ source, type: "required-status-checks" as const, strict: false, checks }]),
  ];
}

const flagTypes = ["deletion", "non-fast-forward", "required-signatures", "required-linear-history"] as const;

function flags(
  source: RuleSource,
  isOn: Readonly<Record<(typeof flagTypes)[number], boolean>>,
): readonly BranchRule[] {
  return flagTypes.filter((type) => isOn[type]).map((type) => ({ source, type }));
}

function sourceOf(branch: string): RuleSource {
  return { kind: "classic", owner: branch, rulesetId: null };
}
