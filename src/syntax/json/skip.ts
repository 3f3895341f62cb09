import { limits } from "../limits.ts";
import type { JsonInput } from "./input.ts";
import {
  endOfRun,
  isBetweenMarks,
  isOpening,
  isScalar,
  isSpace,
  isStringText,
  isStructural,
  mark,
} from "./marks.ts";
import { Nesting } from "./nesting.ts";

/** Runs over values without decoding them; only their brackets, strings and characters are checked. */
export class JsonSkipper {
  readonly #input: JsonInput;
  readonly #nesting = new Nesting();

  constructor(input: JsonInput) {
    this.#input = input;
  }

  /** Runs over one value of any kind. */
  skip(): void {
    const byte = this.#input.peek();
    if (byte === mark.quote) runOverString(this.#input, "drop");
    else if (isOpening[byte] === 1) this.#runOverTree();
    else this.#skipScalar();
  }

  #skipScalar(): void {
    const input = this.#input;
    const start = runOverScalar(input, "a value");
    const isShort = input.at - start === 1 && isDigit(input.bytes[start] as number);
    if (!isShort && !isScalar(input.bytes.toString("latin1", start, input.at)))
      throw input.mismatch(start, "a value");
  }

  #runOverTree(): void {
    const input = this.#input;
    this.#nesting.clear();
    do {
      input.at = endOfRun(isBetweenMarks, input.bytes, input.at, input.end);
      if (input.at < input.end) this.#runOverMark(input.bytes[input.at] as number);
      else if (!input.slide(input.end)) throw input.unexpected("a closing bracket");
    } while (!this.#nesting.isClosed);
  }

  #runOverMark(byte: number): void {
    const input = this.#input;
    if (byte === mark.quote) runOverString(input, "drop");
    else if (isStructural[byte] === 0) throw input.mismatch(input.at, "a value");
    else {
      if (isOpening[byte] === 1) this.#open(byte);
      else if (!this.#nesting.close(byte)) throw input.mismatch(input.at, "the matching bracket");
      input.at++;
    }
  }

  #open(bracket: number): void {
    if (!this.#nesting.open(bracket)) {
      throw this.#input.fault("too-deep", `expected at most ${limits.depth} levels of nesting`);
    }
  }
}

/** Consumes the string that is next, and returns where its content starts if that is to be kept in the window. */
export function runOverString(input: JsonInput, content: "keep" | "drop"): number {
  let start = input.at + 1;
  input.at = start;
  for (;;) {
    input.at = endOfRun(isStringText, input.bytes, input.at, input.end);
    if (input.at >= input.end) {
      loadMore(input, content === "keep" ? start : input.end);
      start = 0;
    } else if (input.bytes[input.at] === mark.quote) break;
    else input.at = behindEscape(input, input.at);
  }
  input.at++;
  return start;
}

/** Loads more of a string; an escape may have led beyond what was loaded. */
function loadMore(input: JsonInput, keep: number): void {
  if (input.slide(Math.min(keep, input.end))) return;
  throw input.fault("truncated", "expected a closing quote, found the end of the file");
}

/** An escape takes the byte behind its backslash along; what else is no string text is a control character. */
function behindEscape(input: JsonInput, at: number): number {
  if (input.bytes[at] !== mark.backslash) throw input.mismatch(at, "control characters to be escaped");
  return at + 2;
}

/** Consumes a number or a literal, which the caller checks, and returns where it starts. */
export function runOverScalar(input: JsonInput, expected: string): number {
  let start = input.at;
  for (;;) {
    if (input.at >= input.end) {
      if (!input.slide(start)) break;
      start = 0;
    }
    const byte = input.bytes[input.at] as number;
    if (isSpace[byte] === 1 || isStructural[byte] === 1 || byte === mark.comma) break;
    input.at++;
  }
  if (start === input.at) throw input.unexpected(expected);
  return start;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
