import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { ChannelMove, Relation } from "../../../domain/instance/channel.ts";
import type { TreeEntry } from "../../../domain/instance/tree.ts";
import { plainPage } from "../pages.ts";
import { repositoryOf, type Target } from "../target.ts";
import { readText } from "../tree.ts";
import { unread } from "../unread.ts";

const Ref = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });

/** Commit of a branch as of now (G11); null: there is no such branch, or nothing at all in the repository. */
export async function readTip(target: Target, branch: string): Promise<Known<string | null>> {
  const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
  const parameters = { ...repositoryOf(target), ref: `heads/${branch}` };
  const found = await target.client.get(route, parameters, Ref, { isFresh: true });
  if (found.state === "unknown") return orNull(found);
  const { ref, object } = found.value;
  return ref === `refs/heads/${branch}`
    ? { state: "known", value: object.sha }
    : unread("malformed", `expected refs/heads/${branch}, found another ref`);
}

/** What is not there is known not to be there; everything else stays unknown. */
export function orNull<T>(found: Known<T>): Known<T | null> {
  if (found.state === "unknown" && found.cause === "not-found") return { state: "known", value: null };
  return found;
}

const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});

/** Every file of a commit by git's name of it. GitHub cuts very large trees off, and says so (G10). */
export async function readEntries(target: Target, commit: string): Promise<Known<readonly TreeEntry[]>> {
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const parameters = { ...repositoryOf(target), tree_sha: commit, recursive: "1" };
  const found = await target.client.get(route, parameters, Tree);
  if (found.state === "unknown") return found;
  const { truncated, tree } = found.value;
  if (truncated)
    return unread("incomplete", `GitHub shows ${tree.length} entries of the tree and leaves others out`);
  const files = tree.filter(({ type }) => type !== "tree");
  return { state: "known", value: files.map(({ path, mode, sha }) => ({ path, mode, id: sha })) };
}

/** Text of a file of a commit; null: there is no such file. */
export async function readTextOrNull(
  target: Target,
  path: string,
  commit: string,
): Promise<Known<string | null>> {
  return orNull(await readText(target, { path, commit }));
}

const Comparison = z.object({ status: z.enum(["identical", "behind", "ahead", "diverged"]) });
const relations = { identical: "same", behind: "behind", ahead: "ahead", diverged: "diverged" } as const;

/** How a commit stands to another. Commits of forks are found too (facts 1.31): what counts is the answer. */
export async function readRelation(target: Target, of: string, to: string): Promise<Known<Relation>> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const parameters = { ...repositoryOf(target), basehead: `${to}...${of}` };
  const found = await target.client.get(route, parameters, Comparison);
  if (found.state === "known") return { state: "known", value: relations[found.value.status] };
  return found.cause === "not-found" ? { state: "known", value: "unrelated" } : found;
}

const Activity = z
  .object({
    id: z.number(),
    before: z.string(),
    after: z.string(),
    timestamp: z.string(),
    actor: z.object({ login: z.string() }).nullish(),
  })
  .transform(({ id, before, after, timestamp, actor }) => ({
    id,
    move: { before: isNothing(before) ? null : before, after, at: timestamp, actor: actor?.login ?? null },
  }));

/** GitHub's own record of who moved a branch, oldest first: nobody can write or take back an entry of it. */
export async function readMoves(target: Target, branch: string): Promise<Known<readonly ChannelMove[]>> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/activity",
    { ...repositoryOf(target), ref: `refs/heads/${branch}`, direction: "desc" },
    { page: plainPage(Activity), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (listed.state === "unknown") return listed;
  const moves = listed.value.filter(({ move }) => !isNothing(move.after)).map(({ move }) => move);
  return { state: "known", value: moves.toReversed() };
}

function isNothing(sha: string): boolean {
  return /^0+$/.test(sha);
}

export function makeBranch(target: Target, branch: string, sha: string): Promise<Known<null>> {
  const parameters = { ...repositoryOf(target), ref: `refs/heads/${branch}`, sha };
  return target.client.write("POST /repos/{owner}/{repo}/git/refs", parameters, done);
}

export function moveBranch(
  target: Target,
  { branch, sha, force }: { readonly branch: string; readonly sha: string; readonly force: boolean },
): Promise<Known<null>> {
  const parameters = { ...repositoryOf(target), ref: `heads/${branch}`, sha, force };
  return target.client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", parameters, done);
}

/** An answer of which only matters that it came. */
export const done = z.unknown().transform(() => null);
