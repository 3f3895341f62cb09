import { readdir, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { Minimatch } from "minimatch";

/** Files that patterns find, and the folder below which they keep their paths. */
export interface Found {
  readonly root: string;
  readonly files: readonly string[];
}

interface Pattern {
  readonly isExcluding: boolean;
  /** The part without wildcards, from which is looked. */
  readonly base: string;
  readonly matcher: Minimatch;
}

const options = { dot: true, nocomment: true, nonegate: true, platform: "linux" } as const;

/** Finds files as `actions/upload-artifact` does: a folder stands for all that is in it, `!` takes away. */
export async function findFiles(
  lines: readonly string[],
  from: { readonly folder: string; readonly withHidden: boolean },
): Promise<Found> {
  const patterns = lines.map((line) => patternOf(line, from.folder));
  const bases = outermost(patterns.filter(({ isExcluding }) => !isExcluding).map(({ base }) => base));
  const all = (await Promise.all(bases.map((base) => filesBelow(base, from.withHidden)))).flat();
  const files = all.filter((file) => isChosen(file, patterns)).toSorted();
  return { root: await rootOf(bases, files), files };
}

function patternOf(line: string, folder: string): Pattern {
  const isExcluding = line.startsWith("!");
  const path = resolve(folder, isExcluding ? line.slice(1).trim() : line);
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
  const base = wild < 0 ? path : parts.slice(0, wild).join(sep) || sep;
  return { isExcluding, base, matcher: new Minimatch(path, options) };
}

/** Without those that lie below another one. */
function outermost(bases: readonly string[]): readonly string[] {
  const unique = [...new Set(bases)];
  return unique.filter((base) => !unique.some((other) => other !== base && isBelow(base, other)));
}

const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder === sep ? sep : folder + sep);

async function filesBelow(path: string, withHidden: boolean): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return [path];
  if (found?.isDirectory() !== true) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => withHidden || !name.startsWith("."));
  const below = wanted.map((entry) => {
    const inner = join(path, entry.name);
    // Links to folders are not followed: they may lead round in circles.
    return entry.isDirectory() || entry.isFile() ? filesBelow(inner, withHidden) : linkedFile(inner);
  });
  return (await Promise.all(below)).flat();
}

async function linkedFile(path: string): Promise<string[]> {
  return (await stat(path).catch(() => undefined))?.isFile() === true ? [path] : [];
}

/** The last pattern that speaks of a file decides. */
function isChosen(file: string, patterns: readonly Pattern[]): boolean {
  return patterns.reduce(
    (chosen, pattern) => (speaksOf(pattern, file) ? !pattern.isExcluding : chosen),
    false,
  );
}

function speaksOf({ matcher }: Pattern, file: string): boolean {
  for (let path = file; path !== dirname(path); path = dirname(path)) if (matcher.match(path)) return true;
  return false;
}

/** One place that was looked in, or the folder that all have in common; of a single file, its folder. */
async function rootOf(bases: readonly string[], files: readonly string[]): Promise<string> {
  const [first = sep] = bases;
  if (bases.length === 1) return files.length === 1 && files[0] === first ? dirname(first) : first;
  const shared = bases.map((base) => base.split(sep)).reduce(commonStart);
  return shared.join(sep) || sep;
}

function commonStart(a: readonly string[], b: readonly string[]): string[] {
  const end = a.findIndex((part, i) => part !== b[i]);
  return a.slice(0, end < 0 ? a.length : end);
}
