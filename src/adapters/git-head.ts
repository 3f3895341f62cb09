import { join } from "node:path";
import type { Host } from "./host.ts";

const commitRule = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** The value if it is a full commit id of either hash. */
export function commitOrNull(value: unknown): string | null {
  return typeof value === "string" && commitRule.test(value) ? value : null;
}

interface Head {
  readonly commit: string | null;
  /** Time at which HEAD was last moved: git does it after it has written the files of a checkout. */
  readonly movedAt: string | null;
}

/** What a folder has checked out, read from git's own files: starting git costs more than our whole start. */
export function readHead(host: Host, folder: string): Head {
  const gitFolder = gitFolderOf(host, folder);
  const head = host.read(join(gitFolder, "HEAD"))?.trim();
  if (head === undefined) return { commit: null, movedAt: null };
  const reference = /^ref: (refs\/[^\0\\]+)$/.exec(head)?.[1];
  const commit = reference === undefined ? head : readReference(host, gitFolder, reference);
  return {
    commit: commitOrNull(commit),
    movedAt: host.status(join(gitFolder, "HEAD"))?.modifiedAt ?? null,
  };
}

/** In a linked worktree or submodule `.git` is a file that names the folder. */
function gitFolderOf(host: Host, folder: string): string {
  const path = join(folder, ".git");
  const pointer = host.status(join(path, "HEAD")) === undefined ? host.read(path) : undefined;
  const named = pointer === undefined ? undefined : /^gitdir: (.+)$/m.exec(pointer)?.[1];
  if (named === undefined) return path;
  return named.startsWith("/") ? named : join(folder, named);
}

function readReference(host: Host, gitFolder: string, reference: string): string | undefined {
  if (reference.split("/").includes("..")) return undefined;
  const common = host.read(join(gitFolder, "commondir"))?.trim();
  const folders = common === undefined ? [gitFolder] : [gitFolder, resolveCommon(gitFolder, common)];
  for (const folder of folders) {
    const loose = host.read(join(folder, reference))?.trim();
    if (loose !== undefined) return loose;
    const packed = host.read(join(folder, "packed-refs"))?.split("\n");
    const line = packed?.find((entry) => entry.endsWith(` ${reference}`));
    if (line !== undefined) return line.split(" ")[0];
  }
  return undefined;
}

function resolveCommon(gitFolder: string, common: string): string {
  return common.startsWith("/") ? common : join(gitFolder, common);
}
