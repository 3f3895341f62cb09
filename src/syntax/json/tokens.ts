import { NameTable } from "../names.ts";
import type { JsonInput } from "./input.ts";
import { endOfRun, isNumber, isPlainText, mark } from "./marks.ts";
import { runOverScalar, runOverString } from "./skip.ts";

/** Keeps U+FEFF: dropped from a key it would make two keys one. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** More digits than this need more care than adding them up. */
const mostDigits = 15;
const zero = 0x30;
const nine = 0x39;

/** Decodes JSON tokens (RFC 8259) straight from bytes. */
export class JsonTokens {
  readonly #input: JsonInput;
  readonly #names = new NameTable();

  constructor(input: JsonInput) {
    this.#input = input;
  }

  literal(word: string): void {
    const input = this.#input;
    input.peek();
    const start = runOverScalar(input, word);
    if (input.bytes.toString("latin1", start, input.at) !== word) throw input.mismatch(start, word);
  }

  number(): number {
    const input = this.#input;
    input.peek();
    const start = runOverScalar(input, "a number");
    const digits = this.#digits(start, input.at);
    if (digits !== -1) return digits;
    const text = input.bytes.toString("latin1", start, input.at);
    if (!isNumber(text)) throw input.mismatch(start, "a number");
    return Number(text);
  }

  text(): string {
    const input = this.#input;
    if (input.peek() !== mark.quote) throw input.unexpected("a string");
    // Most strings are plain and lie inside the window: these are copied in one go.
    const first = input.at + 1;
    const last = endOfRun(isPlainText, input.bytes, first, input.end);
    if (last < input.end && input.bytes[last] === mark.quote) {
      input.at = last + 1;
      return input.bytes.toString("latin1", first, last);
    }
    const start = runOverString(input, "keep");
    return this.#decode(start, input.at - 1);
  }

  /** The beginning of a string; the rest is run over. */
  excerpt(mostBytes: number): string {
    const input = this.#input;
    if (input.peek() !== mark.quote) throw input.unexpected("a string");
    const start = runOverString(input, "keep");
    const end = input.at - 1;
    return this.#decode(start, end - start > mostBytes ? this.#cut(start, start + mostBytes) : end);
  }

  /** A string that occurs again and again: it is decoded once. */
  word(): string {
    const input = this.#input;
    if (input.peek() !== mark.quote) throw input.unexpected("a string");
    const start = runOverString(input, "keep");
    return this.#name(start, input.at - 1);
  }

  key(): string {
    const input = this.#input;
    if (input.peek() !== mark.quote) throw input.unexpected("a key in quotes");
    const start = runOverString(input, "keep");
    const key = this.#name(start, input.at - 1);
    this.#colon();
    return key;
  }

  /** Consumes a key if it is written just like `quoted`; for keys that can be guessed. */
  takeKey(quoted: Uint8Array): boolean {
    const input = this.#input;
    const { bytes, at } = input;
    const end = at + quoted.length;
    if (end >= input.end) return false;
    for (let i = 0; i < quoted.length; i++) if (bytes[at + i] !== quoted[i]) return false;
    input.at = end;
    this.#colon();
    return true;
  }

  #colon(): void {
    if (this.#input.peek() !== mark.colon) throw this.#input.unexpected('":"');
    this.#input.at++;
  }

  #name(start: number, end: number): string {
    const { bytes } = this.#input;
    const isPlain = endOfRun(isPlainText, bytes, start, end) === end;
    return isPlain
      ? this.#names.text(bytes, start, end, hashOf(bytes, start, end))
      : this.#decode(start, end);
  }

  /** The value of a short run of digits, -1 for all else that a number can be. */
  #digits(start: number, end: number): number {
    const { bytes } = this.#input;
    if (end - start > mostDigits || (bytes[start] === zero && end - start > 1)) return -1;
    let value = 0;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte < zero || byte > nine) return -1;
      value = value * 10 + byte - zero;
    }
    return value;
  }

  /** Moves the end of an excerpt to before whatever it would cut in two. */
  #cut(start: number, end: number): number {
    const { bytes } = this.#input;
    // An escape has at most six bytes; of several backslashes nobody knows which ones belong together.
    const tail = Math.max(start, end - 6);
    const backslash = bytes.subarray(tail, end).lastIndexOf(mark.backslash);
    let cut = backslash === -1 ? end : tail + backslash;
    while (cut > start && bytes[cut - 1] === mark.backslash) cut--;
    while (cut > start && isContinuation(bytes[cut] as number)) cut--;
    return cut;
  }

  #decode(start: number, end: number): string {
    const input = this.#input;
    try {
      const text = strictUtf8.decode(input.bytes.subarray(start, end));
      return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
    } catch {
      throw input.mismatch(start, "a string of valid UTF-8 and escapes");
    }
  }
}

/** Whether a byte goes on with a character of UTF-8 that an earlier one began. */
function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 17;
  for (let i = start; i < end; i++) hash = (hash * 31 + (bytes[i] as number)) | 0;
  return hash & 0x7fffffff;
}
