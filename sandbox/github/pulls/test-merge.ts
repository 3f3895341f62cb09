import { writeCommit } from "../git/write.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { webFlow } from "../seed/commits.ts";
import { table } from "../tables.ts";
import { mergedTree } from "./merge.ts";
import type { Tips } from "./tips.ts";

interface TestMerge extends Tips {
  readonly number: number;
  /** Null where the two conflict. */
  readonly commit: string | null;
}

const testMerges = table<TestMerge>("test-merges");

/**
 * The commit that a merge would give now, or null where it would conflict; GitHub makes it when a pull request is asked
 * for, and points `refs/pull/<number>/merge` there.
 */
export async function testMergeOf(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, tips }: { readonly pull: PullRecord; readonly tips: Tips },
): Promise<string | null> {
  const { number } = pull;
  const { base, head } = tips;
  const known = testMerges.of(repository);
  const same = known.find((one) => one.number === number && one.base === base && one.head === head);
  if (same !== undefined) return same.commit;
  const commit = await makeCommit(github, repository, { pull, tips });
  known.push({ number, base, head, commit });
  const git = await github.git(repository);
  await git.setRef(`refs/pull/${number}/head`, head);
  if (commit !== null) await git.setRef(`refs/pull/${number}/merge`, commit);
  return commit;
}

async function makeCommit(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, tips: { base, head } }: { readonly pull: PullRecord; readonly tips: Tips },
): Promise<string | null> {
  const git = await github.git(repository);
  const tree = await mergedTree(git, base, head);
  if (tree === undefined) return null;
  const person = { ...webFlow, date: pull.createdAt };
  const message = `Merge ${head} into ${base}\n`;
  return writeCommit(git, { tree, parents: [base, head], message, author: person, committer: person });
}
