import { highestLine } from "../../domain/coverage/hits.ts";
import type { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { type Count, countOne } from "../../domain/coverage/measure.ts";
import { feedFrom } from "../../syntax/lines/feed.ts";
import type { RecordFunctions } from "./functions.ts";

const lineFeed = 0x0a;
const comma = 0x2c;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const letter = { A: 0x41, D: 0x44, F: 0x46, N: 0x4e } as const;
const none = -1;
const mostDigits = 9;

/** Lines in `bytes[start, end)`, each of which a line feed ends: no loop over digits gets past it. */
export interface LineRange {
  readonly bytes: Uint8Array;
  readonly words: DataView;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the run of lines `DA:line,hits` at the start of a range, and returns where the first other line begins. Most
 * lines of a large tracefile come in such runs; whatever is not plain (a checksum, a sign, a fault) is left to `Fields`.
 */
export function takePlainLines(
  { ledger, listed }: { readonly ledger: CoverageLedger; readonly listed: Count },
  { bytes, start, end }: LineRange,
): number {
  let at = start;
  while (at < end && bytes[at] === letter.D && bytes[at + 1] === letter.A && bytes[at + 2] === colon) {
    const lineEnd = digitsEnd(bytes, at + 3);
    const hitsEnd = digitsEnd(bytes, lineEnd + 1);
    const isPlain = bytes[lineEnd] === comma && bytes[hitsEnd] === lineFeed && hitsEnd > lineEnd + 1;
    const line = isPlain ? numberIn(bytes, at + 3, lineEnd) : none;
    if (line === none || line > highestLine) break;
    const isHit = isAboveZero(bytes, lineEnd + 1, hitsEnd);
    ledger.line(line, isHit);
    countOne(listed, isHit);
    at = hitsEnd + 1;
  }
  return at;
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

function digitsEnd(bytes: Uint8Array, start: number): number {
  let i = start;
  while ((bytes[i] as number) >= zero && (bytes[i] as number) <= nine) i++;
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
