import { type GitCommit, readLog } from "../git/commits.ts";
import { type Change, readChanges } from "../git/diff.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { type Tips, tipsOf } from "./tips.ts";

/** What a pull request would bring: its commits and its files, against the merge base. */
export interface Range extends Tips {
  readonly commits: readonly GitCommit[];
  readonly changes: readonly Change[];
}

/** GitHub lists no more of either (github-facts 3.13). */
export const mostCommits = 250;
export const mostFiles = 3_000;

export async function readRange(
  github: GitHub,
  repository: RepositoryRecord,
  pull: PullRecord,
): Promise<Range> {
  const tips = await tipsOf(github, repository, pull);
  const [commits, changes] = await Promise.all([
    commitsOf(github, repository, tips),
    changesOf(github, repository, tips),
  ]);
  return { ...tips, commits, changes };
}

/** Commits of the head that the base lacks, oldest first. */
export async function commitsOf(
  github: GitHub,
  repository: RepositoryRecord,
  { base, head }: Tips,
): Promise<GitCommit[]> {
  return readLog(await github.git(repository), ["--reverse", "--topo-order", `${base}..${head}`, "--"]);
}

/** Files that differ between the head and the point where it left the base. */
export async function changesOf(
  github: GitHub,
  repository: RepositoryRecord,
  { base, head }: Tips,
): Promise<Change[]> {
  const git = await github.git(repository);
  return readChanges(git, await git.mergeBase(base, head), head);
}

/** Whether a pull request brings, or brought, this commit. */
export async function brings(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, sha }: { readonly pull: PullRecord; readonly sha: string },
): Promise<boolean> {
  const tips = await tipsOf(github, repository, pull);
  const git = await github.git(repository);
  const landed = pull.mergeCommit === null ? [] : [`${tips.base}..${pull.mergeCommit}`];
  const ranges = [`${tips.base}..${tips.head}`, ...landed];
  const lists = await Promise.all(ranges.map((range) => git.run(["rev-list", range])));
  return lists.some((list) => list.includes(sha));
}
