import type { RepositoryRecord } from "../records.ts";
import { classicOf } from "../rules/classic.ts";
import type { Context } from "./context.ts";

interface Switch {
  readonly enabled?: boolean;
}

const isOn = (given: boolean | Switch | null | undefined): boolean =>
  typeof given === "boolean" ? given : given?.enabled === true;

/** Classic protection as everyone who may read sees it, `refUpdateRule`; null where a branch has none (github-facts 2.25). */
export function protectionRule(
  _context: Context,
  repository: RepositoryRecord,
  branch: string,
): object | null {
  const classic = classicOf(repository, branch);
  if (classic === undefined) return null;
  const reviews = classic.required_pull_request_reviews;
  const checks = classic.required_status_checks;
  const contexts = checks?.checks?.map(({ context }) => context) ?? checks?.contexts ?? [];
  return {
    __typename: "RefUpdateRule",
    pattern: branch,
    allowsDeletions: isOn(classic.allow_deletions),
    allowsForcePushes: isOn(classic.allow_force_pushes),
    blocksCreations: isOn(classic.block_creations),
    requiredApprovingReviewCount: reviews?.required_approving_review_count ?? null,
    requiredStatusCheckContexts: contexts,
    requiresCodeOwnerReviews: reviews?.require_code_owner_reviews === true,
    requiresConversationResolution: isOn(classic.required_conversation_resolution),
    requiresLinearHistory: isOn(classic.required_linear_history),
    requiresSignatures: isOn(classic.required_signatures),
    viewerAllowedToDismissReviews: false,
    viewerCanPush: false,
  };
}
