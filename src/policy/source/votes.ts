import type { PullRequest, Review } from "../../domain/change/change.ts";
import { opinionsOn } from "../../domain/change/opinions.ts";
import { type Automation, isHuman } from "./automation.ts";
import { type Contributors, roleOf } from "./contributors.ts";
import { quoted } from "./shown.ts";

/** Whether somebody's latest opinion is an approval that counts, and if not, why. */
export type Standing =
  | "counts"
  /** Of another commit than the one that merges. */
  | "stale"
  | "dismissed"
  | "refused"
  | "contributor"
  | "automation"
  /** Of somebody who may not write to the repository. */
  | "outsider"
  /** GitHub does not say what kind of account it is, or whether it may write. */
  | "unclear";

/** The latest opinion of one reviewer. */
export interface Vote {
  readonly review: Review;
  readonly standing: Standing;
  /** In words, for people. */
  readonly why: string;
}

/**
 * The latest opinion of each reviewer on the commit that merges. A comment changes no opinion, and neither the text of
 * a review nor the order in which reviews are listed means anything (facts 3.14, G12).
 */
export function votesOn(
  request: PullRequest,
  reviews: readonly Review[],
  context: { readonly contributors: Contributors; readonly automation: Automation },
): Vote[] {
  return opinionsOn(request, reviews).map((review) => ({
    review,
    ...standingOf(review, request.headCommit, context),
  }));
}

function standingOf(
  { state, commit, reviewer, canWrite }: Review,
  headCommit: string,
  { contributors, automation }: { readonly contributors: Contributors; readonly automation: Automation },
): Omit<Vote, "review"> {
  const who = quoted(reviewer.login);
  if (state === "dismissed") return { standing: "dismissed", why: `the review of ${who} was dismissed` };
  if (state !== "approved") return { standing: "refused", why: `the latest opinion of ${who} is ${state}` };
  if (commit !== headCommit) {
    const found = commit === null ? "a commit that GitHub no longer knows" : commit;
    return { standing: "stale", why: `${who} approved ${found}, and ${headCommit} is what merges` };
  }
  const human = isHuman(reviewer, automation);
  if (human === "no") return { standing: "automation", why: `${who} is no person's account` };
  const role = roleOf(reviewer, contributors);
  if (role !== null)
    return { standing: "contributor", why: `${who} approved, and had a hand in it: ${role}` };
  if (human === "unknown")
    return { standing: "unclear", why: `GitHub does not say whether ${who} is a person` };
  if (canWrite.state === "unknown")
    return { standing: "unclear", why: `whether ${who} may write is not known: ${canWrite.why}` };
  if (!canWrite.value)
    return { standing: "outsider", why: `${who} approved, and may not write to the repository` };
  return { standing: "counts", why: `${who} approved ${headCommit}` };
}
