import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";

const lineFeed = 10;
const carriageReturn = 13;
/** A word of four line feeds, and the constants that find a zero byte in a word (Hacker's Delight §6-1). */
const lineFeeds = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Goes through a text report line by line. The line lies in `bytes[start, end)`, without its line break, so that
 * a reader of millions of lines can look at bytes; `text` decodes the ones that need it.
 */
export class LineCursor {
  readonly #window: Window;
  #next = 0;
  #words: DataView;
  #loaded: number;
  bytes: Buffer;
  start = 0;
  end = 0;
  /** One-based number of the current line. */
  number = 0;
  /** Whether a line feed ended the current line; false only on the last. */
  isComplete = false;

  constructor(source: ByteSource) {
    this.#window = new Window(source);
    this.bytes = this.#window.bytes;
    this.#words = viewOf(this.bytes);
    this.#loaded = this.#window.end;
  }

  /** Moves to the next line; false at the end. */
  next(): boolean {
    this.start = this.#next;
    const feed = this.#lineFeed(this.#next);
    const end = feed === -1 ? this.#loaded : feed;
    if (feed === -1 && end === this.start) return false;
    this.#next = feed === -1 ? end : end + 1;
    this.isComplete = feed !== -1;
    this.end = end > this.start && this.bytes[end - 1] === carriageReturn ? end - 1 : end;
    this.number++;
    return true;
  }

  /** The current line, or the part of it from `offset` on. */
  text(offset = 0): string {
    const text = this.#decoded(offset);
    // No text holds one, and no path with one can be opened.
    if (text.includes("\0")) throw this.fault("encoding", "expected text, found a NUL byte");
    return text;
  }

  /** The first four bytes of the line as one little-endian number, to tell keywords apart; short lines fill with 0. */
  head(): number {
    const { bytes, start, end } = this;
    if (end - start >= 4) return this.#words.getInt32(start, true);
    let head = 0;
    for (let i = end - 1; i >= start; i--) head = (head << 8) | (bytes[i] as number);
    return head;
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return new ReportFault(code, message, `line ${this.number}`);
  }

  #decoded(offset: number): string {
    try {
      return strictUtf8.decode(this.bytes.subarray(this.start + offset, this.end));
    } catch {
      throw this.fault("encoding", "expected valid UTF-8");
    }
  }

  /** Index of the next line feed, loading more bytes as needed; -1 at the end of the source. */
  #lineFeed(from: number): number {
    let i = this.#scan(from);
    while (i === this.#loaded) {
      const keep = this.start;
      if (!this.#window.slide(keep)) return -1;
      this.bytes = this.#window.bytes;
      this.#words = viewOf(this.bytes);
      this.#loaded = this.#window.end;
      this.start = 0;
      i = this.#scan(i - keep);
    }
    return i;
  }

  /** Index of the next line feed among the loaded bytes, or their end; looks at four bytes at a time. */
  #scan(from: number): number {
    const words = this.#words;
    const end = this.#loaded;
    let i = from;
    for (; i + 4 <= end; i += 4) {
      const word = words.getInt32(i, true) ^ lineFeeds;
      const zeros = (word - lowBits) & ~word & highBits;
      if (zeros !== 0) return i + ((31 - Math.clz32(zeros & -zeros)) >> 3);
    }
    while (i < end && this.bytes[i] !== lineFeed) i++;
    return i;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
