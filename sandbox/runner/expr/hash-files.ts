import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { Minimatch } from "minimatch";
import { ExpressionError } from "../model.ts";

/** `@actions/glob` knows `*`, `**`, `?` and `[…]`, nothing else. */
const dialect = {
  dot: true,
  nobrace: true,
  nocomment: true,
  noext: true,
  nonegate: true,
};

interface Pattern {
  readonly isNegative: boolean;
  /** The folder, or file, down to the first part with a wildcard. */
  readonly root: string;
  /** Takes the path itself or, for folders, what is below. */
  matches(path: string): boolean;
}

/**
 * What `hashFiles()` gives: SHA-256 over the SHA-256 of each file that matches, in the order in which patterns and folders list
 * them; empty where none does. Files outside the workspace never count; links to folders are not followed.
 */
export function hashFiles(patterns: readonly string[], workspace: string): string {
  const option = patterns.find((pattern) => pattern.startsWith("--"));
  if (option !== undefined)
    throw new ExpressionError(`'hashFiles' with the option '${option}' is not supported`);
  const lines = patterns.flatMap((pattern) => pattern.split("\n")).map((line) => line.trim());
  const all = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => patternOf(line, workspace));
  const files = rootsOf(all)
    .filter((root) => isBelow(root, workspace))
    .flatMap((root) => [...filesBelow(root)])
    .filter((file) => isWanted(file, all));
  if (files.length === 0) return "";
  const total = createHash("sha256");
  for (const file of files) total.update(createHash("sha256").update(readFileSync(file)).digest());
  return total.digest("hex");
}

function patternOf(line: string, workspace: string): Pattern {
  const isNegative = line.startsWith("!");
  const absolute = resolve(workspace, isNegative ? line.slice(1).trim() : line);
  const exact = new Minimatch(absolute, dialect);
  const below = new Minimatch(join(absolute, "**"), dialect);
  const parts = absolute.split(sep);
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  const root = wild === -1 ? absolute : parts.slice(0, wild).join(sep);
  return { isNegative, root, matches: (path) => exact.match(path) || below.match(path) };
}

/** Where to look: no place twice, none below another. */
function rootsOf(patterns: readonly Pattern[]): string[] {
  const roots = new Set(patterns.filter(({ isNegative }) => !isNegative).map(({ root }) => root));
  return [...roots].filter((root) => ![...roots].some((other) => other !== root && isBelow(root, other)));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Later patterns overrule earlier ones. */
function isWanted(file: string, patterns: readonly Pattern[]): boolean {
  return patterns.reduce(
    (isTaken, pattern) => (pattern.matches(file) ? !pattern.isNegative : isTaken),
    false,
  );
}

/** A link counts as the file it leads to; a link to a folder is not followed. */
function* filesBelow(path: string): Generator<string> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    const names = readdirSync(path).map((name) => Buffer.from(name));
    for (const name of names.sort(Buffer.compare)) yield* filesBelow(join(path, name.toString()));
  } else if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
    yield path;
  }
}
