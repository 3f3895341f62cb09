import type { RequiredWorkflow, RuleSource } from "../../domain/protection/protection.ts";
import type { Demands } from "../../domain/protection/strictest.ts";

/** Something that must be demanded of a branch, and which rules demand it. */
export interface Piece {
  /** Rule id of the miss, kebab-case. */
  readonly id: string;
  readonly expected: string;
  readonly providers: readonly RuleSource[];
  /** Rule to add to a ruleset, as GitHub's API takes it. */
  readonly payload: unknown;
  /** What is there instead, where that helps. */
  readonly found: string;
}

/** What a policy asks of a branch. */
export interface Wanted {
  readonly minApprovals: number;
  readonly workflows: readonly RequiredWorkflow[];
}

/** Everything that a protected branch needs (requirements 3.SRC1, 3.SRC2, 3.ST1). */
export function piecesOf(demands: Demands, wanted: Wanted): Piece[] {
  return [...reviewPieces(demands, wanted), ...historyPieces(demands), ...workflowPieces(demands, wanted)];
}

function reviewPieces(demands: Demands, { minApprovals }: Wanted): Piece[] {
  const payload = {
    type: "pull_request",
    parameters: {
      required_approving_review_count: Math.max(1, minApprovals),
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_review_thread_resolution: true,
    },
  };
  const most = Math.max(0, ...demands.approvals.map(({ count }) => count));
  const enough = demands.approvals.filter(({ count }) => count >= minApprovals).map(({ source }) => source);
  const piece = (id: string, expected: string, providers: readonly RuleSource[]): Piece => ({
    id,
    expected,
    providers,
    payload,
    found: "none",
  });
  return [
    piece("no-direct-push", "a rule that lets changes in by pull request only", demands.pullRequest),
    {
      ...piece("approvals", `a rule that asks for at least ${minApprovals} approvals`, enough),
      found: `${most}`,
    },
    piece("code-owner-review", "a rule that asks for a review by code owners", demands.codeOwnerReview),
    piece("dismiss-stale-reviews", "a rule that dismisses stale reviews", demands.dismissStaleReviews),
    piece(
      "last-push-approval",
      "a rule that asks somebody else to approve the last push",
      demands.lastPushApproval,
    ),
  ];
}

function historyPieces({ nonFastForward, deletion, signatures }: Demands): Piece[] {
  const piece = (type: string, expected: string, providers: readonly RuleSource[]): Piece => ({
    id: type.replaceAll("_", "-"),
    expected,
    providers,
    payload: { type },
    found: "none",
  });
  return [
    piece("non_fast_forward", "a rule against force pushes", nonFastForward),
    piece("deletion", "a rule against deleting the branch", deletion),
    piece("required_signatures", "a rule that asks for signed commits", signatures),
  ];
}

function workflowPieces({ workflows }: Demands, wanted: Wanted): Piece[] {
  const found = workflows.map(({ workflow }) => describeWorkflow(workflow));
  return wanted.workflows.map((entry) => ({
    id: "required-workflow",
    expected: `an organisation ruleset that requires exactly the workflow ${describeWorkflow(entry)}`,
    providers: workflows
      .filter(({ workflow, source }) => isBeyondRepository(source) && isSameWorkflow(entry, workflow))
      .map(({ source }) => source),
    payload: { type: "workflows", parameters: { workflows: [payloadOf(entry)] } },
    found: found.length === 0 ? "none" : found.join(", "),
  }));
}

/** Administrators of the repository can change its own rulesets; the anchor is above them (facts 2.9). */
function isBeyondRepository({ kind }: RuleSource): boolean {
  return kind === "organization-ruleset" || kind === "enterprise-ruleset";
}

function isSameWorkflow(wanted: RequiredWorkflow, found: RequiredWorkflow): boolean {
  return (
    wanted.repositoryId === found.repositoryId &&
    wanted.path === found.path &&
    (wanted.ref === null || wanted.ref === found.ref) &&
    (wanted.sha === null || wanted.sha === found.sha)
  );
}

function payloadOf({ repositoryId, path, ref, sha }: RequiredWorkflow): Record<string, unknown> {
  return {
    repository_id: repositoryId,
    path,
    ...(ref === null ? {} : { ref }),
    ...(sha === null ? {} : { sha }),
  };
}

const entryForm = /^(\d{1,15}):([^@#\s]{1,300})(?:@([^#\s]{1,300}))?(?:#([0-9a-f]{40}(?:[0-9a-f]{24})?))?$/;

/** Reads `<repository id>:<path>[@<ref>][#<sha>]`; null: it is not of that form. */
export function parseWorkflow(entry: string): RequiredWorkflow | null {
  const match = entryForm.exec(entry);
  if (match === null) return null;
  const [, id = "", path = "", ref, sha] = match;
  return { repositoryId: Number(id), path, ref: ref ?? null, sha: sha ?? null };
}

function describeWorkflow({ repositoryId, path, ref, sha }: RequiredWorkflow): string {
  return `${repositoryId}:${path}${ref === null ? "" : `@${ref}`}${sha === null ? "" : `#${sha}`}`;
}
