import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";
import { isSpace } from "./marks.ts";

/** The bytes of a JSON document around the place that is being read. */
export class JsonInput {
  readonly #window: Window;
  readonly #where: () => string;
  bytes: Buffer;
  /** Index of the next byte; those in `[0, end)` are loaded. */
  at = 0;
  end: number;

  constructor(source: ByteSource, where: () => string, windowBytes?: number) {
    this.#window = new Window(source, windowBytes);
    this.#where = where;
    this.bytes = this.#window.bytes;
    this.end = this.#window.end;
  }

  /** The first byte of the next token, or -1 at the end of the document. */
  peek(): number {
    for (;;) {
      while (this.at < this.end) {
        const byte = this.bytes[this.at] as number;
        if (isSpace[byte] === 0) return byte;
        this.at++;
      }
      if (!this.slide(this.end)) return -1;
    }
  }

  /** Drops the bytes before `keep` and loads more behind the others; false at the end of the document. */
  slide(keep: number): boolean {
    if (!this.#window.slide(keep)) return false;
    this.at -= keep;
    this.bytes = this.#window.bytes;
    this.end = this.#window.end;
    return true;
  }

  /** Position of the next token in the source, for `seek`. */
  position(): number {
    this.peek();
    return this.#window.offset + this.at;
  }

  seek(position: number): void {
    this.at = this.#window.seek(position);
    this.bytes = this.#window.bytes;
    this.end = this.#window.end;
  }

  /** Builds the error for a token that is not what it should be. */
  unexpected(expected: string): ReportFault {
    return this.peek() === -1
      ? this.fault("truncated", `expected ${expected}, found the end of the file`)
      : this.mismatch(this.at, expected);
  }

  mismatch(start: number, expected: string): ReportFault {
    const found = JSON.stringify(this.bytes.toString("utf8", start, Math.min(this.end, start + 24)));
    return this.fault("malformed", `expected ${expected}, found ${found}`);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return new ReportFault(code, message, this.#where());
  }
}
