import { createHash } from "node:crypto";
import { closeSync, constants, mkdirSync, openSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { InternalError, UserError } from "../errors.ts";
import type { EvidenceFile, Files, OpenFile } from "../ports/files.ts";
import { findFiles, folderLister, listingOnce, type Tree } from "./glob.ts";
import { missing, openFile } from "./open-file.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

const chunkBytes = 1024 * 1024;
/** A link put in place after the path was resolved is not written through. */
const writeFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

/** Files below one folder and nowhere else. */
export function workspaceFiles(folder: string): Files {
  const workspace = openWorkspace(folder);
  return filesOf({ workspace, listFolder: folderLister(workspace) });
}

function filesOf(tree: Tree): Files {
  const { workspace } = tree;
  const open = (path: string): EvidenceFile => openEvidence(workspace, path);
  return {
    root: workspace.root,
    find: (glob, scope) => findFiles(tree, glob, scope),
    settled: () => filesOf({ workspace, listFolder: listingOnce(tree.listFolder) }),
    exists: (path) => statSync(workspace.resolve(path), { throwIfNoEntry: false }) !== undefined,
    status(path) {
      const status = statSync(workspace.resolve(path), { throwIfNoEntry: false });
      if (status === undefined) throw missing(path, "none");
      return { bytes: status.size, modifiedAt: status.mtime.toISOString() };
    },
    locate: (path) => locate(workspace, path),
    open,
    readBytes: (path, maxBytes) => closing(open(path), (file) => readBytes(file, path, maxBytes)),
    readText: (path, maxBytes) => closing(open(path), (file) => readText(file, path, maxBytes)),
    sha256: (path) => closing(open(path), (file) => file.sha256()),
    write: (path, content) => write(workspace, path, content),
  };
}

function openEvidence(workspace: Workspace, path: string): EvidenceFile {
  const file = openFile(workspace.resolve(path), path);
  const stamp = file.stamp();
  return {
    ...file,
    sha256() {
      const hex = digest(file);
      if (file.stamp() === stamp) return hex;
      throw new UserError(
        "unreadable-report",
        "expected a file that stays as it is, found it changed meanwhile",
        {
          at: path,
          hint: "Let the tools end before the gate begins.",
        },
      );
    },
  };
}

function locate(workspace: Workspace, path: string): string | null {
  try {
    const inside = isAbsolute(path) ? relative(workspace.root, realpathSync.native(path)) : path;
    const real = workspace.resolve(inside);
    const isFile = statSync(real, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile ? relative(workspace.root, real).replaceAll(sep, "/") : null;
  } catch {
    return null;
  }
}

function closing<F extends OpenFile, T>(file: F, use: (file: F) => T): T {
  try {
    return use(file);
  } finally {
    file.close();
  }
}

/** Of a file that grew meanwhile, what it had when it was opened. */
function readBytes(file: OpenFile, path: string, maxBytes: number): Uint8Array {
  if (file.size > maxBytes) {
    throw new UserError("invalid-input", `expected at most ${maxBytes} bytes, found ${file.size}`, {
      at: path,
    });
  }
  const bytes = Buffer.alloc(file.size);
  let length = 0;
  for (let read = -1; read !== 0; length += read) read = file.read(bytes.subarray(length), length);
  return bytes.subarray(0, length);
}

function readText(file: OpenFile, path: string, maxBytes: number): string {
  const bytes = readBytes(file, path, maxBytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("invalid-input", "expected UTF-8 text, found other bytes", { at: path, cause });
  }
}

function digest(file: OpenFile): string {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(chunkBytes);
  for (let position = 0, read = file.read(chunk, 0); read > 0; read = file.read(chunk, position)) {
    hash.update(chunk.subarray(0, read));
    position += read;
  }
  return hash.digest("hex");
}

/** A link in the last place is followed by `resolve`, so what is written is inside by its real path. */
function write(workspace: Workspace, path: string, content: string): void {
  const target = workspace.resolve(path);
  if (relative(workspace.root, target).split(/[\\/]/).includes(".git")) {
    throw new UserError(
      "path-outside-workspace",
      `expected a path outside .git, got ${JSON.stringify(path)}`,
    );
  }
  try {
    mkdirSync(dirname(target), { recursive: true });
    const descriptor = openSync(target, writeFlags, 0o644);
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw new InternalError("io", `expected to write ${JSON.stringify(path)}, the system refused`, { cause });
  }
}
