import { namesNoPackage } from "../../domain/dependency/npm-nothing.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Scanner } from "../../policy/scanners/scanner-schema.ts";
import type { Files } from "../../ports/files.ts";
import type { ScanBench } from "../../ports/scan-bench.ts";

/** Where a tool is run: in the workspace, or in a copy of the files that it needs. */
export interface ScanPlace {
  readonly folder: string;
  /** How it is proved that there is nothing to look at; null: it is not. */
  readonly nothing: ProvedNothing | null;
}

/** A product of which its own files say that it needs no package. */
export interface ProvedNothing {
  readonly proof: string;
  /** The text of its manifest. */
  readonly manifest: string;
}

const largestInput = 64 * 1024 * 1024;
const mostRuns = 100;
const mostSeen = 2_000;

export const everywhere = { withModules: true } as const;

/** The places in which a scanner is run; unknown: there is nothing for it to look at. */
export function placesOf(bench: ScanBench, scanner: Scanner, files: Files): Known<readonly ScanPlace[]> {
  if (scanner.each !== undefined) return apart(bench, scanner.each, files);
  if (scanner.sees !== undefined) return together(bench, scanner.sees, files);
  return { state: "known", value: [{ folder: bench.workspace, nothing: null }] };
}

/** One copy for each file. */
function apart(
  bench: ScanBench,
  each: NonNullable<Scanner["each"]>,
  files: Files,
): Known<readonly ScanPlace[]> {
  const found = files.find(each.file, everywhere);
  if (found.length === 0) return not(`there is no ${each.file} to look at`);
  if (found.length > mostRuns) return not(`there are ${found.length} of ${each.file}, more than ${mostRuns}`);
  const places = found.map((path) => {
    const folder = folderOf(path);
    const beside = each.with.map((name) => `${folder}${name}`).filter((file) => files.exists(file));
    const given = textsOf([path, ...beside], files);
    const own = [...given].map(([file, text]) => [file.slice(folder.length), text] as const);
    return { folder: bench.folderWith(new Map(own)), nothing: proofIn([path], given, each.nothing) };
  });
  return { state: "known", value: places };
}

/** One copy for all files. */
function together(
  bench: ScanBench,
  { files: globs, locks, nothing }: NonNullable<Scanner["sees"]>,
  files: Files,
): Known<readonly ScanPlace[]> {
  const found = [...new Set(globs.flatMap((glob) => files.find(glob, everywhere)))].sort();
  const locked = [...new Set(locks.flatMap((glob) => files.find(glob, everywhere)))];
  if (locked.length === 0) return not(`there is none of ${list(locks)} to look at`);
  if (found.length > mostSeen)
    return not(`there are ${found.length} files to look at, more than ${mostSeen}`);
  const given = textsOf(found, files);
  return {
    state: "known",
    value: [{ folder: bench.folderWith(given), nothing: proofIn(locked, given, nothing) }],
  };
}

function textsOf(paths: readonly string[], files: Files): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, files.readText(path, largestInput)]));
}

/** All lockfiles must prove it, and the manifest is that of the one which lies highest. */
function proofIn(
  locks: readonly string[],
  given: ReadonlyMap<string, string>,
  how: "npm-lockfile" | undefined,
): ProvedNothing | null {
  if (how === undefined) return null;
  const manifestOf = (path: string): string | undefined => given.get(`${folderOf(path)}package.json`);
  const isProved = locks.every(
    (path) => path.endsWith("package-lock.json") && namesNoPackage(given.get(path) ?? "", manifestOf(path)),
  );
  const [highest = ""] = locks.toSorted((one, other) => one.split("/").length - other.split("/").length);
  if (!isProved) return null;
  const proof = `${list(locks)} and the package.json beside it name no package`;
  return { proof, manifest: manifestOf(highest) ?? "" };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

const mostListed = 5;

/** A few words in quotes, and how many more there are. */
export function list(words: readonly string[]): string {
  const more = words.length - mostListed;
  const shown = words
    .slice(0, mostListed)
    .map((path) => JSON.stringify(path))
    .join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function not(why: string): Known<never> {
  return { state: "unknown", why };
}
