import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { GraphqlFault } from "./graphql.ts";
import type { ReviewExtras, Standing } from "./reviews.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** What REST does not say of a pull request: for whom a review counts, and which issues merging closes. */
export interface PullExtras {
  readonly reviews: Known<ReviewExtras>;
  readonly closes: Known<readonly string[]>;
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId authorCanPushToRepository onBehalfOf(first: 20) { totalCount nodes { combinedSlug } } }
      }
      closingIssuesReferences(first: 50) {
        totalCount
        nodes { number repository { nameWithOwner } }
      }
    }
  }
}`;

const Teams = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ combinedSlug: z.string() }).nullable()).nullable(),
});
const Reviews = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z
      .object({
        databaseId: z.number().nullable(),
        authorCanPushToRepository: z.boolean().nullish(),
        onBehalfOf: Teams.nullable(),
      })
      .nullable(),
  ),
});
type Reviews = z.infer<typeof Reviews>;
const Issues = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({ number: z.number(), repository: z.object({ nameWithOwner: z.string() }) }).nullable(),
  ),
});
const Answer = z.object({
  repository: z.object({
    pullRequest: z.object({ reviews: Reviews.nullable(), closingIssuesReferences: Issues.nullable() }),
  }),
});

const mostPages = 30;

/** Reads them for one pull request; reviews beyond a hundred take a question for each hundred. */
export async function readPullExtras(target: Target, number: number): Promise<PullExtras> {
  const pages: Reviews[] = [];
  const faults: GraphqlFault[] = [];
  let closes: Known<readonly string[]> | null = null;
  for (let after: string | null = null; pages.length < mostPages; ) {
    const reply = await ask(target, number, after);
    if (reply.state === "unknown") return { reviews: reply, closes: closes ?? reply };
    const { reviews, closingIssuesReferences } = reply.value.data.repository.pullRequest;
    faults.push(...reply.value.faults);
    closes ??= closesOf(closingIssuesReferences, target, faults);
    if (reviews === null) return { reviews: reasonFor("reviews", faults), closes };
    pages.push(reviews);
    if (!reviews.pageInfo.hasNextPage) return { reviews: extrasOf(pages, faults), closes };
    after = reviews.pageInfo.endCursor;
  }
  const tooMany = unread("too-large", `more than ${mostPages} pages of reviews`);
  return { reviews: tooMany, closes: closes ?? tooMany };
}

function ask(target: Target, number: number, after: string | null) {
  return target.client.query({
    query,
    variables: { ...repositoryOf(target), number, after },
    shape: Answer,
    needs: "pull-requests: read",
    isPartialFine: true,
  });
}

function closesOf(
  issues: z.infer<typeof Issues> | null,
  { owner, repo }: Target,
  faults: readonly GraphqlFault[],
): Known<readonly string[]> {
  if (issues === null) return reasonFor("closingIssuesReferences", faults);
  const here = `${owner}/${repo}`.toLowerCase();
  const closes = issues.nodes.flatMap((issue) => {
    if (issue === null) return [];
    const { nameWithOwner } = issue.repository;
    return nameWithOwner.toLowerCase() === here ? `#${issue.number}` : `${nameWithOwner}#${issue.number}`;
  });
  return { state: "known", value: closes };
}

function extrasOf(pages: readonly Reviews[], faults: readonly GraphqlFault[]): Known<ReviewExtras> {
  const standings: Map<number, Standing> = new Map();
  for (const review of pages.flatMap(({ nodes }) => nodes)) {
    const id = review?.databaseId ?? null;
    if (review === null || id === null) continue;
    const canWrite = review.authorCanPushToRepository ?? null;
    standings.set(id, {
      onBehalfOf: teamsOf(review.onBehalfOf, faults),
      canWrite:
        canWrite === null
          ? reasonFor("authorCanPushToRepository", faults)
          : { state: "known", value: canWrite },
    });
  }
  return { state: "known", value: { count: pages[0]?.totalCount ?? 0, standings } };
}

/** A team that the token may not see is null in the list: then the list proves nothing. */
function teamsOf(
  teams: z.infer<typeof Teams> | null,
  faults: readonly GraphqlFault[],
): Known<readonly string[]> {
  const slugs = teams?.nodes?.flatMap((team) => (team === null ? [] : `@${team.combinedSlug}`)) ?? [];
  if (teams === null || slugs.length !== teams.totalCount) return reasonFor("onBehalfOf", faults);
  return { state: "known", value: slugs };
}

function reasonFor(field: string, faults: readonly GraphqlFault[]): Known<never> {
  const fault = faults.find(({ path }) => path.split(".").includes(field));
  return fault?.unread ?? unread("permission", `POST /graphql: "${field}" is not shown to this token`);
}
