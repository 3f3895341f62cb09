import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import { limits } from "../limits.ts";
import { NameTable } from "../names.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";
import {
  endOfRun,
  isBetweenMarks,
  isNumber,
  isOpening,
  isPlainText,
  isScalar,
  isSpace,
  isStringText,
  isStructural,
  mark,
} from "./marks.ts";
import { Nesting } from "./nesting.ts";

/** Keeps U+FEFF: dropped from a key it would make two keys one. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads JSON tokens (RFC 8259) straight from bytes; what nobody asks for is run over without being decoded. */
export class JsonTokens {
  readonly #window: Window;
  readonly #where: () => string;
  readonly #keys = new NameTable();
  readonly #nesting = new Nesting();
  #bytes: Buffer;
  #at = 0;
  #end: number;
  /** Hash of the string scanned last, or -1 if decoding it takes more than copying bytes. */
  #hash = -1;

  constructor(source: ByteSource, where: () => string, windowBytes?: number) {
    this.#window = new Window(source, windowBytes);
    this.#where = where;
    this.#bytes = this.#window.bytes;
    this.#end = this.#window.end;
  }

  /** The first byte of the next token, or -1 at the end of the document. */
  peek(): number {
    for (;;) {
      while (this.#at < this.#end) {
        const byte = this.#bytes[this.#at] as number;
        if (isSpace[byte] === 0) return byte;
        this.#at++;
      }
      if (!this.#slide(this.#end)) return -1;
    }
  }

  /** Consumes the byte that `peek` returned. */
  take(): void {
    this.#at++;
  }

  literal(word: string): void {
    this.peek();
    const start = this.#scalar(word);
    if (this.#bytes.toString("latin1", start, this.#at) !== word) throw this.#mismatch(start, word);
  }

  number(): number {
    this.peek();
    const start = this.#scalar("a number");
    const text = this.#bytes.toString("latin1", start, this.#at);
    if (!isNumber(text)) throw this.#mismatch(start, "a number");
    return Number(text);
  }

  text(): string {
    if (this.peek() !== mark.quote) throw this.unexpected("a string");
    // Most strings are plain and lie inside the window: these are copied in one go.
    const first = this.#at + 1;
    const last = endOfRun(isPlainText, this.#bytes, first, this.#end);
    if (last < this.#end && this.#bytes[last] === mark.quote) {
      this.#at = last + 1;
      return this.#bytes.toString("latin1", first, last);
    }
    const start = this.#string();
    return this.#decode(start, this.#at - 1);
  }

  key(): string {
    if (this.peek() !== mark.quote) throw this.unexpected("a key in quotes");
    const start = this.#string();
    const end = this.#at - 1;
    const key =
      this.#hash === -1 ? this.#decode(start, end) : this.#keys.text(this.#bytes, start, end, this.#hash);
    if (this.peek() !== mark.colon) throw this.unexpected('":"');
    this.#at++;
    return key;
  }

  /** Runs over one value of any kind. */
  skip(): void {
    const byte = this.peek();
    if (byte === mark.quote) this.#runOverString();
    else if (isOpening[byte] === 1) this.#runOverTree();
    else this.#runOverScalar();
  }

  /** Position of the next token in the source, for `seek`. */
  position(): number {
    this.peek();
    return this.#window.offset + this.#at;
  }

  seek(position: number): void {
    this.#at = this.#window.seek(position);
    this.#bytes = this.#window.bytes;
    this.#end = this.#window.end;
  }

  /** Builds the error for a token that is not what it should be. */
  unexpected(expected: string): ReportFault {
    return this.peek() === -1
      ? this.fault("truncated", `expected ${expected}, found the end of the file`)
      : this.#mismatch(this.#at, expected);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return new ReportFault(code, message, this.#where());
  }

  #mismatch(start: number, expected: string): ReportFault {
    const found = JSON.stringify(this.#bytes.toString("utf8", start, Math.min(this.#end, start + 24)));
    return this.fault("malformed", `expected ${expected}, found ${found}`);
  }

  #slide(keep: number): boolean {
    if (!this.#window.slide(keep)) return false;
    this.#at -= keep;
    this.#bytes = this.#window.bytes;
    this.#end = this.#window.end;
    return true;
  }

  /** Consumes a number or a literal, which the caller checks, and returns where it starts. */
  #scalar(expected: string): number {
    let start = this.#at;
    for (;;) {
      if (this.#at >= this.#end) {
        if (!this.#slide(start)) break;
        start = 0;
      }
      const byte = this.#bytes[this.#at] as number;
      if (isSpace[byte] === 1 || isStructural[byte] === 1 || byte === mark.comma) break;
      this.#at++;
    }
    if (start === this.#at) throw this.unexpected(expected);
    return start;
  }

  /** Consumes a string and returns where its content starts; `#hash` tells how to decode it. */
  #string(): number {
    let start = this.#at + 1;
    let i = start;
    let hash = 17;
    let isPlain = true;
    for (;;) {
      // More than once where an escape is cut: its second byte may be the last that there is.
      while (i >= this.#end) {
        i = this.#slideString(start, i);
        start = 0;
      }
      const byte = this.#bytes[i++] as number;
      hash = (hash * 31 + byte) | 0;
      if (isPlainText[byte] === 1) continue;
      if (byte === mark.quote) break;
      isPlain = false;
      i = this.#special(byte, i);
    }
    this.#at = i;
    this.#hash = isPlain ? hash & 0x7fffffff : -1;
    return start;
  }

  /** Index behind a byte that does not stand for itself: an escape takes the byte behind it along. */
  #special(byte: number, next: number): number {
    if (byte < mark.space) throw this.#mismatch(next - 1, "control characters to be escaped");
    return byte === mark.backslash ? next + 1 : next;
  }

  #slideString(keep: number, at: number): number {
    this.#at = at;
    if (!this.#slide(Math.min(keep, this.#end))) {
      throw this.fault("truncated", "expected a closing quote, found the end of the file");
    }
    return this.#at;
  }

  #runOverScalar(): void {
    const start = this.#scalar("a value");
    const text = this.#bytes.toString("latin1", start, this.#at);
    if (!isScalar(text)) throw this.#mismatch(start, "a value");
  }

