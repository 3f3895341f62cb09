import { GitError } from "../../git.ts";
import type { GitRepository } from "./repository.ts";

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit as git has it. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const fields = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"];

/** Commits that `git log` finds with these words, in its order. */
export async function readLog(git: GitRepository, words: readonly string[]): Promise<GitCommit[]> {
  // A record ends with a sign of its own: a message may hold anything but a NUL.
  const output = await git.run(["log", `--format=${fields.join("%x00")}%x00%x01`, ...words]);
  const records = output.split("\0\x01\n").filter((record) => record !== "");
  return records.map((record) => commitOf(record.split("\0")));
}

/** The commit with exactly this id; undefined if there is none. */
export async function readCommit(git: GitRepository, sha: string): Promise<GitCommit | undefined> {
  try {
    return (await readLog(git, ["-1", sha, "--"]))[0];
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function commitOf(values: readonly string[]): GitCommit {
  const [sha = "", tree = "", parents = "", ...rest] = values;
  const [an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = rest;
  return {
    sha,
    tree,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.replace(/\n+$/, ""),
  };
}

const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;
