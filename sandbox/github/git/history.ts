import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository } from "./repository.ts";

/** Who wrote or committed, as git has it. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A commit to be made. */
export interface PlannedCommit {
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
  readonly date: Date;
  /** Path to its new text; null removes it. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
}

/** Commits of one branch, and where it starts: at another branch of the same plan, or nowhere. */
export interface PlannedBranch {
  readonly ref: string;
  readonly from: string | undefined;
  readonly commits: readonly PlannedCommit[];
}

/** Writes a history and returns the ids of its commits, in the order of the plan. The refs are set on disk only. */
export async function importHistory(
  git: GitRepository,
  branches: readonly PlannedBranch[],
): Promise<string[]> {
  // Of its own for each call: requests run side by side.
  const marks = join(git.folder, `marks-${process.hrtime.bigint()}`);
  const options = ["--quiet", "--done", "--force", `--export-marks=${marks}`];
  await git.run(["fast-import", ...options], { input: fastImport(branches) });
  const lines = (await readFile(marks, "utf8")).split("\n").filter((line) => line !== "");
  await rm(marks, { force: true });
  const ids = new Map(lines.map((line) => line.split(" ")).map(([mark = "", sha = ""]) => [mark, sha]));
  return [...ids.keys()].map((_, i) => ids.get(`:${i + 1}`) ?? "");
}

/** A history as text for `git fast-import`; marks number the commits from 1, in the order of the plan. */
function fastImport(branches: readonly PlannedBranch[]): Buffer {
  const parts: (string | Buffer)[] = [];
  let mark = 1;
  for (const { ref, from, commits } of branches) {
    if (commits.length === 0 && from !== undefined) parts.push(`reset ${ref}\nfrom ${from}\n\n`);
    for (const [i, commit] of commits.entries()) {
      parts.push(...commitText(commit, { ref, mark, from: i === 0 ? from : undefined }));
      mark += 1;
    }
  }
  return Buffer.concat([...parts.map((part) => Buffer.from(part)), Buffer.from("done\n")]);
}

function commitText(
  commit: PlannedCommit,
  { ref, mark, from }: { ref: string; mark: number; from: string | undefined },
): (string | Buffer)[] {
  const message = Buffer.from(commit.message);
  return [
    `commit ${ref}\nmark :${mark}\n`,
    `author ${personText(commit.author, commit.date)}\n`,
    `committer ${personText(commit.committer, commit.date)}\n`,
    `data ${message.length}\n`,
    message,
    "\n",
    from === undefined ? "" : `from ${from}\n`,
    ...Object.entries(commit.files).flatMap(([path, text]) => fileText(path, text)),
    "\n",
  ];
}

function fileText(path: string, text: string | Buffer | null): (string | Buffer)[] {
  const quoted = `"${path.replaceAll(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  if (text === null) return [`D ${quoted}\n`];
  const bytes = Buffer.from(text);
  return [`M 100644 inline ${quoted}\ndata ${bytes.length}\n`, bytes, "\n"];
}

/** Signs that would end a name or an address have no place in one. */
function personText({ name, email }: Person, date: Date): string {
  const clean = (text: string): string => text.replaceAll(/[<>\n]/g, "");
  return `${clean(name)} <${clean(email)}> ${Math.floor(date.getTime() / 1000)} +0000`;
}
