import { highestLine } from "../../domain/coverage/hits.ts";
import type { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { type Count, countOne } from "../../domain/coverage/measure.ts";

const lineFeed = 0x0a;
const comma = 0x2c;
const zero = 0x30;
const none = -1;
const mostDigits = 9;
/** `DA:` */
const keyword = [0x44, 0x41, 0x3a] as const;

/** What plain lines are added to. */
export interface PlainLineTaker {
  readonly ledger: CoverageLedger;
  readonly listed: Count;
}

/** Whole lines in `bytes[start, end)`. */
export interface LineRange {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the run of lines `DA:line,hits` at the start of a range, and returns where the first other line begins. Half
 * of a large tracefile is such lines; whatever is not plain (a checksum, a sign, a fault) is left to `Fields`.
 */
export function takePlainLines({ ledger, listed }: PlainLineTaker, { bytes, start, end }: LineRange): number {
  let at = start;
  while (bytes[at] === keyword[0] && bytes[at + 1] === keyword[1] && bytes[at + 2] === keyword[2]) {
    const lineStart = at + keyword.length;
    const lineEnd = digitsEnd(bytes, lineStart);
    const hitsEnd = digitsEnd(bytes, lineEnd + 1);
    const isPlain = bytes[lineEnd] === comma && bytes[hitsEnd] === lineFeed && hitsEnd > lineEnd + 1;
    const line = isPlain ? numberIn(bytes, lineStart, lineEnd) : none;
    if (line === none || line > highestLine || hitsEnd >= end) break;
    const isHit = isAboveZero(bytes, lineEnd + 1, hitsEnd);
    ledger.line(line, isHit);
    countOne(listed, isHit);
    at = hitsEnd + 1;
  }
  return at;
}

function digitsEnd(bytes: Uint8Array, start: number): number {
  let i = start;
  while ((bytes[i] as number) >= zero && (bytes[i] as number) <= zero + 9) i++;
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
