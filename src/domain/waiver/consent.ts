import type { PullRequest, Review } from "../change/change.ts";
import { isSameAccount, latestOpinions } from "../change/opinions.ts";
import type { Known } from "../facts/known.ts";
import type { Approval } from "./waiver.ts";

/** A request for an exception, and who may grant it. */
export interface ConsentCase {
  readonly path: string;
  /** sha256 of the text that is judged. */
  readonly sha256: string;
  /** Teams (`@org/team`) and people (`@login`) of the required role. */
  readonly holders: readonly string[];
}

/** How the file came to lie on the branch. */
export interface Landing {
  /** sha256 of its text on the branch that the change enters; null: it is not there. */
  readonly onBranch: string | null;
  /** sha256 of its text at the head of the pull request; null: it was not there. */
  readonly atHead: string | null;
  /** Merged pull request that brought its last change; null: it was pushed without one. */
  readonly pullRequest: PullRequest | null;
}

/**
 * Decides whether somebody of the required role approved exactly this text: in the pull request that brought it, which
 * touched nothing else, as their last word on the head that was merged (design §7).
 */
export function proveConsent(asked: ConsentCase, landing: Known<Landing>): Approval {
  if (landing.state === "unknown") return unknown(landing.why);
  const { onBranch, atHead, pullRequest } = landing.value;
  if (onBranch === null) return unknown("it is not merged yet");
  if (onBranch !== asked.sha256)
    return unknown("the branch holds another text of it; this one is not merged yet");
  if (pullRequest === null) return refuted("it was pushed without a pull request");
  const name = `pull request #${pullRequest.number}`;
  if (atHead !== asked.sha256) return refuted(`${name} was approved with another text of it`);
  const { files, reviews } = pullRequest;
  if (files.state === "unknown") return unknown(`the files of ${name}: ${files.why}`);
  const others = files.value.filter(({ path, previousPath }) => path !== asked.path || previousPath !== null);
  if (others.length > 0) return refuted(`${name} touched ${others.length} other files as well`);
  if (reviews.state === "unknown") return unknown(`the reviews of ${name}: ${reviews.why}`);
  return approvalIn(pullRequest, reviews.value, asked.holders);
}

function approvalIn(
  pullRequest: PullRequest,
  reviews: readonly Review[],
  holders: readonly string[],
): Approval {
  const approving = latestOpinions(reviews).filter(
    ({ state, commit, reviewer }) =>
      state === "approved" &&
      commit === pullRequest.headCommit &&
      reviewer.kind === "user" &&
      !isSameAccount(reviewer, pullRequest.author),
  );
  const roles = approving.map((review) => ({ review, standing: standingOf(review, holders) }));
  const proved = roles.find(({ standing }) => standing.state === "known" && standing.value);
  if (proved !== undefined) {
    const { reviewer, submittedAt } = proved.review;
    return { state: "proved", by: reviewer.login, at: submittedAt ?? "" };
  }
  const unseen = roles.find(({ standing }) => standing.state === "unknown");
  if (unseen?.standing.state === "unknown")
    return unknown(`whether ${unseen.review.reviewer.login} is of the role: ${unseen.standing.why}`);
  return refuted(`nobody of the role approved the head of pull request #${pullRequest.number}`);
}

/** Whether a review was given on behalf of the role. */
function standingOf({ reviewer, onBehalfOf }: Review, holders: readonly string[]): Known<boolean> {
  const wanted = holders.map((holder) => holder.toLowerCase());
  if (wanted.includes(`@${reviewer.login.toLowerCase()}`)) return { state: "known", value: true };
  if (!wanted.some((holder) => holder.includes("/"))) return { state: "known", value: false };
  if (onBehalfOf.state === "unknown") return onBehalfOf;
  return { state: "known", value: onBehalfOf.value.some((team) => wanted.includes(team.toLowerCase())) };
}

function unknown(why: string): Approval {
  return { state: "unknown", why };
}

function refuted(why: string): Approval {
  return { state: "refuted", why };
}
