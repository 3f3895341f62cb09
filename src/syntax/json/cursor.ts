import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import type { ReportFault } from "../fault.ts";
import { limits } from "../limits.ts";
import type { ByteSource } from "../source.ts";
import { mark } from "./marks.ts";
import { JsonTokens } from "./tokens.ts";

export type JsonKind = "object" | "array" | "string" | "number" | "boolean" | "null" | "end";

/** A value that was passed over and may be needed once more of the document is known. */
export interface Bookmark {
  readonly position: number;
  readonly path: readonly (string | number)[];
}

/**
 * Walks a JSON document value by value without building a tree, so that memory stays flat however long it is.
 * Every `visit` must consume exactly one value: read it or `skip` it.
 */
export class JsonCursor {
  readonly #tokens: JsonTokens;
  #path: (string | number)[] = [];

  /** `windowBytes` is how much of the source is loaded at first. */
  constructor(source: ByteSource, windowBytes?: number) {
    this.#tokens = new JsonTokens(source, () => this.pointer(), windowBytes);
  }

  /** Kind of the next value. */
  kind(): JsonKind {
    switch (this.#tokens.peek()) {
      case -1:
        return "end";
      case mark.openBrace:
        return "object";
      case mark.openBracket:
        return "array";
      case mark.quote:
        return "string";
      case 0x74:
      case 0x66:
        return "boolean";
      case 0x6e:
        return "null";
      default:
        return "number";
    }
  }

  /** Consumes `null` if it is next. */
  takeNull(): boolean {
    if (this.#tokens.peek() !== 0x6e) return false;
    this.#tokens.literal("null");
    return true;
  }

  boolean(): boolean {
    const first = this.#tokens.peek();
    if (first !== 0x74 && first !== 0x66) throw this.unexpected("true or false");
    this.#tokens.literal(first === 0x74 ? "true" : "false");
    return first === 0x74;
  }

  number(): number {
    return this.#tokens.number();
  }

  text(): string {
    return this.#tokens.text();
  }

  skip(): void {
    this.#tokens.skip();
  }

  object(visit: (key: string) => void): void {
    this.#open(mark.openBrace, "an object");
    const level = this.#path.push("") - 1;
    for (let isFirst = true; !this.#closes(mark.closeBrace, isFirst); isFirst = false) {
      const key = this.#tokens.key();
      this.#path[level] = key;
      visit(key);
    }
    this.#path.pop();
  }

  array(visit: (index: number) => void): void {
    this.#open(mark.openBracket, "an array");
    const level = this.#path.push(0) - 1;
    for (let index = 0; !this.#closes(mark.closeBracket, index === 0); index++) {
      this.#path[level] = index;
      visit(index);
    }
    this.#path.pop();
  }

  /** Position of the next value in the source, for `seek`. */
  position(): number {
    return this.#tokens.position();
  }

  /** Continues at a position got from `position`; the caller sees to it that brackets still balance. */
  seek(position: number): void {
    this.#tokens.seek(position);
  }

  /** Marks the next value, which can then be skipped and read later. */
  bookmark(): Bookmark {
    return { position: this.#tokens.position(), path: [...this.#path] };
  }

  /** Reads the value at a bookmark, then continues where it was. `visit` must consume exactly that value. */
  revisit(bookmark: Bookmark, visit: () => void): void {
    const position = this.#tokens.position();
    const path = this.#path;
    this.#path = [...bookmark.path];
    this.#tokens.seek(bookmark.position);
    visit();
    this.#path = path;
    this.#tokens.seek(position);
  }

  /** Fails if anything but white space follows. */
  finish(): void {
    if (this.#tokens.peek() !== -1) throw this.unexpected("the end of the document");
  }

  /** JSON pointer (RFC 6901) of the current place; "/" stands for the root. */
  pointer(): string {
    if (this.#path.length === 0) return "/";
    return this.#path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  }

  unexpected(expected: string): ReportFault {
    return this.#tokens.unexpected(expected);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return this.#tokens.fault(code, message);
  }

  #open(bracket: number, expected: string): void {
    if (this.#tokens.peek() !== bracket) throw this.unexpected(expected);
    if (this.#path.length >= limits.depth) {
      throw this.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
    this.#tokens.take();
  }

  /** Consumes the closing bracket, or the comma before a further member. */
  #closes(bracket: number, isFirst: boolean): boolean {
    const byte = this.#tokens.peek();
    if (byte === bracket) {
      this.#tokens.take();
      return true;
    }
    if (isFirst) return false;
    if (byte !== mark.comma) throw this.unexpected(`"," or "${String.fromCharCode(bracket)}"`);
    this.#tokens.take();
    if (this.#tokens.peek() === bracket) throw this.unexpected("a value after the comma");
    return false;
  }
}
