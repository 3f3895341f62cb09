import type { Actor, PullRequest, Review } from "./change.ts";

/**
 * The last opinion of each reviewer, the newest last. A comment is none (facts 3.14). A state that we do not know may
 * take a vote back, so it counts as an opinion that does not approve.
 */
export function latestOpinions(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews.filter(isOpinion).toSorted(byTime)) {
    // GitHub gives the login of today, whenever the review was written.
    const key = review.reviewer.login.toLowerCase();
    last.delete(key);
    last.set(key, review);
  }
  return [...last.values()];
}

/** The same for a pull request: who approves what has merged already let nothing in. */
export function opinionsOn(
  { mergedAt }: Pick<PullRequest, "mergedAt">,
  reviews: readonly Review[],
): Review[] {
  const merge = mergedAt === null ? Number.POSITIVE_INFINITY : Date.parse(mergedAt);
  return latestOpinions(reviews.filter((review) => review.state !== "approved" || timeOf(review) <= merge));
}

function isOpinion({ state }: Review): boolean {
  return state !== "commented" && state !== "pending";
}

/** Logins are equal whatever their case. */
export function isSameAccount(a: Actor, b: Actor): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.login.toLowerCase() === b.login.toLowerCase();
}

/** By time, then by id; of two that cannot be told apart the one that does not approve is the later. */
function byTime(a: Review, b: Review): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id - b.id || rankOf(a) - rankOf(b);
}

/** Without a time an approval may be older than anything, and what takes it back may be newer. */
function timeOf({ submittedAt, state }: Review): number {
  const time = submittedAt === null ? Number.NaN : Date.parse(submittedAt);
  if (!Number.isNaN(time)) return time;
  return state === "approved" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function rankOf({ state }: Review): number {
  return state === "approved" ? 0 : 1;
}
