import { readCommit } from "../github/git/commits.ts";
import { readChanges } from "../github/git/diff.ts";
import { noCommit } from "../github/git/no-commit.ts";
import type { GitHub } from "../github/github.ts";
import type { Happening } from "../github/happenings.ts";
import { changesOf } from "../github/pulls/range.ts";
import { testMergeOf } from "../github/pulls/test-merge.ts";
import type { PullRecord, RepositoryRecord } from "../github/records.ts";
import { pullShape } from "../github/shapes/pull.ts";
import type { Occasion } from "./occasion.ts";
import { common, headCommit, pushPayload } from "./payloads.ts";

type Of<K extends Happening["kind"]> = Extract<Happening, { readonly kind: K }>;

const dependabot = "dependabot[bot]";

/** A pull request that somebody opened or changed; undefined where it conflicts: GitHub starts nothing then. */
export async function pullOccasion(
  github: GitHub,
  happening: Of<"pull-request">,
): Promise<Occasion | undefined> {
  const { action, actor, head } = happening;
  const repository = github.repository(happening.repository);
  const pull = repository.pulls.find(({ number }) => number === happening.number);
  const base = (await github.git(repository)).refs.get(`refs/heads/${pull?.base}`);
  if (pull === undefined || base === undefined) return undefined;
  const tips = { base, head };
  const merge = await testMergeOf(github, repository, { pull, tips });
  if (merge === null) return undefined;
  const { number } = pull;
  const pull_request = await pullAt(github, repository, { pull, head, base });
  return {
    repository,
    event: "pull_request",
    action,
    payload: { action, number, pull_request, ...common(github, repository, actor) },
    ref: `refs/pull/${number}/merge`,
    sha: merge,
    checkedSha: head,
    branch: pull.head,
    headRef: pull.head,
    baseRef: pull.base,
    headRepository: pull.headRepository,
    actor,
    title: pull.title,
    isRestricted: pull.headRepository !== repository.fullName || actor.toLowerCase() === dependabot,
    changedFiles: (await changesOf(github, repository, tips)).map(({ path }) => path),
    chain: 0,
  };
}

/** A webhook says what was there when it was sent, though the branch may have moved on since. */
async function pullAt(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, head, base }: { readonly pull: PullRecord; readonly head: string; readonly base: string },
): Promise<object> {
  const shape = await pullShape(github, repository, pull);
  return { ...shape, head: { ...shape.head, sha: head }, base: { ...shape.base, sha: base } };
}

/** A branch or a tag that somebody pushed; a deletion starts nothing. */
export async function pushOccasion(github: GitHub, happening: Of<"push">): Promise<Occasion | undefined> {
  const { ref, before, after, actor } = happening;
  if (after === noCommit) return undefined;
  const repository = github.repository(happening.repository);
  const git = await github.git(repository);
  const commit = await readCommit(git, after);
  if (commit === undefined) return undefined;
  const from = before === noCommit ? commit.parents[0] : before;
  return {
    ...plain(repository, { ref, sha: after, actor }),
    event: "push",
    payload: { ...pushPayload({ happening, commit }), ...common(github, repository, actor) },
    title: commit.message.split("\n")[0] ?? "",
    isRestricted: actor.toLowerCase() === dependabot,
    changedFiles: (await readChanges(git, from, after)).map(({ path }) => path),
  };
}

/** A group of the merge queue whose checks are asked for. */
export async function groupOccasion(
  github: GitHub,
  happening: Of<"merge-group">,
): Promise<Occasion | undefined> {
  const { action, actor, group } = happening;
  const repository = github.repository(happening.repository);
  const commit = await readCommit(await github.git(repository), group.headSha);
  if (commit === undefined) return undefined;
  const { headSha: head_sha, headRef: head_ref, baseSha: base_sha, baseRef: base_ref } = group;
  const merge_group = { head_sha, head_ref, base_sha, base_ref, head_commit: headCommit(commit) };
  return {
    ...plain(repository, { ref: head_ref, sha: head_sha, actor }),
    event: "merge_group",
    action,
    payload: { action, merge_group, ...common(github, repository, actor) },
    baseRef: base_ref.replace("refs/heads/", ""),
    title: commit.message.split("\n")[0] ?? "",
    isRestricted: false,
    changedFiles: null,
  };
}

/** What most events share: the run is for the commit that the ref points to. */
export function plain(
  repository: RepositoryRecord,
  { ref, sha, actor }: { readonly ref: string; readonly sha: string; readonly actor: string },
) {
  return {
    repository,
    ref,
    sha,
    checkedSha: sha,
    branch: ref.replace(/^refs\/(heads|tags)\//, ""),
    headRef: "",
    baseRef: "",
    headRepository: repository.fullName,
    actor,
    chain: 0,
  };
}
