import { type GitCommit, readCommit, readLog } from "../git/commits.ts";
import { readChanges } from "../git/diff.ts";
import type { GitRepository } from "../git/repository.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { pageNumberOf, sizeOf } from "../paging.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, notFound, unprocessable } from "../refusal.ts";
import { changeShape } from "../shapes/change.ts";
import { commitShape } from "../shapes/commit.ts";
import type { Schema } from "../shapes/schema.ts";
import { knownCommit } from "./git-data.ts";

/** GitHub shows no more files of one commit, and of one comparison. */
const mostFilesOfCommit = 3_000;
const mostFilesOfComparison = 300;
const mostCommitsAtOnce = 250;

export const commits = {
  "repos/list-commits": async ({ github, repository, query }) => {
    const git = await github.git(repository);
    if (git.refs.size === 0) throw conflict("Git Repository is empty.");
    const start = await git.commit(query.sha ?? repository.defaultBranch);
    if (start === undefined) throw notFound();
    const found = await readLog(git, [
      ...logOptions(query),
      start,
      "--",
      ...(query.path === undefined ? [] : [query.path]),
    ]);
    return { status: 200, body: found.map((commit) => commitShape(github, repository, commit)) };
  },

  "repos/get-commit": async ({ github, repository, path, query, accept }) => {
    const git = await github.git(repository);
    const sha = await git.commit(path.ref);
    const commit = sha === undefined ? undefined : await readCommit(git, sha);
    if (commit === undefined) throw unprocessable(`No commit found for SHA: ${path.ref}`);
    if (accept.includes("vnd.github.sha")) {
      return {
        status: 200,
        bytes: Buffer.from(commit.sha),
        type: "application/vnd.github.sha; charset=utf-8",
      };
    }
    return { status: 200, ...(await wholeCommit({ github, repository, git, commit, query })) };
  },

  "repos/compare-commits-with-basehead": async ({ github, repository, path, query }) => {
    const git = await github.git(repository);
    const [base, head] = await Promise.all(
      rangeOf(path.basehead).map((name) => findCommit(github, git, name)),
    );
    if (base === undefined || head === undefined) throw notFound();
    return { status: 200, ...(await comparison({ github, repository, git, base, head, query })) };
  },
} satisfies Handlers;

interface LogQuery {
  readonly author?: string;
  readonly since?: string;
  readonly until?: string;
}

function logOptions({ author, since, until }: LogQuery): string[] {
  return [
    ...(author === undefined ? [] : ["--fixed-strings", `--author=${author}`]),
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
  ];
}

/** `base...head`; each side may be `owner:branch`. */
function rangeOf(basehead: string): [string, string] {
  const [base, head, ...rest] = basehead.split("...");
  if (base === undefined || head === undefined || rest.length > 0) throw notFound();
  return [base, head];
}

/** Forks share their objects with their parent, so a fork's branch is compared by the commit that it points to. */
async function findCommit(github: GitHub, git: GitRepository, name: string): Promise<string | undefined> {
  const [owner, branch] = name.split(":");
  if (branch === undefined) return git.commit(name);
  const forks = [...github.state.repositories.values()].filter((one) => one.owner === owner);
  for (const fork of forks) {
    const sha = (await github.git(fork)).refs.get(`refs/heads/${branch}`);
    if (sha !== undefined && (await git.commit(sha)) !== undefined) return sha;
  }
  return undefined;
}

interface Paged {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly git: GitRepository;
  readonly query: { readonly page?: number; readonly per_page?: number };
}

/** One commit with its files, which are paged by themselves. */
async function wholeCommit({ github, repository, git, commit, query }: Paged & { commit: GitCommit }) {
  const changes = (await readChanges(git, commit.parents[0], commit.sha)).slice(0, mostFilesOfCommit);
  const size = query.per_page === undefined ? mostFilesOfComparison : sizeOf(query);
  const start = (pageNumberOf(query) - 1) * size;
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  const shown = changes.slice(start, start + size);
  const files = shown.map((change) => changeShape(github, repository, { change, commit: commit.sha }));
  const stats = { additions, deletions, total: additions + deletions };
  return { body: { ...commitShape(github, repository, commit), stats, files }, total: changes.length };
}

/** Two commits side by side; files come with the first page only. */
async function comparison({
  github,
  repository,
  git,
  base,
  head,
  query,
}: Paged & { base: string; head: string }) {
  const mergeBase = await git.mergeBase(base, head);
  if (mergeBase === undefined) throw notFound();
  const ahead = await readLog(git, ["--reverse", "--topo-order", `${base}..${head}`, "--"]);
  const behind = await git.run(["rev-list", "--count", `${head}..${base}`]);
  const size = query.per_page === undefined ? mostCommitsAtOnce : sizeOf(query);
  const page = pageNumberOf(query);
  const shown = ahead.slice((page - 1) * size, page * size);
  const changes = page === 1 ? await readChanges(git, mergeBase, head) : [];
  const counts = { ahead_by: ahead.length, behind_by: Number(behind), total_commits: ahead.length };
  const [first, second] = await Promise.all([knownCommit(git, base), knownCommit(git, mergeBase)]);
  const files = changes
    .slice(0, mostFilesOfComparison)
    .map((change) => changeShape(github, repository, { change, commit: head }));
  const body: Schema<"commit-comparison"> = {
    ...comparisonLinks(github, repository, { base, head }),
    base_commit: commitShape(github, repository, first),
    merge_base_commit: commitShape(github, repository, second),
    status: statusOf(counts),
    ...counts,
    commits: shown.map((commit) => commitShape(github, repository, commit)),
    ...(page === 1 ? { files } : {}),
  };
  return query.per_page === undefined && query.page === undefined ? { body } : { body, total: ahead.length };
}

function statusOf({ ahead_by: ahead, behind_by: behind }: { ahead_by: number; behind_by: number }) {
  if (ahead === 0) return behind === 0 ? "identical" : "behind";
  return behind === 0 ? "ahead" : "diverged";
}

function comparisonLinks(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { base, head }: { base: string; head: string },
) {
  const html = github.html(`/${fullName}/compare/${base}...${head}`);
  return {
    url: github.api(`/repos/${fullName}/compare/${base}...${head}`),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  };
}
