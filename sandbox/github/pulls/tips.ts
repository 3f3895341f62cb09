import { noCommit } from "../git/no-commit.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";

/** The two commits that a pull request compares. */
export interface Tips {
  readonly base: string;
  readonly head: string;
}

/** Where base and head of a pull request are now; where they were when it was merged. */
export async function tipsOf(github: GitHub, repository: RepositoryRecord, pull: PullRecord): Promise<Tips> {
  if (pull.frozen !== undefined) return pull.frozen;
  const base = (await github.git(repository)).refs.get(`refs/heads/${pull.base}`);
  const source = github.state.repositories.get(pull.headRepository.toLowerCase());
  const head =
    source === undefined ? undefined : (await github.git(source)).refs.get(`refs/heads/${pull.head}`);
  return { base: base ?? noCommit, head: head ?? noCommit };
}
