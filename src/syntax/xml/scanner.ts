import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { ReportFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { Window } from "../window.ts";
import { startsWith } from "./attributes.ts";
import { decodeText, type XmlElement } from "./element.ts";
import { type EntityExpander, longestReference } from "./entities.ts";
import { delimitsTag, isSpace, mark, stopsText } from "./marks.ts";
import { plainMarkup } from "./plain-markup.ts";

/** How much is decoded at once, and the length up to which plain markup is sure to be found. */
const aheadBytes = 32 * 1024;
const longestPlain = 4 * 1024;

/** Cuts XML bytes into tags and runs of text. Every method leaves the cursor behind what it consumed. */
export class XmlScanner {
  readonly #window: Window;
  readonly #plain = plainMarkup();
  /** Some of the loaded bytes, a character each; where in `bytes` they begin. */
  #ahead = "";
  aheadStart = 0;
  #at = 0;
  #textStart = 0;
  /** Where the tag found last starts and ends in `bytes`, without its angle brackets. */
  tagStart = 0;
  tagEnd = 0;

  constructor(source: ByteSource, windowBytes?: number) {
    this.#window = new Window(source, windowBytes);
  }

  get bytes(): Buffer {
    return this.#window.bytes;
  }

  /** The byte under the cursor, or -1 at the end. */
  peek(): number {
    return this.#at < this.#window.end || this.#slide(this.#at)
      ? (this.#window.bytes[this.#at] as number)
      : -1;
  }

  /** Consumes `word` if the cursor stands on it. */
  take(word: string): boolean {
    while (this.#window.end - this.#at < word.length && this.#slide(this.#at));
    const { bytes, end } = this.#window;
    for (let i = 0; i < word.length; i++) {
      if (this.#at + i >= end || bytes[this.#at + i] !== word.charCodeAt(i)) return false;
    }
    this.#at += word.length;
    return true;
  }

  skipSpace(): void {
    while (isSpace[this.peek()] === 1) this.#at++;
  }

  /** Runs over character data up to the next `<` or the end; returns it undecoded if `keep`, else "". */
  text(keep: boolean, entities: EntityExpander): string {
    this.#textStart = this.#at;
    while (this.#runOverText() !== mark.less && this.#passText(keep, entities));
    return keep ? this.#decode(this.#textStart, this.#at) : "";
  }

  /** Runs over everything up to and including `terminator`; returns what lies before it if `keep`. */
  until(terminator: string, keep: boolean): string {
    let start = this.#at;
    let found = this.#indexOf(terminator);
    while (found === -1) {
      // The terminator may straddle the end of the window.
      this.#at = Math.max(this.#at, this.#window.end - terminator.length + 1);
      const from = keep ? start : this.#at;
      if (!this.#slide(from))
        throw this.fault("truncated", `expected "${terminator}", found the end of the file`);
      start -= from;
      found = this.#indexOf(terminator);
    }
    this.#at = found + terminator.length;
    return keep ? this.#decode(start, found) : "";
  }

  /** Finds text and the tag behind it, if both are plain (`plainMarkup`), and stays where it is. */
  findPlain(): RegExpExecArray | null {
    return this.#matchPlain() ?? (this.#decodeAhead() ? this.#matchPlain() : null);
  }

  /** Moves behind what `findPlain` found. */
  passPlain(): void {
    this.#at = this.aheadStart + this.#plain.lastIndex;
  }

  /** Reads the start tag that the cursor stands in, behind its `<`. */
  startTag(element: XmlElement): void {
    this.tag();
    element.load(this.#window.bytes, this.tagStart, this.tagEnd);
  }

  /** Consumes the rest of an end tag if it holds this name and nothing else, as it should. */
  takeEndTag(name: string): boolean {
    const { bytes, end } = this.#window;
    const close = this.#at + name.length;
    if (close >= end || bytes[close] !== mark.greater || !startsWith(bytes, this.#at, name)) return false;
    this.#at = close + 1;
    return true;
  }

  /** Finds the end of the tag that the cursor stands in, so that all of it lies in `bytes` at once. */
  tag(): void {
    this.tagStart = this.#at;
    let end = this.#tagClose();
    while (end === -1) {
      const start = this.tagStart;
      if (!this.#slide(start)) throw this.fault("truncated", 'expected ">", found the end of the file');
      this.tagStart = 0;
      end = this.#tagClose();
    }
    this.tagEnd = end;
    this.#at = end + 1;
  }

  unexpected(expected: string): ReportFault {
    if (this.peek() === -1) return this.fault("truncated", `expected ${expected}, found the end of the file`);
    const end = Math.min(this.#window.end, this.#at + 24);
    const found = JSON.stringify(this.#window.bytes.toString("utf8", this.#at, end));
    return this.fault("malformed", `expected ${expected}, found ${found}`);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return new ReportFault(code, message, `line ${this.line()}`);
  }

  /** One-based line of the cursor, or of so many bytes before it. */
  line(before = 0): number {
    return this.#window.lineAt(Math.min(this.#at - before, this.#window.end));
  }

  /** The byte that stops the run over text, or -1 at the end of the window. */
  #runOverText(): number {
    const { bytes, end } = this.#window;
    let i = this.#at;
    while (i < end && stopsText[bytes[i] as number] === 0) i++;
    this.#at = i;
    return i < end ? (bytes[i] as number) : -1;
  }

  /** Deals with what stopped a run over text; false at the end of the document. */
  #passText(isKept: boolean, entities: EntityExpander): boolean {
    if (this.#at >= this.#window.end) {
      const held = isKept ? this.#at - this.#textStart : 0;
      if (!this.#slide(this.#at - held)) return false;
      this.#textStart = this.#at - held;
    } else if (this.#window.bytes[this.#at] !== mark.ampersand) throw this.unexpected("no control character");
    else if (isKept) this.#at++;
    else this.#reference(entities);
    return true;
  }

  /** Text that nobody reads may still hold a reference to an entity, which must be refused all the same. */
  #reference(entities: EntityExpander): void {
    while (this.#window.end - this.#at < longestReference && this.#slide(this.#at));
    this.#at = entities.runOver(this.#window.bytes, this.#at, this.#window.end);
  }

  /** Index of the `>` that ends the tag, or -1 if the window ends before it. */
  #tagClose(): number {
    const { bytes, end } = this.#window;
    for (let i = this.tagStart; i < end; i++) {
      const byte = bytes[i] as number;
      if (delimitsTag[byte] === 0) continue;
      if (byte === mark.greater) return i;
      i = closingQuote(bytes, i + 1, end, byte);
    }
    return -1;
  }

  #matchPlain(): RegExpExecArray | null {
    this.#plain.lastIndex = this.#at - this.aheadStart;
    return this.#plain.exec(this.#ahead);
  }

  /** Decodes bytes from the cursor on; false if enough of them are, so that more would not help. */
  #decodeAhead(): boolean {
    const { bytes, end } = this.#window;
    const known = this.aheadStart + this.#ahead.length;
    if (known === end || known - this.#at >= longestPlain) return false;
    this.aheadStart = this.#at;
    this.#ahead = bytes.toString("latin1", this.#at, Math.min(end, this.#at + aheadBytes));
    return true;
  }

  #indexOf(terminator: string): number {
    const found = this.#window.bytes.indexOf(terminator, this.#at, "latin1");
    return found + terminator.length <= this.#window.end ? found : -1;
  }

  #decode(start: number, end: number): string {
    return decodeText(this.#window.bytes, start, end, () => this.fault("encoding", "expected valid UTF-8"));
  }

  #slide(keep: number): boolean {
    if (!this.#window.slide(keep)) return false;
    this.#ahead = "";
    this.aheadStart = 0;
    this.#at -= keep;
    return true;
  }
}

/** Index of the quote that ends a value, or `end`. */
function closingQuote(bytes: Buffer, start: number, end: number, quote: number): number {
  let i = start;
  while (i < end && bytes[i] !== quote) i++;
  return i;
}
