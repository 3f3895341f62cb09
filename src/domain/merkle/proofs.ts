import { type Hash, isSameHash, nodeHash } from "./hashes.ts";

/** A tree as somebody remembers it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

interface Inclusion {
  readonly leaf: Hash;
  readonly index: number;
  readonly proof: readonly Hash[];
}

/** Tells whether the leaf stands at its index in the tree (RFC 9162, 2.1.3.2). */
export function provesInclusion({ leaf, index, proof }: Inclusion, head: TreeHead): boolean {
  if (!isCount(index) || !isCount(head.size) || index >= head.size) return false;
  const sides = sidesOf(proof.length, index, head.size - 1);
  if (sides === null) return false;
  const root = proof.reduce(
    (hash, sibling, step) => (sides[step] === "left" ? nodeHash(sibling, hash) : nodeHash(hash, sibling)),
    leaf,
  );
  return isSameHash(root, head.root);
}

/** Tells whether the older tree is the beginning of the newer one (RFC 9162, 2.1.4.2). */
export function provesConsistency(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && isSameHash(older.root, newer.root);
  // Every tree begins with nothing.
  if (older.size === 0) return proof.length === 0;
  return climb(older, newer, isPowerOfTwo(older.size) ? [older.root, ...proof] : proof);
}

function climb(older: TreeHead, newer: TreeHead, [first, ...rest]: readonly Hash[]): boolean {
  let [at, last] = [older.size - 1, newer.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  const sides = sidesOf(rest.length, at, last);
  if (first === undefined || sides === null) return false;
  let [oldRoot, newRoot] = [first, first];
  for (const [step, sibling] of rest.entries()) {
    const isLeft = sides[step] === "left";
    newRoot = isLeft ? nodeHash(sibling, newRoot) : nodeHash(newRoot, sibling);
    if (isLeft) oldRoot = nodeHash(sibling, oldRoot);
  }
  return isSameHash(oldRoot, older.root) && isSameHash(newRoot, newer.root);
}

/** On which side each sibling stands on the way up; null: the way has another length. */
function sidesOf(count: number, from: number, end: number): readonly ("left" | "right")[] | null {
  let [at, last] = [from, end];
  const sides: ("left" | "right")[] = [];
  for (let step = 0; step < count; step++) {
    if (last === 0) return null;
    const isLeft = isOdd(at) || at === last;
    sides.push(isLeft ? "left" : "right");
    // On the right border, levels without a sibling have no step of their own.
    while (isLeft && !isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? sides : null;
}

/** Sizes may be beyond 32 bits, where the operators on bits end. */
function half(value: number): number {
  return Math.floor(value / 2);
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
