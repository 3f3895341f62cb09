import * as z from "zod";
import type { Review } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import { Account } from "./account.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

/** Words of the answer to the words of the domain; one that we do not know counts for nothing. */
const states: ReadonlyMap<string, Review["state"]> = new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes-requested"],
  ["DISMISSED", "dismissed"],
  ["COMMENTED", "commented"],
  ["PENDING", "pending"],
]);

const ReviewAnswer = z
  .object({
    id: z.number(),
    user: Account,
    state: z.string(),
    commit_id: z.string().nullable().optional(),
    submitted_at: z.string().optional(),
  })
  .transform(({ id, user, state, commit_id, submitted_at }) => ({
    id,
    reviewer: user,
    state: states.get(state) ?? ("unknown" as const),
    commit: commit_id ?? null,
    submittedAt: submitted_at ?? null,
  }));
type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** What GraphQL adds to the reviews of a pull request. */
export interface ReviewExtras {
  readonly count: number;
  /** By number of the review. */
  readonly standings: ReadonlyMap<number, Standing>;
}

/** For whom a review counts, and whether its author may write. */
export type Standing = Pick<Review, "onBehalfOf" | "canWrite">;

/** Reviews of a pull request, all of them, with what each counts for. */
export async function readReviews(
  target: Target,
  pullNumber: number,
  extras: Known<ReviewExtras>,
): Promise<Known<readonly Review[]>> {
  const reviews = await target.client.list(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { ...repositoryOf(target), pull_number: pullNumber },
    {
      page: plainPage(ReviewAnswer),
      identity: ({ id }) => id,
      expected: extras.state === "known" ? extras.value.count : null,
    },
  );
  if (reviews.state === "unknown") return reviews;
  return { state: "known", value: reviews.value.map((review) => withStanding(review, extras)) };
}

function withStanding(review: ReviewAnswer, extras: Known<ReviewExtras>): Review {
  if (extras.state === "unknown") return { ...review, onBehalfOf: extras, canWrite: extras };
  const unseen: Known<never> = {
    state: "unknown",
    cause: "incomplete",
    why: `GraphQL shows no review ${review.id}`,
  };
  return {
    ...review,
    ...(extras.value.standings.get(review.id) ?? { onBehalfOf: unseen, canWrite: unseen }),
  };
}
