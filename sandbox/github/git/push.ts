import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import { recordPush } from "../pulls/pushed.ts";
import type { RepositoryRecord } from "../records.ts";
import { requirePushable } from "../rules/push-rules.ts";
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
  /** Who is held to the rules of the branch, and the status of a refusal; nobody if not given. */
  readonly held?: { readonly caller: Caller; readonly status: 409 | 422 };
}

/** Adds commits to a branch as a push would, and returns their ids. @throws {Refusal} if rules forbid it to who is held to them */
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
  // What may be refused lies aside until it was looked at.
  const target = push.held === undefined ? ref : `refs/incoming/${process.hrtime.bigint()}`;
  const shas = await writeCommits(github, repository, { push, target, from });
  const after = shas.at(-1) ?? "";
  if (push.held === undefined) git.refs.set(ref, after);
  else
    await accept(github, repository, { held: push.held, incoming: target, change: { ref, before, after } });
  await recordPush(github, repository, { ref, before, after, actor: push.by ?? loginOf(push.author) });
  return shas;
}

interface Writing {
  readonly push: Push;
  /** Ref that the commits are written to. */
  readonly target: string;
  readonly from: string | undefined;
}

async function writeCommits(
  github: GitHub,
  repository: RepositoryRecord,
  { push, target, from }: Writing,
): Promise<string[]> {
  const commits = plannedCommits(github, push.commits, push.author);
  const shas = await importHistory(await github.git(repository), [{ ref: target, from, commits }]);
  const dates = commits.map(({ date }) => date);
  for (const [sha, verification] of verificationsOf(push.commits, { shas, dates })) {
    repository.verifications.set(sha, verification);
  }
  return shas;
}

interface Incoming {
  readonly held: NonNullable<Push["held"]>;
  readonly incoming: string;
  readonly change: { readonly ref: string; readonly before: string | undefined; readonly after: string };
}

async function accept(
  github: GitHub,
  repository: RepositoryRecord,
  { held, incoming, change }: Incoming,
): Promise<void> {
  const git = await github.git(repository);
  try {
    await requirePushable(github, repository, { ...held, change });
    await git.setRef(change.ref, change.after);
  } finally {
    await git.deleteRef(incoming);
  }
}

const loginOf = (person: PersonSeed): string => (typeof person === "string" ? person : person.name);
