import type { GitCommit } from "../git/commits.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord, UserRecord } from "../records.ts";
import { unsigned } from "../seed/commits.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";
import { userShape } from "./user.ts";

/** A commit as lists show it. */
export function commitShape(
  github: GitHub,
  repository: RepositoryRecord,
  commit: GitCommit,
): Schema<"commit"> {
  const { sha } = commit;
  const url = github.api(`/repos/${repository.fullName}/commits/${sha}`);
  return {
    url,
    sha,
    node_id: nodeId("C", `${repository.id}:${sha}`),
    html_url: github.html(`/${repository.fullName}/commit/${sha}`),
    comments_url: `${url}/comments`,
    commit: {
      url: github.api(`/repos/${repository.fullName}/git/commits/${sha}`),
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: treeLink(github, repository, commit.tree),
      verification: repository.verifications.get(sha) ?? unsigned,
    },
    author: accountOf(github, commit.author.email),
    committer: accountOf(github, commit.committer.email),
    parents: parentLinks(github, repository, { commit, below: "commits" }),
  };
}

/** A commit as the git data API shows it. */
export function gitCommitShape(
  github: GitHub,
  repository: RepositoryRecord,
  commit: GitCommit,
): Schema<"git-commit"> {
  const { sha, author, committer, message } = commit;
  return {
    sha,
    node_id: nodeId("C", `${repository.id}:${sha}`),
    url: github.api(`/repos/${repository.fullName}/git/commits/${sha}`),
    html_url: github.html(`/${repository.fullName}/commit/${sha}`),
    author,
    committer,
    message,
    tree: treeLink(github, repository, commit.tree),
    parents: parentLinks(github, repository, { commit, below: "git/commits" }),
    verification: repository.verifications.get(sha) ?? unsigned,
  };
}

function treeLink(github: GitHub, { fullName }: RepositoryRecord, sha: string) {
  return { sha, url: github.api(`/repos/${fullName}/git/trees/${sha}`) };
}

function parentLinks(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { commit, below }: { readonly commit: GitCommit; readonly below: "commits" | "git/commits" },
) {
  return commit.parents.map((sha) => ({
    sha,
    url: github.api(`/repos/${fullName}/${below}/${sha}`),
    html_url: github.html(`/${fullName}/commit/${sha}`),
  }));
}

/** GitHub knows people by the addresses they own; an address may be anybody's. */
function accountOf(github: GitHub, email: string): Schema<"simple-user"> | null {
  const user = userByEmail(github, email);
  return user === undefined ? null : userShape(github, user);
}

/** The account that an address belongs to. */
export function userByEmail(github: GitHub, email: string): UserRecord | undefined {
  const [, login] = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email) ?? [];
  if (login !== undefined) return github.state.users.get(login.toLowerCase());
  const wanted = email.toLowerCase();
  return [...github.state.users.values()].find((user) => user.email?.toLowerCase() === wanted);
}
