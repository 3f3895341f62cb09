const comma = 0x2c;
const zero = 0x30;
/** Blocks and branches below these bounds keep their numbers in the name; all others are hashed. */
const branchNumbers = 4096;
const blockNumbers = 2 ** 20;

/** Makes a number of the `block,branch` in `bytes[start, end)`, by which the branches of a line are told apart. */
export function branchNameOf(bytes: Uint8Array, start: number, end: number): number {
  return numbered(bytes, start, end) ?? hashed(bytes, start, end);
}

/** The name of a branch by its numbers; undefined where they are too large, or none. */
export function numberedBranch(block: number, branch: number): number | undefined {
  const isSmall = block >= 0 && block < blockNumbers && branch >= 0 && branch < branchNumbers;
  return isSmall ? block * branchNumbers + branch : undefined;
}

function numbered(bytes: Uint8Array, start: number, end: number): number | undefined {
  const middle = bytes.indexOf(comma, start);
  return numberedBranch(numberIn(bytes, start, middle), numberIn(bytes, middle + 1, end));
}

/** The decimal number in `bytes[start, end)`, or NaN. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let value = start < end ? 0 : Number.NaN;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - zero;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** Two independent hashes (FNV-1a) make a name of 51 bits, above the numbered ones. */
function hashed(bytes: Uint8Array, start: number, end: number): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 15);
  }
  return blockNumbers * branchNumbers + (high >>> 0) * 2 ** 19 + (low >>> 13);
}
