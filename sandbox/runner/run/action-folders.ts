import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceTree } from "../api.ts";

/**
 * Commits that actions come from, each unpacked once a job, outside its workspace: a job has a machine of its own, so that what
 * one does to the files of an action, no other sees.
 */
export class ActionFolders {
  readonly #folder: string;
  readonly #unpacked = new Map<string, Promise<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Folder with all files of the commit. */
  of(tree: SourceTree): Promise<string> {
    const key = `${tree.repository.toLowerCase()}@${tree.sha}`;
    const known = this.#unpacked.get(key) ?? this.#unpack(tree);
    this.#unpacked.set(key, known);
    return known;
  }

  async #unpack(tree: SourceTree): Promise<string> {
    const folder = join(this.#folder, tree.repository.replaceAll("/", "+"), tree.sha);
    await mkdir(folder, { recursive: true });
    await tree.unpack(folder);
    return folder;
  }
}
