import { lockfileGlob, manifestOf, readLock, type UnreadLock } from "./index.ts";
import type { LockedProduct } from "./lockfile.ts";

/** What of a workspace is needed here. */
interface Workspace {
  find(glob: string): readonly string[];
  exists(path: string): boolean;
  status(path: string): { readonly bytes: number };
  readText(path: string, maxBytes: number): string;
}

/** What the lockfiles of a workspace say, and those that tell nothing. */
export interface Locked {
  readonly locked: readonly LockedProduct[];
  readonly unreadLocks: readonly UnreadLock[];
}

const largestLockfile = 32 * 1024 * 1024;

/** Reads all lockfiles of a workspace: the floor of what a bill of materials must name. */
export async function lockedIn(files: Workspace): Promise<Locked> {
  const textOf = (path: string): string | undefined =>
    files.exists(path) && files.status(path).bytes <= largestLockfile
      ? files.readText(path, largestLockfile)
      : undefined;
  const locked: LockedProduct[] = [];
  const unreadLocks: UnreadLock[] = [];
  for (const path of files.find(lockfileGlob)) {
    const text = textOf(path);
    const manifest = manifestOf(path);
    const read =
      text === undefined
        ? { path, why: `expected at most ${largestLockfile} bytes` }
        : await readLock({ path, text, manifest: manifest === null ? undefined : textOf(manifest) });
    if ("why" in read) unreadLocks.push(read);
    else locked.push(read);
  }
  return { locked, unreadLocks: [...unreadLocks, ...(await unlockedIn(files, locked, textOf))] };
}

/**
 * Manifests at the top, and beside a lockfile that counts, which ask for packages that no lockfile names: without them an empty
 * lockfile of one language would prove that a product needs nothing of another.
 */
async function unlockedIn(
  files: Workspace,
  locked: readonly LockedProduct[],
  textOf: (path: string) => string | undefined,
): Promise<readonly UnreadLock[]> {
  const { manifests } = await import("./unlocked.ts");
  const folders = new Set(["", ...locked.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))]);
  return [...folders].flatMap((folder) =>
    manifests.flatMap(({ name, locks, asks }) => {
      const path = `${folder}${name}`;
      const isLocked = upward(folder).some((above) => locks.some((lock) => files.exists(`${above}${lock}`)));
      if (isLocked || !files.exists(path)) return [];
      const text = textOf(path);
      const isAsking = text === undefined || asks(text);
      return isAsking ? [{ path, why: "it asks for packages, and no lockfile says which" }] : [];
    }),
  );
}

/** A folder and those that it lies in: a workspace has one lockfile for all. */
function upward(folder: string): readonly string[] {
  const steps = folder.split("/").slice(0, -1);
  return ["", ...steps.map((_, at) => `${steps.slice(0, at + 1).join("/")}/`)];
}
