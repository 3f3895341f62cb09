import type { Hash } from "../merkle/hashes.ts";

/** Branch of a product's repository that holds its ledger and nothing else. */
export const ledgerBranch = "assaygate-ledger";
/** File with the text of the head. */
export const checkpointPath = "checkpoint";

const leavesFolder = "leaves";
const leavesAFolder = 1_000;
/** Largest tree that is looked at: GitHub lists no more of it in one answer. */
export const mostLeaves = 90_000;

/** Where a leaf lies: `leaves/000000/000000012-<hash>.json`. The name has the hash, so that a writer needs no contents. */
export function leafPath(index: number, hash: Hash): string {
  const folder = String(Math.floor(index / leavesAFolder)).padStart(6, "0");
  return `${leavesFolder}/${folder}/${String(index).padStart(9, "0")}-${Buffer.from(hash).toString("hex")}.json`;
}

export interface LeafPlace {
  readonly index: number;
  readonly hash: Hash;
}

const form = /^leaves\/\d{6}\/(?<index>\d{9})-(?<hash>[0-9a-f]{64})\.json$/;

/** What a path says of its leaf; null: no leaf is called so. */
export function placeOf(path: string): LeafPlace | null {
  const { index = "", hash = "" } = form.exec(path)?.groups ?? {};
  if (hash === "") return null;
  const place = { index: Number(index), hash: Buffer.from(hash, "hex") };
  return leafPath(place.index, place.hash) === path ? place : null;
}

/** Whether a file is meant as one of a ledger, whole or not. */
export function isOfLedger(path: string): boolean {
  return path === checkpointPath || path.startsWith(`${leavesFolder}/`);
}
