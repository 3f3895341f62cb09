import type { GitCommit } from "../git/commits.ts";
import { readCommit } from "../git/commits.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, refuse } from "../refusal.ts";
import { protectionOf } from "../rules/effective.ts";
import { commitShape } from "../shapes/commit.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";

const heads = "refs/heads/";

export const branches = {
  "repos/list-branches": async ({ github, repository, query }) => {
    const git = await github.git(repository);
    const found = [...git.refs]
      .filter(([name]) => name.startsWith(heads))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const all = found.map(([name, sha]) =>
      shortBranch(github, repository, { name: name.slice(heads.length), sha }),
    );
    return {
      status: 200,
      body: all.filter((branch) => query.protected === undefined || branch.protected === query.protected),
    };
  },

  "repos/get-branch": async ({ github, repository, path }) => {
    const git = await github.git(repository);
    const sha = git.refs.get(`${heads}${path.branch}`);
    const commit = sha === undefined ? undefined : await readCommit(git, sha);
    if (commit === undefined) throw refuse(404, "Branch not found");
    return { status: 200, body: longBranch(github, repository, { name: path.branch, commit }) };
  },

  "repos/list-branches-for-head-commit": async ({ github, repository, path }) => {
    const git = await github.git(repository);
    const commit = await git.commit(path.commit_sha);
    if (commit === undefined) throw notFound();
    const found = [...git.refs].filter(([name, sha]) => name.startsWith(heads) && sha === commit);
    const names = found.map(([name]) => name.slice(heads.length));
    const body = names.map((name) => ({
      name,
      commit: commitLink(github, repository, commit),
      protected: protectionOf(github, repository, name).protected,
    }));
    return { status: 200, body };
  },

  "repos/list-tags": async ({ github, repository }) => {
    const git = await github.git(repository);
    const tags = [...git.refs].filter(([name]) => name.startsWith("refs/tags/")).reverse();
    const body = await Promise.all(
      tags.map(async ([ref]) => {
        const name = ref.slice("refs/tags/".length);
        const sha = (await git.commit(ref)) ?? "";
        const archive = (kind: string): string => github.api(`/repos/${repository.fullName}/${kind}/${ref}`);
        return {
          name,
          commit: commitLink(github, repository, sha),
          zipball_url: archive("zipball"),
          tarball_url: archive("tarball"),
          node_id: nodeId("REF", `${repository.id}:${ref}`),
        };
      }),
    );
    return { status: 200, body };
  },
} satisfies Handlers;

function commitLink(github: GitHub, { fullName }: RepositoryRecord, sha: string) {
  return { sha, url: github.api(`/repos/${fullName}/commits/${sha}`) };
}

function shortBranch(
  github: GitHub,
  repository: RepositoryRecord,
  { name, sha }: { readonly name: string; readonly sha: string },
): Schema<"short-branch"> {
  const { protected: isProtected } = protectionOf(github, repository, name);
  return { name, commit: commitLink(github, repository, sha), protected: isProtected };
}

function longBranch(
  github: GitHub,
  repository: RepositoryRecord,
  { name, commit }: { readonly name: string; readonly commit: GitCommit },
): Schema<"branch-with-protection"> {
  const self = github.api(`/repos/${repository.fullName}/branches/${encodeURIComponent(name)}`);
  return {
    name,
    commit: commitShape(github, repository, commit),
    _links: { self, html: github.html(`/${repository.fullName}/tree/${name}`) },
    ...protectionOf(github, repository, name),
    protection_url: `${self}/protection`,
  };
}
