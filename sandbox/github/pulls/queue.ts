import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";
import { mergeCommit, mergedTree, webSignature } from "./merge.ts";
import { tipsOf } from "./tips.ts";

/** A pull request that waits to be merged, and the commit that the queue made of it. */
interface QueueEntry {
  readonly base: string;
  readonly pull: number;
  readonly commit: string;
}

export const queueEntries = table<QueueEntry>("merge-queue");

interface QueueSeed {
  readonly pulls: readonly number[];
  readonly method?: "merge" | "squash";
}

/** `merge_queue` below a repository: open pull requests that wait, the first to be merged first. */
export const mergeQueueSection: Section<RepositoryRecord> = {
  schema: {
    type: "object",
    required: ["pulls"],
    additionalProperties: false,
    properties: {
      pulls: { type: "array", items: { type: "integer" } },
      method: { enum: ["merge", "squash"] },
    },
  },
  async plant(github, repository, { pulls, method = "squash" }: QueueSeed) {
    let base: string | undefined;
    for (const number of pulls) {
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull === undefined) throw new Error(`expected pull request ${number} before it waits to be merged`);
      base = await enqueue(github, repository, { pull, method, base });
    }
  },
};

interface Entering {
  readonly pull: PullRecord;
  readonly method: "merge" | "squash";
  /** Commit of the entry before it; undefined for the first. */
  readonly base: string | undefined;
}

/** Makes the commit that will be merged, on a branch of its own as GitHub names them (github-facts 2.11). */
async function enqueue(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, method, base: before }: Entering,
): Promise<string> {
  const git = await github.git(repository);
  const { base: tip, head } = await tipsOf(github, repository, pull);
  const base = before ?? tip;
  const tree = await mergedTree(git, base, head);
  if (tree === undefined) throw new Error(`expected pull request ${pull.number} to be mergeable`);
  const merge = { pull, method, by: pull.author };
  const commit = await mergeCommit({ github, git, merge, base, head, tree });
  repository.verifications.set(commit, webSignature(github));
  await git.setRef(`refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`, commit);
  queueEntries.of(repository).push({ base: pull.base, pull: pull.number, commit });
  return commit;
}
