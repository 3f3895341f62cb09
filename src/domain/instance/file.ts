import type { TreeEntry } from "./tree.ts";

/** Who may change a file of an instance: the release alone, or the organisation besides. */
export type Owner = "release" | "organisation";

/** A file as an instance of this release has it. */
export interface InstanceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: "100644";
  readonly owner: Owner;
}

/** A file of the release itself, as it lies beside the command that runs. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Folders and files that only a release writes; whatever else lies there is foreign. */
const releaseRoots = ["dist/", "actions/", ".github/workflows/", "policy/schema/"];
const releaseFiles = new Set(["action.yml", ".gitattributes", "LICENSE"]);

/** Where a release's record of its own files lies in an instance. */
export const recordPath = "release.json";

/** Whose a path of an instance is. */
export function ownerOf(path: string): Owner {
  const isReleased = releaseFiles.has(path) || releaseRoots.some((root) => path.startsWith(root));
  return isReleased ? "release" : "organisation";
}

/** Entries of an instance that stand where only a release writes. */
export function releasedEntries(tree: readonly TreeEntry[]): readonly TreeEntry[] {
  return tree.filter(({ path }) => ownerOf(path) === "release");
}
