import { rm } from "node:fs/promises";
import { GitError } from "../../git.ts";
import type { GitRepository } from "./repository.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  /** Bytes of a blob. */
  readonly size: number | undefined;
  /** Path below the tree. */
  readonly name: string;
}

/** Entries of a tree, all the way down if asked; undefined ids are refused by git. */
export async function readTree(git: GitRepository, tree: string, isRecursive = false): Promise<TreeEntry[]> {
  const words = ["ls-tree", "-z", "--long", ...(isRecursive ? ["-r", "-t"] : []), tree];
  const output = await git.run(words);
  return output
    .split("\0")
    .filter((line) => line !== "")
    .map(entryOf);
}

function entryOf(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  if (type !== "blob" && type !== "tree" && type !== "commit") throw new GitError(`git ls-tree: ${line}`);
  return { mode, type, sha, size: size === "-" ? undefined : Number(size), name: line.slice(tab + 1) };
}

/** Changes of a tree: null takes an entry away. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** Writes a tree that differs from another one, and returns its id. @throws {GitError} */
export async function writeTree(
  git: GitRepository,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  // An index of its own for each call: requests run side by side.
  const env = { GIT_INDEX_FILE: `${git.folder}/index-${process.hrtime.bigint()}` };
  try {
    return await writeThrough(git, { base, changes, env });
  } finally {
    await rm(env.GIT_INDEX_FILE, { force: true });
  }
}

interface Writing {
  readonly base: string | undefined;
  readonly changes: readonly TreeChange[];
  readonly env: Readonly<Record<string, string>>;
}

async function writeThrough(git: GitRepository, { base, changes, env }: Writing): Promise<string> {
  await git.run(["read-tree", base ?? "--empty"], { env });
  const lines = changes.map(({ path, mode, sha }) =>
    sha === null ? `0 ${"0".repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
  );
  await git.run(["update-index", "-z", "--index-info"], {
    env,
    input: lines.map((line) => `${line}\0`).join(""),
  });
  return (await git.run(["write-tree"], { env })).trim();
}