  #runOverString(): void {
    let i = this.#at + 1;
    for (;;) {
      i = endOfRun(isStringText, this.#bytes, i, this.#end);
      if (i >= this.#end) i = this.#slideString(this.#end, i);
      else if (this.#bytes[i] === mark.quote) break;
      else i = this.#special(this.#bytes[i] as number, i + 1);
    }
    this.#at = i + 1;
  }

  #runOverTree(): void {
    this.#nesting.clear();
    do {
      this.#at = endOfRun(isBetweenMarks, this.#bytes, this.#at, this.#end);
      if (this.#at === this.#end) this.#slideTree();
      else this.#runOverMark(this.#bytes[this.#at] as number);
    } while (!this.#nesting.isClosed);
  }

  #runOverMark(byte: number): void {
    if (byte === mark.quote) this.#runOverString();
    else if (isStructural[byte] === 0) throw this.#mismatch(this.#at, "a value");
    else {
      if (isOpening[byte] === 1) this.#open(byte);
      else if (!this.#nesting.close(byte)) throw this.#mismatch(this.#at, "the matching bracket");
      this.#at++;
    }
  }

  #open(bracket: number): void {
    if (!this.#nesting.open(bracket)) {
      throw this.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
  }

  #slideTree(): void {
    if (!this.#slide(this.#end)) throw this.unexpected("a closing bracket");
  }

  #decode(start: number, end: number): string {
    try {
      const text = strictUtf8.decode(this.#bytes.subarray(start, end));
      return JSON.parse(`"${text}"`) as string;
    } catch {
      throw this.#mismatch(start, "a string of valid UTF-8 and escapes");
    }
  }
}
