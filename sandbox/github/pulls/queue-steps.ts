import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { demandsOn } from "../rules/demands.ts";
import { standingsOf } from "../rules/required.ts";
import { type BuiltEntry, entryCommit, type QueueEntry, queueEntries, queueRef, queueRule } from "./queue.ts";
import { dropGroup, entriesOf, type Queue, tellGroup } from "./queue-group.ts";
import { landEntries } from "./queue-merge.ts";

/** Does in every queue of a repository what can be done now: build, merge, throw out. Nobody else may write to it meanwhile. */
export async function advanceQueues(github: GitHub, repository: RepositoryRecord): Promise<void> {
  for (const branch of new Set(queueEntries.of(repository).map(({ base }) => base))) {
    const rule = queueRule(github, repository, branch);
    if (rule === undefined) continue;
    // Each step may make the next one possible; a queue that does not move is done.
    while (await advance({ github, repository, branch, rule }));
  }
}

async function advance(queue: Queue): Promise<boolean> {
  return (
    (await throwOutMoved(queue)) ||
    (await rebuildOutdated(queue)) ||
    (await throwOutFailed(queue)) ||
    (await mergeGreen(queue)) ||
    build(queue)
  );
}

/** A pull request that was closed or pushed to has to be enqueued again. */
async function throwOutMoved(queue: Queue): Promise<boolean> {
  const { github, repository } = queue;
  for (const entry of entriesOf(queue)) {
    const pull = repository.pulls.find(({ number }) => number === entry.pull);
    const source = github.state.repositories.get(pull?.headRepository.toLowerCase() ?? "");
    const head = source?.refs?.get(`refs/heads/${pull?.head}`);
    if (pull?.state === "open" && head === entry.head) continue;
    await throwOut(queue, entry);
    return true;
  }
  return false;
}

/** Somebody else moved the branch: everything is built anew on what is there now. */
async function rebuildOutdated(queue: Queue): Promise<boolean> {
  const first = entriesOf(queue)[0];
  const tip = (await queue.github.git(queue.repository)).refs.get(`refs/heads/${queue.branch}`);
  if (first?.built === undefined || first.built.base === tip) return false;
  await tearDown(queue, entriesOf(queue));
  return true;
}

