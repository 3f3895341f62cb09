import { recordSuite } from "../rules/judgement.ts";
import { judgeMerge } from "../rules/merge-rules.ts";
import { recordPush } from "./pushed.ts";
import { type QueueEntry, queueEntries } from "./queue.ts";
import { dropGroup, type Queue, queueBot } from "./queue-group.ts";

/** Moves the branch to the last of these entries, all of which are green, and closes their pull requests as merged. */
export async function landEntries(queue: Queue, entries: readonly QueueEntry[]): Promise<void> {
  const { github, repository, branch } = queue;
  const git = await github.git(repository);
  const ref = `refs/heads/${branch}`;
  const before = git.refs.get(ref) ?? "";
  const after = entries.at(-1)?.built?.commit ?? before;
  await noteSuite(queue, { entries, before, after });
  await git.setRef(ref, after);
  const all = queueEntries.of(repository);
  for (const entry of entries) {
    close(queue, entry);
    all.splice(all.indexOf(entry), 1);
  }
  const gone = new Set(entries.flatMap(({ built }) => (built === undefined ? [] : [built.ref])));
  for (const name of gone) await dropGroup(queue, name);
  await recordPush(github, repository, { ref, before, after, actor: queueBot, type: "merge_queue_merge" });
}

function close({ github, repository }: Queue, { pull: number, built, head }: QueueEntry): void {
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined || built === undefined) return;
  const at = github.clock.stamp();
  const done = { state: "closed", closedAt: at, mergedAt: at, updatedAt: at, mergedBy: queueBot } as const;
  Object.assign(pull, { ...done, mergeCommit: built.commit, frozen: { base: built.base, head } });
  const about = { repository: repository.fullName, number, head, actor: queueBot };
  github.tell({ kind: "pull-request", action: "closed", ...about });
}

interface Landing {
  readonly entries: readonly QueueEntry[];
  readonly before: string;
  readonly after: string;
}

/** What rules say of the whole is what they say of its last pull request. */
async function noteSuite(queue: Queue, { entries, before, after }: Landing): Promise<void> {
  const { github, repository, branch } = queue;
  const last = entries.at(-1);
  const pull = repository.pulls.find(({ number }) => number === last?.pull);
  if (pull === undefined || last === undefined) return;
  const tips = { base: before, head: last.head };
  const asked = { pull, tips, caller: null, method: null, through: "queue" } as const;
  const judgement = await judgeMerge(github, repository, asked);
  const moved = { ref: `refs/heads/${branch}`, before, after, actor: queueBot };
  recordSuite(github, repository, { moved, judgement });
}
