import type { Change } from "../../domain/change/change.ts";
import { type Demands, demandsOf, rulesInForce } from "../../domain/protection/strictest.ts";
import type { CheckInput, Parameter } from "../check.ts";
import { type CheckOutcome, notApplicable } from "../outcome.ts";
import type { Judgement } from "./judgement.ts";
import { sourceIn } from "./pull-requests.ts";

/** The parameter by which a policy leaves missing approvals to the merge. */
export const onPullRequest: Parameter = {
  description: "Whether approvals are judged while a pull request is open, or when it merges",
  unit: "word",
  fallback: "judged",
  words: ["judged", "decided-at-merge"],
  stricter: "earlier-word",
};

/** Rule id of a miss that time alone may mend: nobody has approved yet. */
export const notYetApproved = "not-yet-approved";

type Demand = (demands: Demands) => readonly unknown[];

/**
 * The outcome of an open pull request that lacks nothing but approvals, where the policy leaves those to the merge and
 * GitHub is proved, in this very run, to ask for them itself. Null: the judgement stands as it is.
 */
export function leftToMerge(
  judgement: Judgement,
  input: CheckInput,
  demanded: readonly Demand[],
): CheckOutcome | null {
  if (input.settings.word("onPullRequest") !== "decided-at-merge") return null;
  const { change, protection } = sourceIn(input);
  if (change.state === "unknown" || protection.state === "unknown" || !isOpen(change.value)) return null;
  const isOnlyApproval = judgement.misses.every(({ ruleId }) => ruleId === notYetApproved);
  if (judgement.misses.length === 0 || judgement.unread.length > 0 || !isOnlyApproval) return null;
  const demands = demandsOf(rulesInForce(protection.value));
  if (demanded.some((demand) => demand(demands).length === 0)) return null;
  const summary =
    "no approval yet; GitHub itself asks for it before the merge, and merge groups and pushes are judged";
  const said = judgement.misses.map(({ problem: { at, message } }) => `${at}: ${message}`);
  return {
    ...notApplicable("decided-at-merge", summary),
    notes: [...new Set([...said, ...judgement.notes])],
  };
}

function isOpen({ kind }: Change): boolean {
  return kind === "pull-request";
}
