import type { Actor, Change, Commit, PullRequest } from "../../domain/change/change.ts";
import type { ChangeReference, GitHubRun } from "../../domain/change/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { SourceNeed } from "../../domain/facts/source-facts.ts";
import { readCommit, readComparison } from "./commits.ts";
import { type Landings, readLandings } from "./landing.ts";
import { type QueuedCommits, readMergeQueue } from "./merge-queue.ts";
import { readPullRequest } from "./pull-request.ts";
import { readRepository } from "./repository.ts";
import type { Target } from "./target.ts";
import { unread } from "./unread.ts";
import { readUser } from "./users.ts";

type Needs = ReadonlySet<SourceNeed>;
type Landed = Extract<ChangeReference, { kind: "merge-group" | "push" }>;
type Origin = Pick<Change, "pullRequests" | "landed" | "strayCommits">;

/** What the run is about, with everything that belongs to it. */
export async function readChange(target: Target, run: GitHubRun, needs: Needs): Promise<Known<Change>> {
  const reference = run.change;
  if (reference === null)
    return unread("not-found", `the event "${run.trigger.eventName}" changes no branch`);
  const [origin, actors] = await Promise.all([
    reference.kind === "pull-request"
      ? ofPullRequest(target, reference, needs)
      : ofLanded(target, reference, needs),
    needs.has("commits") ? readActors(target, run.actors) : namesOnly(run.actors),
  ]);
  if (actors.state === "unknown") return actors;
  const { kind, branch, baseCommit, headCommit } = reference;
  return {
    state: "known",
    value: { kind, branch, baseCommit, headCommit, ...origin, actors: actors.value },
  };
}

async function readActors(target: Target, logins: readonly string[]): Promise<Known<readonly Actor[]>> {
  return all(await Promise.all(logins.map((login) => readUser(target.client, login))));
}

/** Who they are is asked only where somebody compares them with the people of the commits. */
function namesOnly(logins: readonly string[]): Known<readonly Actor[]> {
  return { state: "known", value: logins.map((login) => ({ login, id: null, kind: "unknown" })) };
}

/** The run judges the head that its event names; a pull request that has moved on is another run's. */
async function ofPullRequest(
  target: Target,
  { number, headCommit, branch }: Extract<ChangeReference, { kind: "pull-request" }>,
  needs: Needs,
): Promise<Origin> {
  const nothing: Known<readonly Commit[]> = { state: "known", value: [] };
  const pull = await readPullRequest(target, number, needs);
  const others = { landed: nothing, strayCommits: nothing };
  if (pull.state === "unknown") return { ...others, pullRequests: pull };
  const why = movedFrom({ headCommit, branch }, pull.value);
  if (why === null) return { ...others, pullRequests: { state: "known", value: [pull.value] } };
  return { ...others, pullRequests: unread("not-found", `pull request #${number} ${why}`) };
}

/** A re-run has the event of the first run: rules of a branch that the request has left say nothing about it. */
function movedFrom(
  { headCommit, branch }: Pick<ChangeReference, "headCommit" | "branch">,
  found: Pick<PullRequest, "headCommit" | "baseBranch">,
): string | null {
  if (found.headCommit !== headCommit) return `moved to ${found.headCommit} while ${headCommit} was judged`;
  if (found.baseBranch === branch) return null;
  return `goes into ${JSON.stringify(found.baseBranch.slice(0, 80))} now, and ${JSON.stringify(branch.slice(0, 80))} was judged`;
}

async function ofLanded(target: Target, reference: Landed, needs: Needs): Promise<Origin> {
  const landed = await landedCommits(target, reference);
  if (landed.state === "unknown") return { landed, pullRequests: landed, strayCommits: landed };
  const owners = await pullsOf(target, reference, landed.value);
  if (owners.state === "unknown") return { landed, pullRequests: owners, strayCommits: owners };
  const numbers = [...new Set([...owners.value.values()].flat())].sort((a, b) => a - b);
  const pulls = await Promise.all(numbers.map((number) => readPullRequest(target, number, needs)));
  return {
    landed,
    pullRequests: all<PullRequest>(pulls),
    strayCommits: {
      state: "known",
      value: landed.value.filter(({ sha }) => (owners.value.get(sha) ?? []).length === 0),
    },
  };
}

