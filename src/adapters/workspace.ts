import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { InternalError, UserError } from "../errors.ts";

/** Folders of the kernel: their files name processes, not work, whatever workspace they are seen from. */
const kernelFolders = ["/proc", "/sys", "/dev"];

/** A folder that nothing is read or written outside of, by real path (G8). */
export interface Workspace {
  /** Real path of the folder itself. */
  readonly root: string;
  /**
   * Real path of a file or folder inside, which need not exist.
   * @throws {UserError} path-outside-workspace, missing-file below a file
   */
  resolve(path: string): string;
}

export function openWorkspace(folder: string): Workspace {
  const root = realRoot(folder);
  return {
    root,
    resolve(path) {
      refuseUnless(isPlain(path), path, "a relative path with forward slashes and without ..");
      const real = realPath(join(root, path));
      refuseUnless(isInside(real, root), path, "a path that stays in the workspace, also through links");
      return real;
    },
  };
}

function realRoot(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (cause) {
    throw new UserError("missing-file", `expected the workspace ${JSON.stringify(folder)} to exist`, {
      cause,
    });
  }
}

/** A backslash is a separator on one system and part of a name on another, so it could mean two files. */
function isPlain(path: string): boolean {
  const isRelative = path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path);
  return isRelative && !/[\\\0]/.test(path) && !path.split("/").includes("..");
}

function isInside(real: string, root: string): boolean {
  const isBelow = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
  return isBelow && !kernelFolders.some((folder) => real === folder || real.startsWith(`${folder}/`));
}

function refuseUnless(isAllowed: boolean, path: string, expected: string): void {
  if (isAllowed) return;
  throw new UserError("path-outside-workspace", `expected ${expected}, got ${JSON.stringify(path)}.`, {
    hint: "Name a file inside the workspace.",
  });
}

/** Follows every link; the part that does not exist yet is added as it is written. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    return isMissing(cause) ? realPathOfMissing(path) : broken(path, cause);
  }
}

function realPathOfMissing(path: string): string {
  const parent = realPath(dirname(path));
  refuseBelowFile(parent);
  // A link to nothing would be followed, and its target made, by whoever writes there.
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  refuseUnless(!isLink, basename(path), "a link whose target exists inside the workspace");
  return join(parent, basename(path));
}

function refuseBelowFile(parent: string): void {
  if (statSync(parent, { throwIfNoEntry: false })?.isFile() !== true) return;
  throw new UserError(
    "missing-file",
    `expected a folder at ${JSON.stringify(basename(parent))}, found a file.`,
    { hint: "Name a path that leads through folders." },
  );
}

function broken(path: string, cause: unknown): never {
  throw new InternalError("io", `expected to resolve ${JSON.stringify(path)}, the system refused`, { cause });
}

/** Tells an absent file (or one below a file) from any other trouble. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
