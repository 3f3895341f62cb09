import type { RunningGitHub } from "../../sandbox/github/server.ts";

/** The commit that a ref of an emulated repository points to now. */
export async function tipOf({ github }: RunningGitHub, repository: string, ref: string): Promise<string> {
  const git = await github.git(github.repository(repository));
  const sha = await git.commit(ref);
  if (sha === undefined) throw new Error(`expected ${ref} in ${repository}`);
  return sha;
}
