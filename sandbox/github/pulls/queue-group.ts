import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { QueueDemand } from "../rules/demand.ts";
import { type QueueEntry, queueEntries } from "./queue.ts";

/** One branch's queue. */
export interface Queue {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly branch: string;
  readonly rule: QueueDemand["parameters"];
}

/** Entries of one branch, in the order of the queue. */
export function entriesOf({ repository, branch }: Pick<Queue, "repository" | "branch">): QueueEntry[] {
  return queueEntries.of(repository).filter(({ base }) => base === branch);
}

/** The branch of a group goes away, and whoever listens is told. */
export async function dropGroup(queue: Queue, ref: string): Promise<void> {
  const git = await queue.github.git(queue.repository);
  const headSha = git.refs.get(ref);
  if (headSha !== undefined) await git.deleteRef(ref);
  tellGroup(queue, { action: "destroyed", ref, headSha: headSha ?? "", baseSha: "" });
}

interface Told {
  readonly action: "checks_requested" | "destroyed";
  readonly ref: string;
  readonly headSha: string;
  readonly baseSha: string;
}

export const queueBot = "github-merge-queue[bot]";

/** Whoever listens hears of a group. */
export function tellGroup(
  { github, repository, branch }: Queue,
  { action, ref, headSha, baseSha }: Told,
): void {
  const group = { headSha, headRef: ref, baseSha, baseRef: `refs/heads/${branch}` };
  github.tell({ kind: "merge-group", repository: repository.fullName, action, group, actor: queueBot });
}
