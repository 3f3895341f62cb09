import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import {
  type Inventory,
  indexPath,
  ReleaseIndex,
  takeInventory,
} from "../../domain/evidence/lineage/release-folder.ts";
import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";
import { readBundle } from "./bytes.ts";

const largestIndex = 4 * 1024 * 1024;
/** More than any release leaves behind, and less than this machine can hold. */
const mostBytes = 512 * 1024 * 1024;

/** A release folder or a dossier, as far as it can be read without believing any of it. */
export interface ReleaseFolder {
  readonly index: ReleaseIndex;
  readonly exhibits: readonly Exhibit[];
  /** What is not as the index says. */
  readonly damage: readonly string[];
  readonly files: Files;
}

/** Reads a release folder. A file that nobody lists is bad input: it could be meant to be believed. @throws {UserError} */
export function readReleaseFolder(files: Files, name: string): ReleaseFolder {
  const index = readIndex(files, name);
  const inventory = takeInventory(index, files.find("**", { withModules: true }));
  requireNothingElse(inventory, files, name);
  requireBounded(index, inventory, files, name);
  const there = index.bundles.filter(({ path }) => !inventory.missing.includes(path));
  const exhibits = there.map(({ path }) => ({ path, bundle: readBundle(files, path) }));
  return { index, exhibits, damage: damageOf(index, inventory, exhibits, files), files };
}

function readIndex(files: Files, name: string): ReleaseIndex {
  if (!files.exists(indexPath))
    throw new UserError("invalid-input", `expected a release folder with ${indexPath}, found none.`, {
      at: name,
      hint: "Name the folder that `assaygate evidence export` wrote, or that the release uploaded. Bundles without an index are named as files: --evidence FILE for each, or all as lines of one *.intoto.jsonl.",
    });
  const parsed = ReleaseIndex.safeParse(parseJson(files.readText(indexPath, largestIndex), name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError("invalid-input", `expected the index of a release: ${issue?.message ?? ""}.`, {
    at: `${name}/${indexPath}#/${issue?.path.join("/") ?? ""}`,
    hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
  });
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError("invalid-input", "expected JSON, found something else.", {
      at: `${name}/${indexPath}`,
      hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
      cause,
    });
  }
}

function requireNothingElse({ extra, repeated }: Inventory, files: Files, name: string): void {
  const [first] = [...extra, ...(files.exists(".git") ? [".git"] : []), ...repeated];
  if (first === undefined) return;
  const found = repeated.includes(first) ? "is listed twice" : "is not listed";
  throw new UserError(
    "invalid-input",
    `expected each file once in ${indexPath}; ${JSON.stringify(first)} ${found}.`,
    {
      at: name,
      hint: "Verify the folder as it was exported, with nothing added.",
    },
  );
}

/** @throws {UserError} invalid-input */
function requireBounded(
  { bundles, facts }: ReleaseIndex,
  { missing }: Inventory,
  files: Files,
  at: string,
): void {
  const there = [...bundles, ...facts].filter(({ path }) => !missing.includes(path));
  const bytes = there.reduce((sum, { path }) => sum + files.status(path).bytes, 0);
  if (bytes <= mostBytes) return;
  throw new UserError("invalid-input", `expected at most ${mostBytes} bytes in all, found ${bytes}.`, { at });
}

function damageOf(
  { bundles, facts }: ReleaseIndex,
  { missing }: Inventory,
  exhibits: readonly Exhibit[],
  files: Files,
): string[] {
  const changed = [
    ...bundles.filter(({ path, sha256 }) =>
      exhibits.some((exhibit) => exhibit.path === path && sha256HexOfBytes(exhibit.bundle) !== sha256),
    ),
    ...facts.filter(({ path, sha256 }) => !missing.includes(path) && files.sha256(path) !== sha256),
  ];
  return [
    ...missing.map((path) => `${path} is gone`),
    ...changed.map(({ path }) => `${path} has other bytes than the index says`),
  ];
}
