import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";

const lineFeed = 10;
const carriageReturn = 13;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Goes through a text report line by line. The line lies in `bytes[start, end)`, without its line break, so that
 * a reader of millions of lines can look at bytes; `text` decodes the ones that need it.
 */
export class LineCursor {
  readonly #window: Window;
  #next = 0;
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
  }

  /** Moves to the next line; false at the end. */
  next(): boolean {
    let i = this.#next;
    this.start = i;
    const feed = this.#lineFeed(i);
    i = feed === -1 ? this.#window.end : feed;
    if (feed === -1 && i === this.start) return false;
    this.#next = feed === -1 ? i : i + 1;
    this.isComplete = feed !== -1;
    this.end = i > this.start && this.bytes[i - 1] === carriageReturn ? i - 1 : i;
    this.number++;
    return true;
  }

  /** The current line, or the part of it from `offset` on. */
  text(offset = 0): string {
    try {
      return strictUtf8.decode(this.bytes.subarray(this.start + offset, this.end));
    } catch {
      throw this.fault("encoding", "expected valid UTF-8");
    }
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return new ReportFault(code, message, `line ${this.number}`);
  }

  /** Index of the next line feed, loading more bytes as needed; -1 at the end of the source. */
  #lineFeed(from: number): number {
    let i = from;
    for (;;) {
      const { bytes, end } = this.#window;
      while (i < end && bytes[i] !== lineFeed) i++;
      if (i < end) return i;
      const keep = this.start;
      if (!this.#window.slide(keep)) return -1;
      this.bytes = this.#window.bytes;
      i -= keep;
      this.start = 0;
    }
  }
}
