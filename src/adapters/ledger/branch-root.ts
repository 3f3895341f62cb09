import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { emptyCheckpoint } from "../../domain/ledger/append.ts";
import { checkpointPath, ledgerBranch } from "../../domain/ledger/layout.ts";
import { makeBranch } from "../github/governing/branches.ts";
import { repositoryOf, type Target } from "../github/target.ts";
import { notSigned } from "./branch-commit.ts";

const Tree = z.object({ sha: z.string() });
const Commit = z.object({ sha: z.string(), verification: z.object({ verified: z.boolean() }) });

/** Makes the ledger of a repository: a first commit without a parent, so that no source lies on the branch. */
export function makeBranchRoot(target: Target, origin: string): Promise<Known<string>> {
  return makeOrphan(target, {
    branch: ledgerBranch,
    path: checkpointPath,
    text: emptyCheckpoint(origin),
    message: "ledger: begin",
  });
}

interface Orphan {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/**
 * Makes a branch with one file and no history; gives its commit. GraphQL can only add to a branch, so this is git data: signed
 * by GitHub only if nobody is named as its author.
 */
export async function makeOrphan(
  target: Target,
  { branch, path, text, message }: Orphan,
): Promise<Known<string>> {
  const where = repositoryOf(target);
  const tree = await target.client.write(
    "POST /repos/{owner}/{repo}/git/trees",
    { ...where, tree: [{ path, mode: "100644", type: "blob", content: text }] },
    Tree,
  );
  if (tree.state === "unknown") return tree;
  const commit = await target.client.write(
    "POST /repos/{owner}/{repo}/git/commits",
    { ...where, message, tree: tree.value.sha, parents: [] },
    Commit,
  );
  if (commit.state === "unknown") return commit;
  const { sha, verification } = commit.value;
  if (!verification.verified) return notSigned(sha);
  const made = await makeBranch(target, branch, sha);
  return made.state === "known" ? { state: "known", value: sha } : made;
}
