import { gitBlobId, objectFormatOf } from "../digest/git-blob.ts";
import { type InstanceFile, releasedEntries } from "./file.ts";
import type { TreeEntry } from "./tree.ts";

/** A file of an instance that is not as the release has it. */
export interface Difference {
  readonly path: string;
  readonly kind: "changed" | "missing" | "foreign" | "mode";
}

/**
 * Compares what only a release writes with what an instance holds, by git's names of the contents: nothing is
 * downloaded, and a file that no release knows counts as much as one that was changed.
 */
export function compareRelease(
  files: readonly InstanceFile[],
  tree: readonly TreeEntry[],
): readonly Difference[] {
  const expected = files.filter(({ owner }) => owner === "release");
  const found = new Map(releasedEntries(tree).map((entry) => [entry.path, entry]));
  const differences = expected.flatMap((file) => differenceOf(file, found.get(file.path)));
  const known = new Set(expected.map(({ path }) => path));
  const foreign = [...found.keys()].filter((path) => !known.has(path));
  return [...differences, ...foreign.map((path) => ({ path, kind: "foreign" as const }))].sort(
    (one, other) => (one.path < other.path ? -1 : 1),
  );
}

/** Whether an instance holds these files and no other, whoever may change them. */
export function isExactly(files: readonly InstanceFile[], tree: readonly TreeEntry[]): boolean {
  const wanted = new Map(files.map((file) => [file.path, file]));
  const isWanted = (entry: TreeEntry): boolean => {
    const file = wanted.get(entry.path);
    return file !== undefined && differenceOf(file, entry).length === 0;
  };
  return tree.length === wanted.size && tree.every(isWanted);
}

function differenceOf(file: InstanceFile, found: TreeEntry | undefined): readonly Difference[] {
  const { path, bytes, mode } = file;
  if (found === undefined) return [{ path, kind: "missing" }];
  if (found.id !== gitBlobId(bytes, objectFormatOf(found.id))) return [{ path, kind: "changed" }];
  return found.mode === mode ? [] : [{ path, kind: "mode" }];
}
