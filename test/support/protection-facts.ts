import type { Posture } from "../../src/domain/posture/posture.ts";
import type {
  BranchProtection,
  BranchRule,
  RuleSource,
  Ruleset,
} from "../../src/domain/protection/protection.ts";
import { known } from "./known-facts.ts";

export const organizationSource: RuleSource = { kind: "organization-ruleset", owner: "acme", rulesetId: 1 };
export const repositorySource: RuleSource = {
  kind: "repository-ruleset",
  owner: "acme/payments",
  rulesetId: 2,
};
export const classicSource: RuleSource = { kind: "classic", owner: "main", rulesetId: null };

export type PullRequestRule = Extract<BranchRule, { type: "pull-request" }>;

export function pullRequestRule(some: Partial<PullRequestRule> = {}): PullRequestRule {
  return {
    source: organizationSource,
    type: "pull-request",
    approvals: 1,
    codeOwnerReview: true,
    dismissStaleReviews: true,
    lastPushApproval: true,
    threadResolution: true,
    mergeMethods: null,
    ...some,
  };
}

export const instanceWorkflow = {
  repositoryId: 987,
  path: ".github/workflows/gate.yml",
  ref: "refs/heads/stable",
  sha: null,
} as const;

/** All rules that a branch needs, from one source. */
export function rulesOf(source: RuleSource = organizationSource): BranchRule[] {
  return [
    { source, type: "deletion" },
    { source, type: "non-fast-forward" },
    { source, type: "required-signatures" },
    pullRequestRule({ source }),
    {
      source,
      type: "required-status-checks",
      strict: true,
      checks: [{ context: "Gate / gate-check", integrationId: 15_368 }],
    },
    { source, type: "workflows", workflows: [instanceWorkflow] },
  ];
}

export function ruleset(some: Partial<Ruleset> = {}): Ruleset {
  return {
    id: 1,
    name: "platform-gate",
    source: organizationSource,
    enforcement: "active",
    bypassActors: known([]),
    ...some,
  };
}

export function protection(some: Partial<BranchProtection> = {}): BranchProtection {
  return {
    branch: "main",
    rules: rulesOf(),
    rulesets: known([ruleset()]),
    classic: known([]),
    ...some,
  };
}

export function posture(some: Partial<Posture> = {}): Posture {
  return { at: "2026-11-21T04:00:00Z", bypass: "none", classic: "none", watch: "clean", ...some };
}
