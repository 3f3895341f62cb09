import { type Hash, isSameHash, leafHash } from "../merkle/hashes.ts";
import { rootOf } from "../merkle/tree.ts";
import { type Checkpoint, readCheckpoint, rootHex } from "./checkpoint.ts";
import { type LedgerEntry, type LedgerLeaf, leafText, readLeaf } from "./entry.ts";
import { fault, type LedgerFault } from "./fault.ts";
import { checkpointPath, type LeafPlace, placeOf } from "./layout.ts";

/** Every file of a ledger; null: what lies there is not even a small file. */
export type LedgerFiles = ReadonlyMap<string, Uint8Array | null>;

/** What the verifier knows beforehand. */
export interface LedgerExpectation {
  /** Whose ledger it must be; null: whoever's it says. */
  readonly origin: string | null;
  /** Heads that the verifier has seen, or that the witness has. */
  readonly seen: readonly Checkpoint[];
}

/** What a ledger holds and what is wrong with it; it is whole only without faults. */
export interface LedgerAccount {
  readonly head: Checkpoint | null;
  readonly entries: readonly LedgerEntry[];
  /** Hashes of the leaves in their order, as far as places are known. */
  readonly hashes: readonly Hash[];
  readonly faults: readonly LedgerFault[];
}

/** Walks a whole ledger: every leaf, the tree over them, its head, and the heads that somebody saw before. */
export function verifyLedger(files: LedgerFiles, expected: LedgerExpectation): LedgerAccount {
  const { places, foreign } = sortOut([...files.keys()]);
  const head = readCheckpoint(files.get(checkpointPath) ?? new Uint8Array());
  const leaves = places.map(({ path, place }) => ({ path, place, ...looked(files.get(path) ?? null) }));
  const hashes = places.map(({ place }) => place.hash);
  const faults = [
    ...foreign.map((path) => fault("foreign-file", path, "a ledger has no such file")),
    ...leaves.flatMap(leafFaults),
    ...placeFaults(places),
    ...repetitions(leaves),
    ...headFaults(head, hashes, expected.origin),
    ...expected.seen.flatMap((seen) => memoryFaults(seen, hashes)),
  ];
  return { head, entries: leaves.flatMap(({ leaf }) => leaf?.entry ?? []), hashes, faults };
}

interface PlacedPath {
  readonly path: string;
  readonly place: LeafPlace;
}

/** Leaves by their places, and whatever else lies there. */
export function sortOut(paths: readonly string[]): {
  readonly places: readonly PlacedPath[];
  readonly foreign: readonly string[];
} {
  const named = paths
    .filter((path) => path !== checkpointPath)
    .map((path) => ({ path, place: placeOf(path) }));
  const places = named.flatMap(({ path, place }) => (place === null ? [] : [{ path, place }]));
  return {
    places: places.toSorted((a, b) => a.place.index - b.place.index),
    foreign: named.filter(({ place }) => place === null).map(({ path }) => path),
  };
}

interface Looked {
  readonly leaf: LedgerLeaf | null;
  readonly hash: Hash | null;
}

function looked(bytes: Uint8Array | null): Looked {
  return bytes === null ? { leaf: null, hash: null } : { leaf: readLeaf(bytes), hash: leafHash(bytes) };
}

function leafFaults({ path, place, leaf, hash }: PlacedPath & Looked): readonly LedgerFault[] {
  if (hash === null || !isSameHash(hash, place.hash))
    return [fault("edited", path, "its content is not the one that its name was given for")];
  if (leaf === null) return [fault("malformed", path, "it has the hash of its name, and is no leaf")];
  if (leaf.index === place.index) return [];
  return [fault("reordered", path, `it says that it belongs at place ${leaf.index}`)];
}

/** Places without a leaf and with several, up to the last. */
function placeFaults(places: readonly PlacedPath[]): readonly LedgerFault[] {
  const faults: LedgerFault[] = [];
  let next = 0;
  for (const { place } of places) {
    if (place.index > next)
      faults.push(fault("removed", next, `there is no leaf from here to place ${place.index}`));
    if (place.index < next) faults.push(fault("forked", place.index, "two leaves have this place"));
    next = place.index + 1;
  }
  return faults;
}

function repetitions(leaves: readonly (PlacedPath & Looked)[]): readonly LedgerFault[] {
  const seen = new Map<string, number>();
  return leaves.flatMap(({ path, leaf, place }) => {
    if (leaf === null) return [];
    const key = leafText({ index: 0, entry: leaf.entry });
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place.index);
    return first === undefined ? [] : [fault("repeated", path, `place ${first} has the same entry`)];
  });
}

/** What is wrong between a head and the leaves that it is over. */
export function headFaults(
  head: Checkpoint | null,
  hashes: readonly Hash[],
  origin: string | null,
): readonly LedgerFault[] {
  if (head === null)
    return [fault("checkpoint", checkpointPath, "expected the head of a ledger, found none")];
  const faults: LedgerFault[] = [];
  if (origin !== null && head.origin !== origin)
    faults.push(fault("origin", checkpointPath, `expected the ledger ${origin}, found ${head.origin}`));
  if (hashes.length < head.size) faults.push(counted("removed", head.size, hashes.length));
  else if (hashes.length > head.size) faults.push(counted("added", head.size, hashes.length));
  else if (!isSameHash(rootOf(hashes), head.root))
    faults.push(
      fault("root", checkpointPath, `the root over the leaves is another than ${rootHex(head.root)}`),
    );
  return faults;
}

function counted(code: "removed" | "added", expected: number, found: number): LedgerFault {
  return fault(code, checkpointPath, `the head counts ${expected} leaves, there are ${found}`);
}

/** Decides whether these leaves still begin as somebody saw them. */
export function memoryFaults(seen: Checkpoint, hashes: readonly Hash[]): readonly LedgerFault[] {
  if (hashes.length < seen.size) {
    const message = `it was seen with ${seen.size} leaves and has ${hashes.length}`;
    return [fault("behind", checkpointPath, message)];
  }
  if (isSameHash(rootOf(hashes.slice(0, seen.size)), seen.root)) return [];
  const message = `its first ${seen.size} leaves are not those that were seen: root ${rootHex(seen.root)}`;
  return [fault("rewritten", checkpointPath, message)];
}
