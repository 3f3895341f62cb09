import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import { limits } from "../limits.ts";
import { NameTable } from "../names.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";
import { isOpening, isPlainText, isSpace, isStructural, mark } from "./marks.ts";

/** Below this every byte is a control character, which JSON strings must escape (RFC 8259 §7). */
const firstPrintable = 0x20;
const numberPattern = /^-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads JSON tokens (RFC 8259) straight from bytes; what nobody asks for is run over without being decoded. */
export class JsonTokens {
  readonly #window: Window;
  readonly #where: () => string;
  readonly #keys = new NameTable();
  readonly #nesting = new Uint8Array(limits.depth + 1);
  #bytes: Buffer;
  #at = 0;
  #end: number;
  /** Hash of the string scanned last, or -1 if decoding it takes more than copying bytes. */
  #hash = -1;

  constructor(source: ByteSource, where: () => string) {
    this.#window = new Window(source);
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
    const start = this.#scalar();
    if (this.#bytes.toString("latin1", start, this.#at) !== word) throw this.#mismatch(start, word);
  }

  number(): number {
    this.peek();
    const start = this.#scalar();
    const text = this.#bytes.toString("latin1", start, this.#at);
    if (!numberPattern.test(text)) throw this.#mismatch(start, "a number");
    return Number(text);
  }

  text(): string {
    if (this.peek() !== mark.quote) throw this.unexpected("a string");
    const start = this.#string();
    const end = this.#at - 1;
    return this.#hash === -1 ? this.#decode(start, end) : this.#bytes.toString("latin1", start, end);
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
    else this.#scalar();
  }

  /** Position of the next token in the source, for `seek`. */
  position(): number {
    this.peek();
    return this.#window.offset + this.#at;
  }

  seek(position: number): void {
    this.#window.seek(position);
    this.#at = 0;
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

  /** Consumes a number or a literal and returns where it starts. */
  #scalar(): number {
    let start = this.#at;
    for (;;) {
      if (this.#at >= this.#end) {
        const keep = start;
        if (!this.#slide(keep)) break;
        start = 0;
      }
      const byte = this.#bytes[this.#at] as number;
      if (isSpace[byte] === 1 || isStructural[byte] === 1 || byte === mark.comma) break;
      this.#at++;
    }
    if (start === this.#at) throw this.unexpected("a value");
    return start;
  }

  /** Consumes a string and returns where its content starts; `#hash` tells how to decode it. */
  #string(): number {
    let start = this.#at + 1;
    let i = start;
    let hash = 17;
    let isPlain = true;
    for (;;) {
      if (i >= this.#end) {
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
    if (byte < firstPrintable) throw this.#mismatch(next - 1, "control characters to be escaped");
    return byte === mark.backslash ? next + 1 : next;
  }

  #slideString(keep: number, at: number): number {
    this.#at = at;
    if (!this.#slide(Math.min(keep, this.#end))) {
      throw this.fault("truncated", "expected a closing quote, found the end of the file");
    }
    return this.#at;
  }

  #runOverString(): void {
    let i = this.#at + 1;
    for (;;) {
      if (i >= this.#end) i = this.#slideString(this.#end, i);
      const byte = this.#bytes[i++] as number;
      if (byte === mark.quote) break;
      if (byte === mark.backslash) i++;
    }
    this.#at = i;
  }

  #runOverTree(): void {
    let depth = 0;
    do {
      const byte = this.#nextStructural();
      if (byte === mark.quote) this.#runOverString();
      else {
        this.#at++;
        depth = isOpening[byte] === 1 ? this.#push(depth, byte) : this.#pop(depth, byte);
      }
    } while (depth > 0);
  }

  #nextStructural(): number {
    for (;;) {
      let i = this.#at;
      const end = this.#end;
      const bytes = this.#bytes;
      while (i < end && isStructural[bytes[i] as number] === 0) i++;
      this.#at = i;
      if (i < end) return bytes[i] as number;
      if (!this.#slide(end)) throw this.unexpected("a closing bracket");
    }
  }

  #push(depth: number, opening: number): number {
    if (depth >= limits.depth)
      throw this.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    this.#nesting[depth] = opening;
    return depth + 1;
  }

  #pop(depth: number, closing: number): number {
    // In ASCII each closing bracket is its opening one plus two.
    if (this.#nesting[depth - 1] !== closing - 2) throw this.#mismatch(this.#at - 1, "the matching bracket");
    return depth - 1;
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
