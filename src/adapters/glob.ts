import { type Dirent, readdirSync, statSync } from "node:fs";
import { Minimatch } from "minimatch";
import { InternalError, UserError } from "../errors.ts";
import type { FindScope } from "../ports/files.ts";
import type { Workspace } from "./workspace.ts";

const longestGlob = 1_000;
/** Each is tried on each path. */
const mostAlternatives = 500;
/** More entries than any checkout should make us look at; over it the walk stops instead of going on for hours. */
const mostEntries = 500_000;
const gitFolder = ".git";
const modulesFolder = "node_modules";

/** What lies in a folder of the workspace; nothing where there is no such folder. */
export type ListFolder = (folder: string) => readonly Dirent[];

/** Asks the system each time. */
export function folderLister(workspace: Workspace): ListFolder {
  return (folder) => list(workspace, folder);
}

/** Asks once for each folder. */
export function listingOnce(listFolder: ListFolder): ListFolder {
  const known = new Map<string, readonly Dirent[]>();
  return (folder) => {
    const entries = known.get(folder) ?? listFolder(folder);
    known.set(folder, entries);
    return entries;
  };
}

/** Folders, and how they are listed. */
export interface Tree {
  readonly workspace: Workspace;
  readonly listFolder: ListFolder;
}

/**
 * Paths that match, sorted. Links to folders are not entered, so a walk neither leaves the workspace nor runs in
 * circles; a link to a file is listed and is judged by its real path when it is opened.
 */
export function findFiles(
  { workspace, listFolder }: Tree,
  glob: string,
  { withModules = false }: FindScope = {},
): string[] {
  const matcher = compile(glob);
  const base = literalBase(glob);
  // Refuses a base that leads out; a pattern without wildcards is its own base.
  if (base !== "") workspace.resolve(base);
  const found: string[] = [];
  const pending = [base];
  const skipped = withModules ? [gitFolder] : [gitFolder, modulesFolder];
  let entries = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of listFolder(folder)) {
      if (++entries > mostEntries) throw tooMany(glob);
      visit(workspace, folder, entry, { matcher, pending, found, skipped });
    }
  }
  return found.sort();
}

interface Walk {
  readonly matcher: Minimatch;
  readonly pending: string[];
  readonly found: string[];
  /** Names of folders that are not looked into. */
  readonly skipped: readonly string[];
}

function visit(workspace: Workspace, folder: string, entry: Dirent, walk: Walk): void {
  const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
  if (entry.isDirectory()) {
    if (!walk.skipped.includes(entry.name) && walk.matcher.match(path, true)) walk.pending.push(path);
  } else if (walk.matcher.match(path) && !leadsToFolder(workspace, path, entry)) {
    walk.found.push(path);
  }
}

function leadsToFolder(workspace: Workspace, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  return statSync(`${workspace.root}/${path}`, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Extended globs are off: nested ones make matching take exponential time, and the pattern is the caller's. */
function compile(glob: string): Minimatch {
  const segments = glob.split("/");
  const isPlain = glob !== "" && !glob.startsWith("/") && !segments.includes("..") && !/[\\\0]/.test(glob);
  if (!isPlain || glob.length > longestGlob) {
    throw new UserError(
      isPlain ? "invalid-input" : "path-outside-workspace",
      `expected a relative glob of at most ${longestGlob} characters with forward slashes and without .., got ${JSON.stringify(glob.slice(0, 200))}`,
    );
  }
  const matcher = new Minimatch(glob.replace(/^(\.\/)+/, ""), {
    dot: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    braceExpandMax: mostAlternatives + 1,
  });
  if (matcher.set.length <= mostAlternatives) return matcher;
  throw new UserError(
    "invalid-input",
    `expected a glob of at most ${mostAlternatives} alternatives, got ${JSON.stringify(glob.slice(0, 200))}`,
    { hint: "Write fewer braces." },
  );
}

/** The folders before the first wildcard. */
function literalBase(glob: string): string {
  const segments = glob.replace(/^(\.\/)+/, "").split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
  return segments.slice(0, wild === -1 ? -1 : wild).join("/");
}

function list(workspace: Workspace, folder: string): Dirent[] {
  try {
    return readdirSync(folder === "" ? workspace.root : workspace.resolve(folder), { withFileTypes: true });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new InternalError("io", `expected to list ${JSON.stringify(folder)}, the system refused`, {
      cause,
    });
  }
}

function tooMany(glob: string): UserError {
  return new UserError(
    "invalid-input",
    `expected ${JSON.stringify(glob)} to look at no more than ${mostEntries} files, found more.`,
    { hint: "Begin the glob with the folder that the reports are in." },
  );
}
