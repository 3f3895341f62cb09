import { highestLine, parseHits } from "../../domain/coverage/hits.ts";
import type { LineCursor } from "../../syntax/lines/cursor.ts";

const comma = 0x2c;
const colon = 0x3a;
const zero = 0x30;
const exceptionMark = 0x65;
/** Blocks and branches below these bounds keep their numbers in a branch's name; all others are hashed. */
const branchNumbers = 4096;
const blockNumbers = 2 ** 20;

/** The code that `keyword` gives for a keyword of two to four letters: those of its bytes that come first. */
export function codeOf(keyword: string): number {
  return Buffer.from(`${keyword}:\0`, "latin1").readInt32LE(0);
}

/**
 * Takes the fields of the current line one after the other, straight from its bytes: `KEYWORD:field,field,…`.
 * There are millions of such lines in a large report, so that no string is made of any number.
 */
export class Fields {
  readonly #lines: LineCursor;
  #at = 0;

  constructor(lines: LineCursor) {
    this.#lines = lines;
  }

  /** Code of the keyword before the colon, or 0 if the line begins with none. */
  keyword(): number {
    const { bytes, start, end } = this.#lines;
    const head = this.#lines.head();
    if (((head >> 16) & 0xff) === colon) {
      this.#at = start + 3;
      return head & 0xffffff;
    }
    if (head >> 24 === colon) {
      this.#at = start + 4;
      return head;
    }
    if (bytes[start + 4] !== colon || start + 4 >= end) return 0;
    this.#at = start + 5;
    return head;
  }

  /** What is left of the line. */
  rest(): string {
    return this.#lines.text(this.#at - this.#lines.start);
  }

  /** A whole number that ends at a comma or at the end of the line. */
  count(expected: string): number {
    const { bytes, end } = this.#lines;
    const start = this.#at;
    let value = 0;
    let i = start;
    for (; i < end; i++) {
      const digit = (bytes[i] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (i === start || (i < end && bytes[i] !== comma)) throw this.#unexpected(expected);
    this.#at = i + 1;
    return value;
  }

  lineNumber(): number {
    const line = this.count("a line number");
    if (line > highestLine) throw this.#unexpected(`a line number up to ${highestLine}`);
    return line;
  }

  /** Whether a count of executions is above zero; undefined where it is below, as of a counter that ran over. */
  isHit(): boolean | undefined {
    const { bytes, end } = this.#lines;
    let sum = 0;
    let i = this.#at;
    for (; i < end; i++) {
      const digit = (bytes[i] as number) - zero;
      if (digit < 0 || digit > 9) break;
      sum |= digit;
    }
    if (i === this.#at || (i < end && bytes[i] !== comma)) return this.#isUnusualHit();
    this.#at = i + 1;
    return sum > 0;
  }

  /** Tells the branches of a line apart: a number made of `block,branch`; leaves `taken` as the next field. */
  branchName(): number {
    // lcov 2 marks exceptional branches by an "e" before the block; it is the same branch with or without.
    if (this.#lines.bytes[this.#at] === exceptionMark) this.#at++;
    const start = this.#at;
    const end = this.#lastComma(start);
    this.#at = end + 1;
    return this.#numberedBranch(start, end) ?? this.#hashedBranch(start, end);
  }

  /** The branch itself may be an expression with commas in it (lcov 2), so that the last comma counts. */
  #lastComma(start: number): number {
    const { bytes, end } = this.#lines;
    let i = end - 1;
    while (i > start && bytes[i] !== comma) i--;
    if (i <= start) throw this.#unexpected('"line,block,branch,taken"');
    return i;
  }

  #numberedBranch(start: number, end: number): number | undefined {
    const { bytes } = this.#lines;
    let block = -1;
    let value = 0;
    for (let i = start; i < end; i++) {
      const digit = (bytes[i] as number) - zero;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (bytes[i] === comma && block === -1) {
        block = value;
        value = 0;
      } else return undefined;
    }
    const isSmall = block >= 0 && block < blockNumbers && value < branchNumbers;
    return isSmall ? block * branchNumbers + value : undefined;
  }

  /** Two independent hashes (FNV-1a) make a name of 52 bits above the numbered ones. */
  #hashedBranch(start: number, end: number): number {
    const { bytes } = this.#lines;
    let high = 0x811c9dc5;
    let low = 0x01000193;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      high = Math.imul(high ^ byte, 0x01000193);
      low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 15);
    }
    return blockNumbers * branchNumbers + (high >>> 0) * 2 ** 19 + (low >>> 13);
  }

  #isUnusualHit(): boolean | undefined {
    const [field = ""] = this.rest().split(",", 1);
    this.#at += field.length + 1;
    // A branch whose block never ran is written as "-".
    if (field === "-") return false;
    const hits = parseHits(field);
    if (hits === undefined) throw this.#unexpected("a count of executions");
    return hits < 0 ? undefined : hits > 0;
  }

  #unexpected(expected: string): Error {
    return this.#lines.fault(
      "malformed",
      `expected ${expected}, found ${JSON.stringify(this.#lines.text().slice(0, 80))}`,
    );
  }
}