/** What a push brought; without one it is one commit. */
async function landedCommits(target: Target, reference: Landed): Promise<Known<readonly Commit[]>> {
  const { kind, baseCommit, headCommit, branch } = reference;
  if (kind === "merge-group") return readComparison(target, { base: baseCommit, head: headCommit });
  const repository = await readRepository(target);
  if (repository.state === "unknown") return repository;
  const { defaultBranch } = repository.value;
  if (defaultBranch !== branch) return landedBeside(target, reference, defaultBranch);
  if (baseCommit !== null) return readComparison(target, { base: baseCommit, head: headCommit });
  const commit = await readCommit(target, headCommit);
  return commit.state === "unknown" ? commit : { state: "known", value: [commit.value] };
}

/**
 * A branch beside the default one may have been made of what nobody reviewed, and the push before this one tells nothing of
 * that: all counts that the default branch does not have, and all that this push brought.
 */
async function landedBeside(
  target: Target,
  { baseCommit, headCommit: head }: Landed,
  defaultBranch: string,
): Promise<Known<readonly Commit[]>> {
  const own = await readComparison(target, { base: defaultBranch, head });
  if (own.state === "unknown" || baseCommit === null) return own;
  const pushed = await readComparison(target, { base: baseCommit, head });
  if (pushed.state === "unknown") return pushed;
  const known = new Set(own.value.map(({ sha }) => sha));
  return { state: "known", value: [...own.value, ...pushed.value.filter(({ sha }) => !known.has(sha))] };
}

/** Numbers of the pull requests that brought each commit into this branch, or are about to. */
async function pullsOf(
  target: Target,
  reference: Landed,
  commits: readonly Commit[],
): Promise<Known<ReadonlyMap<string, readonly number[]>>> {
  const isGroup = reference.kind === "merge-group";
  const shas = commits.map(({ sha }) => sha);
  const none: Known<QueuedCommits> = { state: "known", value: new Map() };
  const [landings, queue] = await Promise.all([
    readLandings(target, shas),
    isGroup ? readMergeQueue(target, reference.branch) : none,
  ]);
  if (landings.state === "unknown") return landings;
  if (queue.state === "unknown") return queue;
  const queued = queuedBy(shas, queue.value);
  const pulls = shas.map((sha): [string, readonly number[]] => {
    const brought = broughtBy(landings.value, sha, { branch: reference.branch, isMerged: !isGroup });
    return [sha, queued.get(sha) ?? brought];
  });
  return { state: "known", value: new Map(pulls) };
}

/** A pull request into another branch does not excuse a push into this one. */
function broughtBy(
  landings: Landings,
  sha: string,
  { branch, isMerged }: { readonly branch: string; readonly isMerged: boolean },
): readonly number[] {
  const pulls = landings.get(sha) ?? [];
  return pulls
    .filter((pull) => pull.baseBranch === branch && pull.isMerged === isMerged)
    .map(({ number }) => number);
}

/**
 * The queue makes one commit, or several in a row, of each pull request, and names the last of them: the commits up to
 * it, from the one before, are this pull request's.
 */
function queuedBy(shas: readonly string[], queue: QueuedCommits): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, readonly number[]>();
  let waiting: string[] = [];
  for (const sha of shas) {
    waiting.push(sha);
    const number = queue.get(sha);
    if (number === undefined) continue;
    for (const each of waiting) owners.set(each, [number]);
    waiting = [];
  }
  return owners;
}

function all<T>(facts: readonly Known<T>[]): Known<readonly T[]> {
  const values: T[] = [];
  for (const fact of facts) {
    if (fact.state === "unknown") return fact;
    values.push(fact.value);
  }
  return { state: "known", value: values };
}