/** Entries that are checked together, in the order of the queue. */
function groupsOf(queue: Queue): { readonly entries: readonly QueueEntry[]; readonly built: BuiltEntry }[] {
  const groups = new Map<string, QueueEntry[]>();
  for (const entry of entriesOf(queue)) {
    if (entry.built === undefined) break;
    groups.set(entry.built.ref, [...(groups.get(entry.built.ref) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const built = entries.at(-1)?.built;
    return built === undefined ? [] : [{ entries, built }];
  });
}

const minuteMs = 60_000;

function standingOf({ github, repository, branch, rule }: Queue, built: BuiltEntry) {
  const demands = demandsOn(github, repository, { ref: `refs/heads/${branch}`, caller: null });
  const standings = demands.flatMap(({ demand, isEvaluated }) => {
    if (isEvaluated || (demand.kind !== "workflows" && demand.kind !== "required_status_checks")) return [];
    return standingsOf({ github, repository, sha: built.commit }, demand).map(({ standing }) => standing);
  });
  if (standings.includes("failed")) return "failed";
  if (standings.every((one) => one === "passed")) return "passed";
  const waited = github.clock.now.getTime() - Date.parse(built.at);
  return waited >= rule.check_response_timeout_minutes * minuteMs ? "failed" : "pending";
}

/** Who fails alone is thrown out; a group that fails is taken apart, to find out who it was. */
async function throwOutFailed(queue: Queue): Promise<boolean> {
  const [first] = groupsOf(queue);
  if (first === undefined || standingOf(queue, first.built) !== "failed") return false;
  const [entry, ...others] = first.entries;
  if (entry !== undefined && others.length === 0) await throwOut(queue, entry);
  for (const one of others.length === 0 ? [] : first.entries) one.isAlone = true;
  await tearDown(queue, entriesOf(queue));
  return true;
}

/** Takes a pull request out of the queue; what was built upon it is built anew. */
export async function throwOut(queue: Queue, entry: QueueEntry): Promise<void> {
  const all = queueEntries.of(queue.repository);
  const behind = entriesOf(queue).slice(entriesOf(queue).indexOf(entry));
  await tearDown(queue, behind);
  all.splice(all.indexOf(entry), 1);
}

/** Forgets what was built for these entries, and for those that were checked together with them. */
async function tearDown(queue: Queue, entries: readonly QueueEntry[]): Promise<void> {
  const refs = new Set(entries.flatMap(({ built }) => (built === undefined ? [] : [built.ref])));
  for (const ref of refs) await dropGroup(queue, ref);
  for (const entry of entriesOf(queue)) {
    if (entry.built !== undefined && refs.has(entry.built.ref)) entry.built = undefined;
  }
}

/** Merges what is green in front, if it is enough or has waited long enough. */
async function mergeGreen(queue: Queue): Promise<boolean> {
  const { rule } = queue;
  const groups = groupsOf(queue);
  const red = groups.findIndex(({ built }) => standingOf(queue, built) !== "passed");
  const green = (red < 0 ? groups : groups.slice(0, red)).flatMap(({ entries }) => entries);
  const most = Math.max(1, rule.max_entries_to_merge);
  const merged = green.slice(0, most);
  if (merged.length === 0 || !hasEnough(queue, green)) return false;
  await landEntries(queue, merged);
  return true;
}

function hasEnough({ github, rule }: Queue, entries: readonly QueueEntry[]): boolean {
  if (entries.length >= rule.min_entries_to_merge || entries.some(({ isAlone }) => isAlone)) return true;
  const waited = github.clock.now.getTime() - Date.parse(entries[0]?.at ?? "");
  return waited >= rule.min_entries_to_merge_wait_minutes * minuteMs;
}

/** Builds the next entry, or the next group where only its head must be green. */
async function build(queue: Queue): Promise<boolean> {
  const { github, repository, branch, rule } = queue;
  const entries = entriesOf(queue);
  const waiting = entries.filter(({ built }) => built === undefined);
  const [next] = waiting;
  if (next === undefined || groupsOf(queue).length >= Math.max(1, rule.max_entries_to_build)) return false;
  const isGrouped = rule.grouping_strategy === "HEADGREEN" && !next.isAlone;
  if (isGrouped && !hasEnough(queue, waiting)) return false;
  const together = isGrouped ? waiting.slice(0, Math.max(1, rule.max_entries_to_merge)) : [next];
  const tip = (await github.git(repository)).refs.get(`refs/heads/${branch}`) ?? "";
  const base = entries.findLast(({ built }) => built !== undefined)?.built?.commit ?? tip;
  return buildGroup(queue, together, base);
}

async function buildGroup(queue: Queue, entries: readonly QueueEntry[], base: string): Promise<boolean> {
  const { github, repository, rule } = queue;
  const method = methods[rule.merge_method];
  const made: { readonly entry: QueueEntry; readonly commit: string; readonly base: string }[] = [];
  for (const entry of entries) {
    const before = made.at(-1)?.commit ?? base;
    const commit = await entryCommit(github, repository, { entry, base: before, method });
    // It conflicts with what is in front of it.
    if (commit === undefined) {
      await throwOut(queue, entry);
      return true;
    }
    made.push({ entry, commit, base: before });
  }
  const last = made.at(-1);
  if (last === undefined) return false;
  const ref = queueRef(last.entry, base);
  await (await github.git(repository)).setRef(ref, last.commit);
  const at = github.clock.stamp();
  for (const { entry, commit, base: before } of made) entry.built = { commit, base: before, ref, at };
  tellGroup(queue, { action: "checks_requested", ref, headSha: last.commit, baseSha: base });
  return true;
}

const methods = { MERGE: "merge", SQUASH: "squash", REBASE: "rebase" } as const;
