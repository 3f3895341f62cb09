import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const query = `query ($owner: String!, $repo: String!, $branch: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { totalCount nodes { headCommit { oid } pullRequest { number } } }
    }
  }
}`;

const Entries = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({
      headCommit: z.object({ oid: z.string() }).nullable(),
      pullRequest: z.object({ number: z.number() }).nullable(),
    }),
  ),
});
const Answer = z.object({
  repository: z.object({ mergeQueue: z.object({ entries: Entries }).nullable() }),
});

/** Pull request by the commit that the queue made of it; GitHub itself names the pairs. */
export type QueuedCommits = ReadonlyMap<string, number>;

/** What waits in the merge queue of a branch. */
export async function readMergeQueue(target: Target, branch: string): Promise<Known<QueuedCommits>> {
  const reply = await target.client.query({
    query,
    variables: { ...repositoryOf(target), branch },
    shape: Answer,
    needs: "pull-requests: read",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const entries = reply.value.data.repository.mergeQueue?.entries ?? { totalCount: 0, nodes: [] };
  if (entries.nodes.length !== entries.totalCount)
    return unread("incomplete", `expected ${entries.totalCount} entries of the queue, found fewer`);
  const pairs = entries.nodes.flatMap(({ headCommit, pullRequest }): [string, number][] =>
    headCommit === null || pullRequest === null ? [] : [[headCommit.oid, pullRequest.number]],
  );
  return { state: "known", value: new Map(pairs) };
}
