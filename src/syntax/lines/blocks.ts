import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";

const lineFeed = 10;

/**
 * Goes through a text report in blocks of whole lines, for a reader that cannot afford to look at a byte twice nor
 * a call per line. Every line that begins in `bytes[start, end)` ends there, by a line feed or by the end of the report.
 */
export class LineBlocks {
  readonly #window: Window;
  #isOpen = false;
  bytes: Buffer;
  start = 0;
  end = 0;
  /** Whether a line feed ends every line of the block; the last line of a report may lack it. */
  isWhole = true;

  constructor(source: ByteSource) {
    this.#window = new Window(source);
    this.bytes = this.#window.bytes;
  }

  /** Moves to the next block; false at the end. */
  next(): boolean {
    if (this.#isOpen) this.#moveTo(this.end);
    this.#isOpen = true;
    let feed = this.#lastFeed();
    while (feed === -1 && this.#moveTo(this.start)) feed = this.#lastFeed();
    const end = feed === -1 ? this.#window.end : feed + 1;
    if (end === this.start) return false;
    this.isWhole = feed !== -1;
    this.end = end;
    return true;
  }

  /** Builds the error for the line that holds `bytes[index]`. */
  fault(code: DiagnosticCode, message: string, index: number): ReportFault {
    return new ReportFault(code, message, `line ${this.lineAt(index)}`);
  }

  /** One-based number of the line that holds `bytes[index]`. Reads the report again: for messages only. */
  lineAt(index: number): number {
    return this.#window.lineAt(index);
  }

  /** Begins the block at `index` and loads more bytes behind it; false if there are none. */
  #moveTo(index: number): boolean {
    const hasLoaded = this.#window.slide(index);
    this.start = hasLoaded ? 0 : index;
    this.bytes = this.#window.bytes;
    return hasLoaded;
  }

  #lastFeed(): number {
    const { end } = this.#window;
    const feed = end > this.start ? this.bytes.lastIndexOf(lineFeed, end - 1) : -1;
    return feed < this.start ? -1 : feed;
  }
}
