import { highestLine } from "../../domain/coverage/hits.ts";
import type { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { type Count, countOne } from "../../domain/coverage/measure.ts";
import { feedFrom } from "../../syntax/lines/feed.ts";
import { numberedBranch } from "./branch-name.ts";
import type { RecordFunctions } from "./functions.ts";

const lineFeed = 0x0a;
const comma = 0x2c;
const zero = 0x30;
const colon = 0x3a;
const dash = 0x2d;
const letter = { A: 0x41, B: 0x42, D: 0x44, F: 0x46, N: 0x4e, R: 0x52 } as const;
const none = -1;
const mostDigits = 9;

/** Lines in `bytes[start, end)`, each of which a line feed ends: no loop over digits gets past it. */
export interface LineRange {
  readonly bytes: Uint8Array;
  readonly words: DataView;
  readonly start: number;
  readonly end: number;
}

/** Where executed lines go: into the ledger, and into the count of what records list. */
export interface LineTarget {
  readonly ledger: CoverageLedger;
  readonly listed: Count;
}

/**
 * Takes the run of lines `DA:line,hits` at the start of a range, and returns where the first other line begins. Most
 * lines of a large tracefile come in such runs; whatever is not plain (a checksum, a sign, a fault) is left to `Fields`.
 */
export function takePlainLines(target: LineTarget, { bytes, start, end }: LineRange): number {
  let at = start;
  while (at < end && bytes[at] === letter.D && bytes[at + 1] === letter.A && bytes[at + 2] === colon) {
    const next = takeLine(target, bytes, at + 3);
    if (next === none) break;
    at = next;
  }
  return at;
}

/** Takes what stands behind `DA:`, each byte once, and returns the index behind the line, or `none`. */
function takeLine({ ledger, listed }: LineTarget, bytes: Uint8Array, start: number): number {
  let at = start;
  let line = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) line = line * 10 + digit;
  if (at === start || bytes[at] !== comma || line > highestLine) return none;
  const hitsStart = ++at;
  let hits = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) hits |= digit;
  if (at === hitsStart || bytes[at] !== lineFeed) return none;
  ledger.line(line, hits > 0);
  countOne(listed, hits > 0);
  return at + 1;
}

/** Takes the run of lines `BRDA:line,block,branch,taken` at the start of a range, in the same way. */
export function takePlainBranches(ledger: CoverageLedger, { bytes, start, end }: LineRange): number {
  let at = start;
  while (at < end && isBranch(bytes, at)) {
    const next = takeBranch(ledger, bytes, at + 5);
    if (next === none) break;
    at = next;
  }
  return at;
}

/** Takes what stands behind `BRDA:` and returns the index behind the line, or `none`. */
function takeBranch(ledger: CoverageLedger, bytes: Uint8Array, start: number): number {
  const lineEnd = digitsEnd(bytes, start);
  const blockEnd = digitsEnd(bytes, lineEnd + 1);
  const branchEnd = digitsEnd(bytes, blockEnd + 1);
  // A branch whose block never ran is written as "-".
  const isNever = bytes[branchEnd + 1] === dash;
  const takenEnd = isNever ? branchEnd + 2 : digitsEnd(bytes, branchEnd + 1);
  const isPlain = bytes[lineEnd] === comma && bytes[blockEnd] === comma && bytes[branchEnd] === comma;
  if (!isPlain || bytes[takenEnd] !== lineFeed || takenEnd === branchEnd + 1) return none;
  const place = numberIn(bytes, start, lineEnd);
  const block = numberIn(bytes, lineEnd + 1, blockEnd);
  const name = numberedBranch(block, numberIn(bytes, blockEnd + 1, branchEnd));
  if (place === none || place > highestLine || name === undefined) return none;
  const isCovered = !isNever && isAboveZero(bytes, branchEnd + 1, takenEnd);
  ledger.point({ place, name, weight: 1, isCovered });
  return takenEnd + 1;
}

function isBranch(bytes: Uint8Array, at: number): boolean {
  const isRun = bytes[at] === letter.B && bytes[at + 1] === letter.R && bytes[at + 2] === letter.D;
  return isRun && bytes[at + 3] === letter.A && bytes[at + 4] === colon;
}

/** Takes the run of lines `FN:…` and `FNDA:hits,name` at the start of a range, in the same way. */
export function takePlainFunctions(functions: RecordFunctions, range: LineRange): number {
  const { bytes, words, start, end } = range;
  let at = start;
  while (at < end && bytes[at] === letter.F && bytes[at + 1] === letter.N) {
    if (bytes[at + 2] === colon) functions.start();
    else if (!takeFunctionHits(functions, bytes, at)) break;
    at = feedFrom(words, at) + 1;
  }
  return at;
}

function takeFunctionHits(functions: RecordFunctions, bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 2] !== letter.D || bytes[at + 3] !== letter.A || bytes[at + 4] !== colon) return false;
  const hitsEnd = digitsEnd(bytes, at + 5);
  if (bytes[hitsEnd] !== comma || hitsEnd === at + 5) return false;
  functions.count(isAboveZero(bytes, at + 5, hitsEnd));
  return true;
}

/** The digit at an index, or a number above 9: this maps "0" to "9" onto 0 to 9, and no other byte there. */
function digitAt(bytes: Uint8Array, index: number): number {
  return (bytes[index] as number) ^ zero;
}

function digitsEnd(bytes: Uint8Array, start: number): number {
  let i = start;
  while (digitAt(bytes, i) <= 9) i++;
  return i;
}

/** Or `none`, if there is no digit or one too many for an integer of the machine. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > mostDigits) return none;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (bytes[i] as number) - zero;
  return value;
}

function isAboveZero(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && bytes[i] === zero) i++;
  return i < end;
}
