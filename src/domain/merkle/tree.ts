import { sha256 } from "../digest/sha256.ts";
import { type Hash, nodeHash } from "./hashes.ts";

/** Root over these leaves, in their order (RFC 6962, 2.1). */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const split = largestPowerBelow(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** What leads from the leaf at this index to the root over all leaves, nearest first; null: there is no such leaf. */
export function inclusionProof(leaves: readonly Hash[], index: number): readonly Hash[] | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) return null;
  return path(leaves, index);
}

function path(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length === 1) return [];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...path(left, index), rootOf(right)]
    : [...path(right, index - split), rootOf(left)];
}

/** What shows that the first so many leaves are the beginning of all; null: there are not so many. */
export function consistencyProof(leaves: readonly Hash[], size: number): readonly Hash[] | null {
  if (!Number.isSafeInteger(size) || size < 0 || size > leaves.length) return null;
  return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}

/** RFC 6962, 2.1.2; `isKnown`: whoever asks has the root over exactly these first leaves already. */
function subproof(leaves: readonly Hash[], size: number, isKnown: boolean): Hash[] {
  if (size === leaves.length) return isKnown ? [] : [rootOf(leaves)];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subproof(left, size, isKnown), rootOf(right)]
    : [...subproof(right, size - split, false), rootOf(left)];
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
