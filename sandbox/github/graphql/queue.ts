import { type QueueEntry, queueEntries, queueRule } from "../pulls/queue.ts";
import type { RepositoryRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import type { Context } from "./context.ts";
import { objectNamed } from "./git.ts";
import { actorNamed } from "./people.ts";
import { pullNumbered, repositoryValue } from "./repository.ts";

const waitingFor = (repository: RepositoryRecord, branch: string): QueueEntry[] =>
  queueEntries.of(repository).filter(({ base }) => base === branch);

/** What waits to be merged into a branch; null: it has no queue. */
export function queueOf(context: Context, repository: RepositoryRecord, branch: string): object | null {
  const waiting = waitingFor(repository, branch);
  if (waiting.length === 0 && queueRule(context.github, repository, branch) === undefined) return null;
  return {
    __typename: "MergeQueue",
    id: nodeId("MQ", `${repository.id}:${branch}`),
    url: context.github.html(`/${repository.fullName}/queue/${branch}`),
    repository: () => repositoryValue(context, repository),
    entries: (slice: Slice) =>
      connection(waiting, slice, { node: (entry) => entryValue(context, repository, entry) }),
  };
}

/** A pull request in a queue. */
export function entryValue(context: Context, repository: RepositoryRecord, entry: QueueEntry): object {
  const { id, base, pull, built, enqueuer, at, isAlone } = entry;
  const commit = (sha: string | undefined) =>
    sha === undefined ? null : objectNamed(context, repository, sha);
  return {
    __typename: "MergeQueueEntry",
    id: nodeId("MQE", id),
    position: waitingFor(repository, base).indexOf(entry) + 1,
    state: built === undefined ? "QUEUED" : "AWAITING_CHECKS",
    enqueuedAt: at,
    enqueuer: () => actorNamed(context, enqueuer),
    jump: false,
    solo: isAlone,
    estimatedTimeToMerge: null,
    headCommit: () => commit(built?.commit),
    baseCommit: () => commit(built?.base),
    pullRequest: () => pullNumbered(context, repository, pull),
    mergeQueue: () => queueOf(context, repository, base),
  };
}
