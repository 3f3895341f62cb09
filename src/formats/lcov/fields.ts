import { highestLine, parseHits } from "../../domain/coverage/hits.ts";
import type { CoverageLedger } from "../../domain/coverage/ledger.ts";
import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import type { ReportFault } from "../../syntax/fault.ts";
import type { LineBlocks } from "../../syntax/lines/blocks.ts";
import { feedFrom } from "../../syntax/lines/feed.ts";
import { branchNameOf } from "./branch-name.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const comma = 0x2c;
const zero = 0x30;
const colon = 0x3a;
const firstPrintable = 0x20;
const exceptionMark = 0x65;

/** Lines in `bytes[start, end)`, each of which a line feed ends: no loop over digits gets past it. */
export interface LineRange {
  readonly bytes: Uint8Array;
  readonly words: DataView;
  readonly start: number;
  readonly end: number;
}

/** The code that `keyword` gives for a keyword of two to four letters: its letters as a little-endian number. */
export function codeOf(keyword: string): number {
  return [...keyword].reduceRight((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}

/**
 * Takes the fields of a tracefile one after the other, straight from its bytes: `KEYWORD:field,field,…`. A large
 * report has millions of such lines, so that each byte is looked at once and no string is made of a number.
 */
export class Fields {
  readonly #blocks: LineBlocks;
  #bytes: Buffer;
  #words: DataView;
  /** Where the last whole word of the bytes begins. */
  #lastWord = -1;
  #at = 0;
  #end = 0;
  #lineStart = 0;

  constructor(blocks: LineBlocks) {
    this.#blocks = blocks;
    this.#bytes = blocks.bytes;
    this.#words = viewOf(blocks.bytes);
  }

  /** Whether a line feed ends the current line; false only on the last. */
  get isComplete(): boolean {
    return this.#blocks.isWhole;
  }

  /** Moves to the first line of the next block, which has at least one; false at the end of the report. */
  nextBlock(): boolean {
    if (!this.#blocks.next()) return false;
    this.#bytes = this.#blocks.bytes;
    this.#words = viewOf(this.#bytes);
    this.#lastWord = this.#bytes.byteLength - 4;
    this.#end = this.#blocks.end;
    this.#at = this.#blocks.start;
    this.#lineStart = this.#at;
    return true;
  }

  /** Leaves what is left of the current line and moves to the next; false at the end of the block. */
  nextLine(): boolean {
    const next = this.#feedFrom(this.#at) + 1;
    if (next >= this.#end) return false;
    this.#at = next;
    this.#lineStart = next;
    return true;
  }

  /** Code of what stands in front of the colon; 0 or any other number if that is no keyword. */
  keyword(): number {
    const start = this.#lineStart;
    const head = start <= this.#lastWord ? this.#words.getInt32(start, true) : this.#tail(start);
    if (((head >> 16) & 0xff) === colon) return this.#behindColon(start + 2, head & 0xffff, 0x4040);
    if (head >> 24 === colon) return this.#behindColon(start + 3, head & 0xffffff, 0x404040);
    const hasColon = start < this.#lastWord && this.#bytes[start + 4] === colon;
    return hasColon ? this.#behindColon(start + 4, head, 0x40404040) : 0;
  }

  /** A whole number that ends at a comma or at the end of the line. */
  count(expected: string): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let value = 0;
    let i = start;
    for (; i < this.#end; i++) {
      const digit = (bytes[i] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (i === start || !this.#endsField(i)) throw this.unexpected(expected);
    this.#at = bytes[i] === comma ? i + 1 : i;
    return value;
  }

  lineNumber(): number {
    const line = this.count("a line number");
    if (line > highestLine) throw this.unexpected(`a line number up to ${highestLine}`);
    return line;
  }

  /** Whether a count of executions is above zero; undefined where it is below, as of a counter that ran over. */
  isHit(): boolean | undefined {
    const bytes = this.#bytes;
    const start = this.#at;
    let digits = 0;
    let i = start;
    for (; i < this.#end; i++) {
      const digit = (bytes[i] as number) - zero;
      if (digit < 0 || digit > 9) break;
      digits |= digit;
    }
    if (i === start || !this.#endsField(i)) return this.#isUnusualHit();
    this.#at = i;
    return digits > 0;
  }

  /** Tells the branches of a line apart, and leaves how often it was taken as the next field. */
  branchName(): number {
    // lcov 2 marks exceptional branches by an "e" before the block; it is the same branch with or without.
    if (this.#bytes[this.#at] === exceptionMark) this.#at++;
    const start = this.#at;
    // The branch itself may be an expression with commas in it (lcov 2), so that the last comma counts.
    let end = this.#feedFrom(start) - 1;
    while (end > start && this.#bytes[end] !== comma) end--;
    if (end <= start) throw this.unexpected('"line,block,branch,taken"');
    this.#at = end + 1;
    return branchNameOf(this.#bytes, start, end);
  }

  /**
   * The lines from the current one to the end of the block, for whoever takes a run of them and then `moveTo`;
   * undefined where the last one may be cut.
   */
  lines(): LineRange | undefined {
    if (!this.isComplete) return undefined;
    return { bytes: this.#bytes, words: this.#words, start: this.#lineStart, end: this.#end };
  }

  /** Takes note that all lines before `next` were taken; false if that is none. */
  moveTo(next: number): boolean {
    if (next === this.#lineStart) return false;
    // On the line feed of the last of them: a report that ends here is cut there.
    this.#lineStart = next - 1;
    this.#at = next - 1;
    return true;
  }

  /** Opens the file that the rest of the line names. */
  openFile(ledger: CoverageLedger): void {
    const end = this.#textEnd();
    if (!isPath(this.#bytes, this.#at, end)) throw this.unexpected("a path behind SF:");
    ledger.openBytes(this.#bytes, this.#at, end);
    this.#at = end;
  }

  /** Whether the line is this word and nothing else. */
  is(word: string): boolean {
    const start = this.#lineStart;
    for (let i = 0; i < word.length; i++) if (this.#bytes[start + i] !== word.charCodeAt(i)) return false;
    const end = start + word.length;
    // Behind the block may lie what was there before.
    if (end >= this.#end || this.#bytes[end] !== lineFeed) return this.text().trimEnd() === word;
    this.#at = end;
    return true;
  }

  /** The whole line. */
  text(): string {
    return this.#bytes.toString("utf8", this.#lineStart, this.#textEnd());
  }

  /** Builds the error for a line that is not what it should be; one that no line feed ends was cut. */
  unexpected(expected: string): ReportFault {
    const code = this.#feedFrom(this.#lineStart) < this.#end ? "malformed" : "truncated";
    return this.fault(code, `expected ${expected}, found ${JSON.stringify(this.text().slice(0, 80))}`);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return this.#blocks.fault(code, message, this.#lineStart);
  }

  /** One-based number of the line. Reads the report again: for messages only. */
  lineInReport(): number {
    return this.#blocks.lineAt(this.#lineStart);
  }

  /** Each byte of `code` must be a letter, all of which have the bit of `letters`; a line feed has not. */
  #behindColon(colonAt: number, code: number, letters: number): number {
    if ((code & letters) !== letters || colonAt >= this.#end) return 0;
    this.#at = colonAt + 1;
    return code;
  }

  /** The last bytes of a buffer that are too few for a word. */
  #tail(start: number): number {
    let head = 0;
    for (let i = this.#end - 1; i >= start; i--) head = (head << 8) | (this.#bytes[i] as number);
    return head;
  }

  #isUnusualHit(): boolean | undefined {
    const end = this.#textEnd();
    const separator = this.#bytes.indexOf(comma, this.#at);
    const fieldEnd = separator === -1 || separator > end ? end : separator;
    const field = this.#bytes.toString("latin1", this.#at, fieldEnd);
    this.#at = fieldEnd;
    // A branch whose block never ran is written as "-".
    if (field === "-") return false;
    const hits = parseHits(field);
    if (hits === undefined) throw this.unexpected("a count of executions");
    return hits < 0 ? undefined : hits > 0;
  }

  #endsField(index: number): boolean {
    if (index >= this.#end) return true;
    const byte = this.#bytes[index];
    return byte === lineFeed || byte === comma || byte === carriageReturn;
  }

  /** Where the text of the line ends: before its line break. */
  #textEnd(): number {
    const feed = this.#feedFrom(this.#lineStart);
    return feed > this.#lineStart && this.#bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
  }

  /** Index of the line feed at or behind `from`, or the end of the block. */
  #feedFrom(from: number): number {
    return Math.min(this.#end, feedFrom(this.#words, from));
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Control characters are in no path, but in damaged files. */
function isPath(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] as number) < firstPrintable) return false;
  return end > start;
}
