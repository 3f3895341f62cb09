import { recordPush } from "../activities.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { plannedCommits, verificationsOf } from "../seed/commits.ts";
import type { CommitSeed, PersonSeed } from "../seed/seed.ts";
import { importHistory } from "./history.ts";

interface Push {
  readonly branch: string;
  /** Commit that the first of the new ones follows; the branch's own last one if not given. */
  readonly from?: string | undefined;
  readonly commits: readonly CommitSeed[];
  /** Author of commits that name none. */
  readonly author: PersonSeed;
  /** Login of who pushes; the author if not given. */
  readonly by?: string;
}

/** Adds commits to a branch as a push would, and returns their ids. */
export async function pushCommits(
  github: GitHub,
  repository: RepositoryRecord,
  push: Push,
): Promise<string[]> {
  const git = await github.git(repository);
  const ref = `refs/heads/${push.branch}`;
  const before = git.refs.get(ref);
  const from = push.from ?? before;
  if (push.commits.length === 0) {
    if (from !== undefined && before !== from) await git.setRef(ref, from);
    return [];
  }
  const commits = plannedCommits(github, push.commits, push.author);
  const shas = await importHistory(git, [{ ref, from, commits }]);
  const dates = commits.map(({ date }) => date);
  for (const [sha, verification] of verificationsOf(push.commits, { shas, dates })) {
    repository.verifications.set(sha, verification);
  }
  const after = shas.at(-1) ?? "";
  git.refs.set(ref, after);
  recordPush(github, repository, { ref, before, after, actor: push.by ?? loginOf(push.author) });
  repository.pushedAt = github.clock.stamp();
  return shas;
}

const loginOf = (person: PersonSeed): string => (typeof person === "string" ? person : person.name);
