import { type Hash, isSameHash, leafHash } from "../merkle/hashes.ts";
import { rootOf } from "../merkle/tree.ts";
import { type Checkpoint, checkpointText, readCheckpoint } from "./checkpoint.ts";
import { type LedgerEntry, leafText } from "./entry.ts";
import { fault, type LedgerFault } from "./fault.ts";
import { checkpointPath, leafPath, mostLeaves } from "./layout.ts";
import { headFaults, sortOut } from "./verify.ts";

/** A ledger as a writer sees it: names carry the hashes, so that no leaf has to be read. */
export interface LedgerOutline {
  readonly paths: readonly string[];
  readonly checkpoint: Uint8Array;
}

interface NewText {
  readonly path: string;
  readonly text: string;
}

/** What has to be written so that the ledger has the entry. */
export type AppendPlan =
  | { readonly state: "present"; readonly index: number; readonly size: number }
  | { readonly state: "absent"; readonly index: number; readonly files: readonly NewText[] }
  | { readonly state: "faulty"; readonly faults: readonly LedgerFault[] };

/** Plans the next leaf. The same entry is never in twice, and nothing is put upon a ledger that is not whole. */
export function planAppend(
  { paths, checkpoint }: LedgerOutline,
  origin: string,
  entry: LedgerEntry,
): AppendPlan {
  const { places, foreign } = sortOut(paths);
  const hashes = places.map(({ place }) => place.hash);
  const gap = places.findIndex(({ place }, index) => place.index !== index);
  const faults = [
    ...foreign.map((path) => fault("foreign-file", path, "a ledger has no such file")),
    ...(gap === -1 ? [] : [fault("removed", gap, "this place has no leaf, or two")]),
    ...headFaults(readCheckpoint(checkpoint), hashes, origin),
    ...(hashes.length < mostLeaves ? [] : [fault("added", checkpointPath, "it holds as many as it may")]),
  ];
  if (faults.length > 0) return { state: "faulty", faults };
  const index = indexOf(hashes, entry);
  if (index !== -1) return { state: "present", index, size: hashes.length };
  return { state: "absent", index: hashes.length, files: addition(hashes, origin, entry) };
}

/** A leaf says its place, so an entry has another hash at each; -1: it is nowhere. */
function indexOf(hashes: readonly Hash[], entry: LedgerEntry): number {
  return hashes.findIndex((hash, index) => isSameHash(hash, leafHash(bytesOf(index, entry))));
}

function addition(hashes: readonly Hash[], origin: string, entry: LedgerEntry): readonly NewText[] {
  const index = hashes.length;
  const hash = leafHash(bytesOf(index, entry));
  const head: Checkpoint = { origin, size: index + 1, root: rootOf([...hashes, hash]) };
  return [
    { path: leafPath(index, hash), text: leafText({ index, entry }) },
    { path: checkpointPath, text: checkpointText(head) },
  ];
}

function bytesOf(index: number, entry: LedgerEntry): Uint8Array {
  return Buffer.from(leafText({ index, entry }));
}

/** The first head of a ledger, over nothing. */
export function emptyCheckpoint(origin: string): string {
  return checkpointText({ origin, size: 0, root: rootOf([]) });
}
