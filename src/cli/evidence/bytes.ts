import { maxBundleBytes } from "../../domain/evidence/open.ts";
import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";

/** As many bundles as the largest release has, many times over. */
const mostBundles = 1_000;
/** More than any release leaves behind. */
const mostBytes = 256 * 1024 * 1024;

/** Bundles as the lines of a file; each is one exhibit. @throws {UserError} invalid-input */
export function linesOf(files: Files, path: string): readonly Uint8Array[] {
  const text = files.readText(path, mostBytes);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > mostBundles) throw tooLarge(path, `${mostBundles} lines`, `${lines.length}`);
  return lines.map((line) => new TextEncoder().encode(line));
}

/** A bundle that is over the limit is read so far that whoever opens it says so. */
export function readBundle(files: Files, path: string): Uint8Array {
  return files.readBytes(path, 4 * maxBundleBytes);
}

function tooLarge(at: string, most: string, found: string): UserError {
  return new UserError("invalid-input", `expected at most ${most}, found ${found}.`, { at });
}
