import type { Actor, Commit, PullRequest, Review, Signature } from "../change/change.ts";
import { isSameAccount, opinionsOn } from "../change/opinions.ts";
import { accountOfAddress, coAuthorsOf } from "../change/trailers.ts";
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
  const { files, reviews, commits } = pullRequest;
  if (files.state === "unknown") return unknown(`the files of ${name}: ${files.why}`);
  const others = files.value.filter(({ path, previousPath }) => path !== asked.path || previousPath !== null);
  if (others.length > 0) return refuted(`${name} touched ${others.length} other files as well`);
  if (reviews.state === "unknown") return unknown(`the reviews of ${name}: ${reviews.why}`);
  if (commits.state === "unknown") return unknown(`the commits of ${name}: ${commits.why}`);
  const stranger = commits.value.find(({ author, committer }) => [author, committer].some(isStranger));
  if (stranger !== undefined) return unknown(`who wrote ${stranger.sha} of ${name} is not known`);
  return approvalIn(pullRequest, { reviews: reviews.value, commits: commits.value }, asked.holders);
}

/** An address of no account: the approver may stand behind it. GitHub's own is no person's. */
function isStranger({ account, email }: Signature): boolean {
  return account === null && email !== "noreply@github.com";
}

/** Who wrote a text cannot grant it, whoever opened the pull request. */
function hadAHand(reviewer: Actor, commits: readonly Commit[]): boolean {
  const login = reviewer.login.toLowerCase();
  return commits.some(
    ({ author, committer, coAuthors = [], message }) =>
      [author, committer, ...coAuthors].some(
        ({ account }) => account !== null && isSameAccount(account, reviewer),
      ) ||
      coAuthorsOf(message).people.some(({ email }) => accountOfAddress(email)?.login.toLowerCase() === login),
  );
}

function approvalIn(
  pullRequest: PullRequest,
  { reviews, commits }: { readonly reviews: readonly Review[]; readonly commits: readonly Commit[] },
  holders: readonly string[],
): Approval {
  const approving = opinionsOn(pullRequest, reviews).filter(
    ({ state, commit, reviewer }) =>
      state === "approved" &&
      commit === pullRequest.headCommit &&
      reviewer.kind === "user" &&
      !isSameAccount(reviewer, pullRequest.author) &&
      !hadAHand(reviewer, commits),
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
function standingOf(review: Review, holders: readonly string[]): Known<boolean> {
  const speaks = speaksFor(review, holders);
  return speaks.state === "known" && speaks.value ? review.canWrite : speaks;
}

function speaksFor({ reviewer, onBehalfOf }: Review, holders: readonly string[]): Known<boolean> {
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
