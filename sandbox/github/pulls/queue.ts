import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import type { QueueDemand } from "../rules/demand.ts";
import { demandsOn } from "../rules/demands.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";
import { mergeCommit, mergedTree, webSignature } from "./merge.ts";
import { tipsOf } from "./tips.ts";

/** A commit that the queue made, and the branch that it lies on while its checks are awaited. */
export interface BuiltEntry {
  readonly commit: string;
  /** The commit before it: of the entry in front, or of the branch. */
  readonly base: string;
  /** Of the group: several entries are checked together where only the head must be green. */
  readonly ref: string;
  readonly at: string;
}

/** A pull request that waits to be merged. */
export interface QueueEntry {
  readonly id: number;
  readonly base: string;
  readonly pull: number;
  /** Head that was enqueued; another one ends the waiting. */
  readonly head: string;
  readonly enqueuer: string;
  readonly at: string;
  /** Undefined until its turn comes. */
  built: BuiltEntry | undefined;
  /** It was in a group that failed: it is checked alone from now on. */
  isAlone: boolean;
}

/** Entries of all queues of a repository, the first to be merged first. */
export const queueEntries = table<QueueEntry>("merge-queue");

/** What the queue of a branch is told to do; undefined: the branch has none. */
export function queueRule(
  github: GitHub,
  repository: RepositoryRecord,
  branch: string,
): QueueDemand["parameters"] | undefined {
  const demands = demandsOn(github, repository, { ref: `refs/heads/${branch}`, caller: null });
  const found = demands.find(({ demand, isEvaluated }) => demand.kind === "merge_queue" && !isEvaluated);
  return found?.demand.kind === "merge_queue" ? found.demand.parameters : undefined;
}

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
    for (const number of pulls) {
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull === undefined) throw new Error(`expected pull request ${number} before it waits to be merged`);
      const entry = await addEntry(github, repository, { pull, enqueuer: pull.author });
      const before = queueEntries.of(repository).at(-2)?.built?.commit;
      const base = before ?? (await tipsOf(github, repository, pull)).base;
      const commit = await entryCommit(github, repository, { entry, base, method });
      if (commit === undefined) throw new Error(`expected pull request ${number} to be mergeable`);
      const ref = queueRef(entry, base);
      await (await github.git(repository)).setRef(ref, commit);
      entry.built = { commit, base, ref, at: github.clock.stamp() };
    }
  },
};

/** Adds a pull request to the queue of its base. */
export async function addEntry(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, enqueuer }: { readonly pull: PullRecord; readonly enqueuer: string },
): Promise<QueueEntry> {
  const { head } = await tipsOf(github, repository, pull);
  const entry: QueueEntry = {
    ...{ id: github.nextId(), base: pull.base, pull: pull.number, head, enqueuer },
    ...{ at: github.clock.stamp(), built: undefined, isAlone: false },
  };
  queueEntries.of(repository).push(entry);
  return entry;
}

/** Name of the branch of an entry, as GitHub has it (github-facts 2.11). */
export const queueRef = ({ base, pull }: QueueEntry, commit: string): string =>
  `refs/heads/gh-readonly-queue/${base}/pr-${pull}-${commit}`;

interface Building {
  readonly entry: QueueEntry;
  readonly base: string;
  readonly method: "merge" | "squash" | "rebase";
}

/** Makes the commit that will be merged; undefined where it conflicts with what is in front. */
export async function entryCommit(
  github: GitHub,
  repository: RepositoryRecord,
  { entry, base, method }: Building,
): Promise<string | undefined> {
  const git = await github.git(repository);
  const pull = repository.pulls.find(({ number }) => number === entry.pull);
  const tree = pull === undefined ? undefined : await mergedTree(git, base, entry.head);
  if (pull === undefined || tree === undefined) return undefined;
  const merge = { pull, method, by: entry.enqueuer };
  const commit = await mergeCommit({ github, git, merge, base, head: entry.head, tree });
  repository.verifications.set(commit, webSignature(github));
  return commit;
}
