import { sha256 } from "../digest/sha256.ts";

/** Bytes of a sha256. */
export type Hash = Uint8Array;

/** Hash of a record as a leaf; the prefix keeps it from passing for an inner node (RFC 6962, 2.1). */
export function leafHash(record: Uint8Array): Hash {
  return sha256(Buffer.concat([Uint8Array.of(0), record]));
}

/** Hash of the node over two. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(Buffer.concat([Uint8Array.of(1), left, right]));
}

/** Tells whether two hashes are the same bytes. */
export function isSameHash(a: Hash, b: Hash): boolean {
  return Buffer.compare(a, b) === 0;
}
