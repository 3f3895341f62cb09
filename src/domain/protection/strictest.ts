import type {
  BranchProtection,
  BranchRule,
  RequiredCheck,
  RequiredWorkflow,
  RuleSource,
} from "./protection.ts";

type PullRequestRule = Extract<BranchRule, { type: "pull-request" }>;

/**
 * What all rules of a branch come to together: each demand with the rules that make it. Rules of a type add up, and
 * the strictest of each demand holds, whichever stands first (facts 2.18).
 */
export interface Demands {
  readonly pullRequest: readonly RuleSource[];
  readonly codeOwnerReview: readonly RuleSource[];
  readonly dismissStaleReviews: readonly RuleSource[];
  readonly lastPushApproval: readonly RuleSource[];
  readonly nonFastForward: readonly RuleSource[];
  readonly deletion: readonly RuleSource[];
  readonly signatures: readonly RuleSource[];
  readonly approvals: readonly { readonly count: number; readonly source: RuleSource }[];
  readonly checks: readonly { readonly check: RequiredCheck; readonly source: RuleSource }[];
  readonly workflows: readonly { readonly workflow: RequiredWorkflow; readonly source: RuleSource }[];
}

/**
 * Rules that are in force: those of GitHub's list whose ruleset is not known to be in evaluate mode, disabled or
 * unreadable in its mode, and those of classic protection where it can be seen.
 */
export function rulesInForce({ rules, rulesets, classic }: BranchProtection): BranchRule[] {
  const listed = rulesets.state === "known" ? rulesets.value : [];
  const idle = new Set(listed.filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id));
  const ofRulesets = rules.filter(({ source }) => source.rulesetId === null || !idle.has(source.rulesetId));
  return [...ofRulesets, ...(classic.state === "known" ? classic.value : [])];
}

/** Adds up what the rules demand. */
export function demandsOf(rules: readonly BranchRule[]): Demands {
  const requests = rules.filter((rule) => rule.type === "pull-request");
  const having = (holds: (rule: PullRequestRule) => boolean): RuleSource[] =>
    requests.filter(holds).map(({ source }) => source);
  const typed = (type: BranchRule["type"]): RuleSource[] =>
    rules.filter((rule) => rule.type === type).map(({ source }) => source);
  return {
    pullRequest: typed("pull-request"),
    codeOwnerReview: having(({ codeOwnerReview }) => codeOwnerReview),
    dismissStaleReviews: having(({ dismissStaleReviews }) => dismissStaleReviews),
    lastPushApproval: having(({ lastPushApproval }) => lastPushApproval),
    nonFastForward: typed("non-fast-forward"),
    deletion: typed("deletion"),
    signatures: typed("required-signatures"),
    approvals: requests.map(({ approvals, source }) => ({ count: approvals, source })),
    checks: rules.flatMap((rule) =>
      rule.type === "required-status-checks"
        ? rule.checks.map((check) => ({ check, source: rule.source }))
        : [],
    ),
    workflows: rules.flatMap((rule) =>
      rule.type === "workflows" ? rule.workflows.map((workflow) => ({ workflow, source: rule.source })) : [],
    ),
  };
}

/** Tells whether all rules together leave squashing as the only way to merge. */
export function squashesOnly(rules: readonly BranchRule[]): boolean {
  const limits = rules.flatMap((rule) =>
    rule.type === "pull-request" && rule.mergeMethods !== null ? [rule.mergeMethods] : [],
  );
  const left = (["merge", "squash", "rebase"] as const).filter((method) =>
    limits.every((methods) => methods.includes(method)),
  );
  return left.length === 1 && left[0] === "squash";
}
