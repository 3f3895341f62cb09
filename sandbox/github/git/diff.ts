import type { GitRepository } from "./repository.ts";

/** One file that differs between two trees. */
export interface Change {
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  readonly path: string;
  readonly previousPath: string | undefined;
  /** The blob after the change; the one before it where the file is gone. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Undefined for files that are no text. */
  readonly patch: string | undefined;
}

const statuses = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
} as const;

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** What differs between two commits or trees; without a first one, everything is new. */
export async function readChanges(
  git: GitRepository,
  from: string | undefined,
  to: string,
): Promise<Change[]> {
  const pair = [from ?? emptyTree, to];
  const [table, patches] = await Promise.all([
    git.run(["diff", "--raw", "--numstat", "-M", "-z", "--no-abbrev", ...pair, "--"]),
    git.run(["-c", "core.quotePath=false", "diff", "-p", "-M", "--no-color", ...pair, "--"]),
  ]);
  const texts = patches.split(/^diff --git .*\n/m).slice(1);
  const words = table.split("\0").filter((word) => word !== "");
  const raw = rawRecords(words);
  const counts = countRecords(
    words.slice(raw.length === 0 ? 0 : raw.reduce((sum, { words: used }) => sum + used, 0)),
  );
  return raw.map((record, i) => changeOf(record, counts[i], texts[i]));
}

interface Raw {
  readonly letter: keyof typeof statuses;
  readonly shas: readonly [string, string];
  readonly paths: readonly string[];
  readonly words: number;
}

/** `:100644 100644 <sha> <sha> R100`, then one path, or two for a rename. */
function rawRecords(words: readonly string[]): Raw[] {
  const records: Raw[] = [];
  for (let i = 0; words[i]?.startsWith(":") === true; ) {
    const [, , before = "", after = "", status = "M"] = (words[i] ?? "").split(" ");
    const letter = letterOf(status);
    const used = letter === "R" || letter === "C" ? 3 : 2;
    records.push({ letter, shas: [before, after], paths: words.slice(i + 1, i + used), words: used });
    i += used;
  }
  return records;
}

function letterOf(status: string): keyof typeof statuses {
  for (const letter of ["A", "D", "M", "R", "C", "T"] as const) if (status.startsWith(letter)) return letter;
  throw new Error(`expected a status that git diff knows, got ${status}`);
}

/** `3\t1\tpath`, or `3\t1\t` and two paths for a rename; dashes for what is no text. */
function countRecords(words: readonly string[]): { additions: number; deletions: number }[] {
  const heads = words.filter((word) => /^(\d+|-)\t(\d+|-)\t/.test(word));
  return heads.map((head) => {
    const [additions = "", deletions = ""] = head.split("\t");
    return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}

function changeOf(
  { letter, shas, paths }: Raw,
  counts: { additions: number; deletions: number } | undefined,
  text: string | undefined,
): Change {
  const [first = "", second] = paths;
  const start = text?.indexOf("\n@@") ?? -1;
  const patch = text?.startsWith("@@") ? text : start < 0 ? undefined : text?.slice(start + 1);
  return {
    status: statuses[letter],
    path: second ?? first,
    previousPath: second === undefined ? undefined : first,
    sha: letter === "D" ? shas[0] : shas[1],
    additions: counts?.additions ?? 0,
    deletions: counts?.deletions ?? 0,
    patch: patch?.replace(/\n$/, ""),
  };
}
