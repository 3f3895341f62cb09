import type { Person } from "./history.ts";
import type { GitRepository } from "./repository.ts";

interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person & { readonly date: string };
  readonly committer: Person & { readonly date: string };
}

/** Writes a commit and returns its id. */
export async function writeCommit(git: GitRepository, commit: NewCommit): Promise<string> {
  const { author, committer } = commit;
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: committer.date,
  };
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const words = ["commit-tree", commit.tree, ...parents];
  return (await git.run(words, { input: commit.message, env })).trim();
}

/** Id of a tree's or a commit's tree. */
export async function treeOf(git: GitRepository, commit: string): Promise<string> {
  return (await git.run(["rev-parse", `${commit}^{tree}`])).trim();
}
