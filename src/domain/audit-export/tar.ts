import { writeTar } from "../archive/tar-writer.ts";
import type { ArtefactFiles } from "../artifact/files.ts";

/** Every file of an export as one file, which the same files always give; null: a path is too long. */
export function exportTar(files: ArtefactFiles): Uint8Array | null {
  return writeTar(files.paths.toSorted().map((path) => ({ path, bytes: files.read(path) })));
}
