import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import type { ReportFault } from "../fault.ts";
import { limits } from "../limits.ts";
import type { ByteSource } from "../source.ts";
import { JsonInput } from "./input.ts";
import type { KeyOrder } from "./keys.ts";
import { mark } from "./marks.ts";
import { JsonSkipper } from "./skip.ts";
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
  readonly #input: JsonInput;
  readonly #tokens: JsonTokens;
  readonly #skipper: JsonSkipper;
  #path: (string | number)[] = [];
  /** Whether no key of the object that was entered last has been read. */
  #isEntered = false;

  /** `windowBytes` is how much of the source is loaded at first. */
  constructor(source: ByteSource, windowBytes?: number) {
    this.#input = new JsonInput(source, () => this.pointer(), windowBytes);
    this.#tokens = new JsonTokens(this.#input);
    this.#skipper = new JsonSkipper(this.#input);
  }

  /** Kind of the next value. */
  kind(): JsonKind {
    switch (this.#input.peek()) {
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
    if (this.#input.peek() !== 0x6e) return false;
    this.#tokens.literal("null");
    return true;
  }

  boolean(): boolean {
    const first = this.#input.peek();
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

  /** A string of a small vocabulary: ids, levels, kinds. */
  word(): string {
    return this.#tokens.word();
  }

  /** The first bytes of a string that may be long. */
  excerpt(mostBytes: number): string {
    return this.#tokens.excerpt(mostBytes);
  }

  skip(): void {
    this.#skipper.skip();
  }

  object(visit: (key: string) => void): void {
    this.enterObject();
    for (let key = this.nextKey(); key !== undefined; key = this.nextKey()) visit(key);
  }

  /** Goes into an object, whose keys `nextKey` then gives one by one. */
  enterObject(): void {
    this.#open(mark.openBrace, "an object");
    this.#path.push("");
    this.#isEntered = true;
  }

  /**
   * The next key of the object that was entered, after whose value comes the next one; undefined at its end. With
   * `order` a key that stood at this `place` in the last object like this is told by comparing it.
   */
  nextKey(order?: KeyOrder, place = 0): string | undefined {
    const isFirst = this.#isEntered;
    this.#isEntered = false;
    if (this.#closes(mark.closeBrace, isFirst)) {
      this.#path.pop();
      return undefined;
    }
    const known = order?.at(place);
    const key =
      known !== undefined && this.#tokens.takeKey(known.quoted) ? known.key : this.#newKey(order, place);
    this.#path[this.#path.length - 1] = key;
    return key;
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
    return this.#input.position();
  }

  /** Continues at a position got from `position`; the caller sees to it that brackets still balance. */
  seek(position: number): void {
    this.#input.seek(position);
  }

  /** Marks the next value, which can then be skipped and read later. */
  bookmark(): Bookmark {
    return { position: this.#input.position(), path: [...this.#path] };
  }

  /** Reads the value at a bookmark, then continues where it was. `visit` must consume exactly that value. */
  revisit(bookmark: Bookmark, visit: () => void): void {
    const position = this.#input.position();
    const path = this.#path;
    this.#path = [...bookmark.path];
    this.#input.seek(bookmark.position);
    visit();
    this.#path = path;
    this.#input.seek(position);
  }

  /** Fails if anything but white space follows. */
  finish(): void {
    if (this.#input.peek() !== -1) throw this.unexpected("the end of the document");
  }

  /** JSON pointer (RFC 6901) of the current place; "/" stands for the root. */
  pointer(): string {
    if (this.#path.length === 0) return "/";
    return this.#path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  }

  unexpected(expected: string): ReportFault {
    return this.#input.unexpected(expected);
  }

  fault(code: DiagnosticCode, message: string): ReportFault {
    return this.#input.fault(code, message);
  }

  #newKey(order: KeyOrder | undefined, place: number): string {
    const key = this.#tokens.key();
    order?.learn(place, key);
    return key;
  }

  #open(bracket: number, expected: string): void {
    if (this.#input.peek() !== bracket) throw this.unexpected(expected);
    if (this.#path.length >= limits.depth) {
      throw this.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
    this.#input.at++;
  }

  /** Consumes the closing bracket, or the comma before a further member. */
  #closes(bracket: number, isFirst: boolean): boolean {
    const byte = this.#input.peek();
    if (byte === bracket) {
      this.#input.at++;
      return true;
    }
    if (isFirst) return false;
    if (byte !== mark.comma) throw this.unexpected(`"," or "${String.fromCharCode(bracket)}"`);
    this.#input.at++;
    if (this.#input.peek() === bracket) throw this.unexpected("a value after the comma");
    return false;
  }
}
