import { addEntry, type QueueEntry, queueEntries, queueRule } from "../pulls/queue.ts";
import { advanceQueues, throwOut } from "../pulls/queue-steps.ts";
import { tipsOf } from "../pulls/tips.ts";
import { unprocessable } from "../refusal.ts";
import { refusalText } from "../rules/judgement.ts";
import { judgeMerge } from "../rules/merge-rules.ts";
import { nodeId } from "../shapes/node-id.ts";
import { type Context, need } from "./context.ts";
import { type FoundPull, pullWithId, unresolved, visibleRepositories } from "./find.ts";
import { entryValue } from "./queue.ts";

interface Enqueue {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly jump?: boolean | null;
}

/** Adds a pull request to the queue of its base, if all but the queue itself is satisfied. @throws {Refusal, GraphQLError} */
export async function enqueuePullRequest(context: Context, input: Enqueue): Promise<object> {
  const { github, caller } = context;
  const { repository, pull } = pullWithId(context, input.pullRequestId);
  need(context, { scope: "contents", level: "write" }, { repository });
  const entry = await github.exclusive(repository, async () => {
    await requireReady(context, { repository, pull }, input);
    const added = await addEntry(github, repository, { pull, enqueuer: caller.login });
    await advanceQueues(github, repository);
    return added;
  });
  const mergeQueueEntry = isWaiting(repository, entry) ? entryValue(context, repository, entry) : null;
  return { __typename: "EnqueuePullRequestPayload", mergeQueueEntry };
}

const isWaiting = (repository: FoundPull["repository"], entry: QueueEntry): boolean =>
  queueEntries.of(repository).includes(entry);

/** @throws {Refusal} 422 */
async function requireReady(
  { github }: Context,
  { repository, pull }: FoundPull,
  { expectedHeadOid: expected }: Enqueue,
): Promise<void> {
  const rule = queueRule(github, repository, pull.base);
  if (rule === undefined) throw unprocessable("The merge queue is not enabled for this branch.");
  if (pull.state === "closed" || pull.isDraft) throw unprocessable("Pull request is not open.");
  const isQueued = queueEntries.of(repository).some((entry) => entry.pull === pull.number);
  if (isQueued) throw unprocessable("Pull request is already in the queue.");
  const tips = await tipsOf(github, repository, pull);
  if (expected != null && expected !== tips.head) throw unprocessable("Head branch was modified.");
  // Nobody gets past rules by the queue: whoever may, merges directly.
  const method = ({ MERGE: "merge", SQUASH: "squash", REBASE: "rebase" } as const)[rule.merge_method];
  const asked = { pull, tips, caller: null, method, through: "queue" } as const;
  const judgement = await judgeMerge(github, repository, asked);
  if (judgement.refused.length > 0) throw unprocessable(refusalText(judgement));
}

/** Takes a pull request out of its queue; the id is that of the pull request. @throws {Refusal, GraphQLError} */
export async function dequeuePullRequest(context: Context, { id }: { readonly id: string }): Promise<object> {
  const { github } = context;
  const { repository, entry } = entryWithId(context, id);
  need(context, { scope: "contents", level: "write" }, { repository });
  const mergeQueueEntry = entryValue(context, repository, { ...entry });
  await github.exclusive(repository, async () => {
    const rule = queueRule(github, repository, entry.base);
    if (rule === undefined) throw unprocessable("The merge queue is not enabled for this branch.");
    await throwOut({ github, repository, branch: entry.base, rule }, entry);
    await advanceQueues(github, repository);
  });
  return { __typename: "DequeuePullRequestPayload", mergeQueueEntry };
}

function entryWithId(context: Context, id: string) {
  for (const repository of visibleRepositories(context)) {
    const pull = repository.pulls.find((one) => nodeId("PR", one.id) === id)?.number;
    const entry = queueEntries
      .of(repository)
      .find((one) => one.pull === pull || nodeId("MQE", one.id) === id);
    if (entry !== undefined) return { repository, entry };
  }
  throw unresolved(id);
}
