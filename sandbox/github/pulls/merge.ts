import { GitError } from "../../git.ts";
import type { Person } from "../git/history.ts";
import type { GitRepository } from "../git/repository.ts";
import { treeOf, writeCommit } from "../git/write.ts";
import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { refuse } from "../refusal.ts";
import { personOf, webFlow } from "../seed/commits.ts";
import { recordPush } from "./pushed.ts";
import { tipsOf } from "./tips.ts";

type MergeMethod = "merge" | "squash" | "rebase";

interface Merge {
  readonly pull: PullRecord;
  /** Login of who merges. */
  readonly by: string;
  readonly method?: MergeMethod;
  readonly title?: string;
  readonly message?: string;
}

/** Tree that a merge of two commits gives; undefined if they conflict. */
export async function mergedTree(
  git: GitRepository,
  base: string,
  head: string,
): Promise<string | undefined> {
  try {
    return (await git.run(["merge-tree", "--write-tree", base, head])).split("\n")[0];
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Merges a pull request into its base, and returns the commit. Rules are not looked at here. @throws {Refusal} 405 */
export async function mergePull(github: GitHub, repository: RepositoryRecord, merge: Merge): Promise<string> {
  const { pull } = merge;
  const git = await github.git(repository);
  const { base, head } = await tipsOf(github, repository, pull);
  const tree = await mergedTree(git, base, head);
  if (tree === undefined) throw refuse(405, "Pull Request is not mergeable");
  const commit = await mergeCommit({ github, git, merge, base, head, tree });
  if (merge.method !== "rebase") repository.verifications.set(commit, webSignature(github));
  const ref = `refs/heads/${pull.base}`;
  await git.setRef(ref, commit);
  await recordPush(github, repository, {
    ref,
    before: base,
    after: commit,
    actor: merge.by,
    type: "pr_merge",
  });
  const at = github.clock.stamp();
  const done = { state: "closed", closedAt: at, mergedAt: at, updatedAt: at, mergedBy: merge.by } as const;
  Object.assign(pull, { ...done, mergeCommit: commit, frozen: { base, head } });
  return commit;
}

interface Merging {
  readonly github: GitHub;
  readonly git: GitRepository;
  readonly merge: Merge;
  readonly base: string;
  readonly head: string;
  readonly tree: string;
}

/** Writes the commit of a merge; no branch moves. */
export function mergeCommit(merging: Merging): Promise<string> {
  const { method } = merging.merge;
  if (method === "squash") return squashCommit(merging);
  if (method === "rebase") return replay(merging.git, { ...merging, committer: nowAs(merging, webFlow) });
  return joiningCommit(merging);
}

const nowAs = ({ github }: Pick<Merging, "github">, person: Person) => ({
  ...person,
  date: github.clock.stamp(),
});

function joiningCommit(merging: Merging): Promise<string> {
  const { github, git, merge, base, head, tree } = merging;
  const { pull } = merge;
  const owner = pull.headRepository.split("/")[0];
  const subject = merge.title ?? `Merge pull request #${pull.number} from ${owner}/${pull.head}`;
  const message = textOf(subject, merge.message ?? pull.title);
  const author = nowAs(merging, personOf(github, merge.by));
  return writeCommit(git, {
    tree,
    parents: [base, head],
    message,
    author,
    committer: nowAs(merging, webFlow),
  });
}

function squashCommit(merging: Merging): Promise<string> {
  const { github, git, merge, base, tree } = merging;
  const { pull } = merge;
  const message = textOf(merge.title ?? `${pull.title} (#${pull.number})`, merge.message ?? "");
  const author = nowAs(merging, personOf(github, pull.author));
  return writeCommit(git, { tree, parents: [base], message, author, committer: nowAs(merging, webFlow) });
}

const textOf = (subject: string, body: string): string =>
  body === "" ? `${subject}\n` : `${subject}\n\n${body}\n`;

interface Replay {
  readonly base: string;
  readonly head: string;
  readonly committer: Person & { readonly date: string };
}

/** Rebases commits that follow their base directly: the trees stay, the parents are new. @throws {Refusal} 405 */
async function replay(git: GitRepository, { base, head, committer }: Replay): Promise<string> {
  if (!(await git.isAncestor(base, head))) throw refuse(405, "This branch can't be rebased");
  const list = await git.run(["rev-list", "--reverse", `${base}..${head}`]);
  let parent = base;
  for (const sha of list.split("\n").filter((line) => line !== "")) {
    const [name = "", email = "", date = "", ...message] = (
      await git.run(["show", "-s", "--format=%an%n%ae%n%aI%n%B", sha])
    ).split("\n");
    const tree = await treeOf(git, sha);
    const text = message.join("\n");
    parent = await writeCommit(git, {
      tree,
      parents: [parent],
      message: text,
      author: { name, email, date },
      committer,
    });
  }
  return parent;
}

/** GitHub signs what it commits itself. */
export function webSignature(github: GitHub) {
  const signature = "-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----";
  return {
    verified: true,
    reason: "valid",
    signature,
    payload: "emulated",
    verified_at: github.clock.stamp(),
  };
}
