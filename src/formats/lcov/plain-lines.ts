import { highestLine } from "../../domain/coverage/hits.ts";
import type { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { type Count, countOne } from "../../domain/coverage/measure.ts";
import { feedFrom } from "../../syntax/lines/feed.ts";
import { numberedBranch } from "./branch-name.ts";
import { addClaim, listed, type RecordClaims } from "./claims.ts";
import type { LineRange } from "./fields.ts";
import type { RecordFunctions } from "./functions.ts";
import { keyword } from "./keywords.ts";

const lineFeed = 0x0a;
const comma = 0x2c;
const zero = 0x30;
const colon = 0x3a;
const dash = 0x2d;
const none = -1;
const mostDigits = 9;
const twoLetters = 0xffff;
const threeLetters = 0xffffff;
const lineHead = keyword.line | (colon << 16);
const functionHead = keyword.functionStart | (colon << 16);

/** What is known of the open record, and where it goes. */
export interface PlainRecord {
  readonly ledger: CoverageLedger;
  readonly listedLines: Count;
  readonly functions: RecordFunctions;
  readonly claims: RecordClaims;
  /** What it lists, as bits of `listed`. */
  lists: number;
  /** One object serves for all branches: there are millions. */
  readonly point: { place: number; name: number; readonly weight: 1; isCovered: boolean };
}

/**
 * Takes the lines at the start of a range as long as they are plain, and returns where the first other one begins.
 * Most of a large tracefile is; what is not (a checksum, a sign, a fault, the last lines of the range) is left to `Fields`.
 */
export function takePlainLines(record: PlainRecord, { bytes, words, start, end }: LineRange): number {
  // No word that is looked at ends behind the range.
  const last = end - 5;
  let at = start;
  for (let next = start; next !== none; ) {
    at = next;
    next = at > last ? none : takeLine(record, bytes, words, at);
  }
  return at;
}

/** The index behind the line, or `none`. */
function takeLine(record: PlainRecord, bytes: Uint8Array, words: DataView, at: number): number {
  const head = words.getInt32(at, true);
  if ((head & threeLetters) === lineHead) return takeExecuted(record, bytes, at + 3);
  if (head === keyword.branch && bytes[at + 4] === colon) return takeBranch(record, bytes, at + 5);
  if ((head & threeLetters) === functionHead) {
    record.functions.start();
    return feedFrom(words, at + 3) + 1;
  }
  if (head === keyword.functionHits) return takeFunctionHits(record, bytes, words, at + 4);
  return bytes[at + 2] === colon
    ? takeClaim(record, bytes, head & twoLetters, at + 3)
    : takeClaim(record, bytes, head & threeLetters, at + 4);
}

/** Takes what stands behind `DA:`, each byte once. */
function takeExecuted(record: PlainRecord, bytes: Uint8Array, start: number): number {
  let at = start;
  let line = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) line = line * 10 + digit;
  if (at === start || bytes[at] !== comma || line > highestLine) return none;
  const hitsStart = ++at;
  let hits = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) hits |= digit;
  if (at === hitsStart || bytes[at] !== lineFeed) return none;
  record.ledger.line(line, hits > 0);
  countOne(record.listedLines, hits > 0);
  record.lists |= listed.lines;
  return at + 1;
}

/** Takes what stands behind `BRDA:`, in the same way. */
function takeBranch(record: PlainRecord, bytes: Uint8Array, start: number): number {
  let at = start;
  let place = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) place = place * 10 + digit;
  if (at === start || bytes[at] !== comma || place > highestLine) return none;
  record.point.place = place;
  return takeNamedBranch(record, bytes, at + 1);
}

/** Takes `block,branch,taken`. */
function takeNamedBranch(record: PlainRecord, bytes: Uint8Array, start: number): number {
  let at = start;
  let block = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) block = block * 10 + digit;
  if (at === start || bytes[at] !== comma) return none;
  const branchStart = ++at;
  let branch = 0;
  for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) branch = branch * 10 + digit;
  const name = numberedBranch(block, branch);
  if (at === branchStart || bytes[at] !== comma || name === undefined) return none;
  record.point.name = name;
  return takeTaken(record, bytes, at + 1);
}

/** Takes how often the branch was taken; one whose block never ran is written as "-". */
function takeTaken(record: PlainRecord, bytes: Uint8Array, start: number): number {
  let at = bytes[start] === dash ? start + 1 : start;
  let taken = 0;
  if (at === start) {
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) taken |= digit;
  }
  if (at === start || bytes[at] !== lineFeed) return none;
  record.point.isCovered = taken > 0;
  record.ledger.point(record.point);
  record.lists |= listed.branches;
  return at + 1;
}

/** Takes what stands behind `FNDA`. */
function takeFunctionHits(record: PlainRecord, bytes: Uint8Array, words: DataView, colonAt: number): number {
  const start = colonAt + 1;
  const end = digitsEnd(bytes, start);
  if (bytes[colonAt] !== colon || bytes[end] !== comma || end === start) return none;
  record.functions.count(isAboveZero(bytes, start, end));
  return feedFrom(words, end) + 1;
}

/** Takes the total that a keyword claims. */
function takeClaim({ claims }: PlainRecord, bytes: Uint8Array, code: number, start: number): number {
  const end = bytes[start - 1] === colon ? digitsEnd(bytes, start) : start;
  if (bytes[end] !== lineFeed) return none;
  const claim = claims.claimOf(code);
  const total = numberIn(bytes, start, end);
  if (claim === undefined || total === none) return none;
  addClaim(claim, total);
  return end + 1;
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
