import { limits } from "../limits.ts";
import { NameTable } from "../names.ts";
import { Attributes } from "./attributes.ts";
import type { EntityExpander, XmlFault } from "./entities.ts";
import { endsName, isForbiddenInValue, isName, isPlainValue, isSpace, mark, startsNoName } from "./marks.ts";
import { attributeNamesOf, captured, placeOf, repeatsAttribute, valueStart } from "./plain-markup.ts";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const firstBeyondAscii = 0x80;

/** Decodes UTF-8 bytes, or throws what `fault` builds. */
export function decodeText(bytes: Buffer, start: number, end: number, fault: () => Error): string {
  try {
    return strictUtf8.decode(bytes.subarray(start, end));
  } catch {
    throw fault();
  }
}

/** The tag that a walk has just met. One object serves for all tags: keep what you read, never the element. */
export class XmlElement {
  readonly #entities: EntityExpander;
  readonly #fault: XmlFault;
  readonly #names = new NameTable();
  readonly #attributes = new Attributes();
  /** The tag, if it is a plain one; else `#attributes` has it. */
  #plain: RegExpExecArray | undefined;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  /** Local name: without a namespace prefix. */
  name = "";
  /** Name as written. */
  qualifiedName = "";
  /** What it holds, where its tag was read together with its end: nothing, or white space. */
  held: string | undefined;

  constructor(entities: EntityExpander, fault: XmlFault) {
    this.#entities = entities;
    this.#fault = fault;
  }

  /** Value of an attribute by its name as written, which is in ASCII, or undefined. */
  attribute(name: string): string | undefined {
    if (this.#plain !== undefined) return this.#plainValue(this.#plain, name);
    const index = this.#attributes.find(this.#bytes, name);
    return index === -1 ? undefined : this.#value(index);
  }

  /** Names of the attributes as written, in their order. */
  attributeNames(): string[] {
    if (this.#plain !== undefined) return attributeNamesOf(this.#plain);
    const { count } = this.#attributes;
    return Array.from({ length: count }, (_, index) =>
      this.#bytes.toString("utf8", this.#attributes.nameStart(index), this.#attributes.nameEnd(index)),
    );
  }

  /** Takes what `plainMarkup` matched in the bytes from `offset` on; false if an attribute comes twice. */
  loadPlain(match: RegExpExecArray, bytes: Buffer, offset: number): boolean {
    if (repeatsAttribute(match)) return false;
    this.#plain = match;
    this.#bytes = bytes;
    this.#at = offset;
    this.held = match[captured.slash] === undefined ? match[captured.held] : "";
    this.#setName(match[captured.start] ?? "");
    return true;
  }

  /** Reads the tag in `bytes[start, end)`, which lies between its angle brackets. */
  load(bytes: Buffer, start: number, end: number): void {
    this.#plain = undefined;
    this.#bytes = bytes;
    this.#attributes.clear();
    const isEmpty = end > start && bytes[end - 1] === mark.slash;
    this.held = isEmpty ? "" : undefined;
    this.#at = start;
    this.#end = isEmpty ? end - 1 : end;
    this.#setName(this.#name());
    while (this.#skipSpace()) this.#attribute();
  }

  /** Reads an end tag, which holds a name and nothing else, and yields that name as written. */
  loadEnd(bytes: Buffer, start: number, end: number): string {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    const name = this.#name();
    if (this.#skipSpace()) throw this.#malformed("expected nothing but a name in an end tag");
    return name;
  }

  /** Moves to the next attribute; false at the end of the tag. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (this.#at < this.#end && isSpace[this.#bytes[this.#at] as number] === 1) this.#at++;
    if (this.#at >= this.#end) return false;
    if (this.#at === start) throw this.#malformed("expected white space before an attribute");
    return true;
  }

  #attribute(): void {
    const nameStart = this.#at;
    const name = this.#name();
    const nameEnd = this.#at;
    this.#skipOptionalSpace();
    if (this.#bytes[this.#at] !== mark.equals) {
      throw this.#malformed(`expected "=" behind the attribute ${shown(name)}`);
    }
    this.#at++;
    this.#skipOptionalSpace();
    const quote = this.#bytes[this.#at];
    if (quote !== mark.quote && quote !== mark.apostrophe) {
      throw this.#malformed(`expected ${shown(name)} to be in quotes`);
    }
    if (this.#attributes.has(this.#bytes, nameStart, nameEnd)) {
      throw this.#malformed(`expected the attribute ${shown(name)} once`);
    }
    const start = ++this.#at;
    const isPlain = this.#runOverValue(quote);
    if (this.#attributes.isFull) {
      throw this.#fault("too-large", `expected at most ${limits.attributes} attributes of one element`);
    }
    this.#attributes.add(nameStart, nameEnd, start, this.#at, isPlain);
    this.#at++;
  }

  #skipOptionalSpace(): void {
    while (this.#at < this.#end && isSpace[this.#bytes[this.#at] as number] === 1) this.#at++;
  }

  /** Leaves the cursor on the closing quote; tells whether copying bytes is all that decoding takes. */
  #runOverValue(quote: number): boolean {
    const bytes = this.#bytes;
    const end = this.#end;
    let isPlain = true;
    let i = this.#at;
    for (;;) {
      while (i < end && isPlainValue[bytes[i] as number] === 1) i++;
      if (i >= end) throw this.#malformed("expected a closing quote");
      const byte = bytes[i] as number;
      if (byte === quote) break;
      isPlain &&= isQuote(byte);
      i = this.#passSpecial(byte, i);
    }
    this.#at = i;
    return isPlain;
  }

  /** Index behind a byte that does not stand for itself, or is the quote that does not end the value. */
  #passSpecial(byte: number, at: number): number {
    if (byte === mark.ampersand) return this.#entities.runOver(this.#bytes, at, this.#end);
    if (isForbiddenInValue[byte] === 1) {
      throw this.#malformed('expected no "<" or control character in a value');
    }
    return at + 1;
  }

  #name(): string {
    const bytes = this.#bytes;
    const start = this.#at;
    const end = this.#end;
    let allBits = 0;
    let i = start;
    for (; i < end; i++) {
      const byte = bytes[i] as number;
      if (isName[byte] === 0) break;
      allBits |= byte;
    }
    const isEnded = i === end || endsName[bytes[i] as number] === 1;
    if (i === start || !isEnded || startsNoName[bytes[start] as number] === 1) {
      throw this.#malformed("expected a name");
    }
    this.#at = i;
    if (allBits < firstBeyondAscii) return this.#names.textOf(bytes, start, i);
    return decodeText(bytes, start, i, () => this.#notUtf8());
  }

  #setName(name: string): void {
    this.qualifiedName = name;
    this.name = localName(name);
  }

  /** A copy: a part of the matched text would hold all of that in memory. */
  #plainValue(match: RegExpExecArray, name: string): string | undefined {
    const place = placeOf(match, name);
    if (place === -1) return undefined;
    const start = this.#at + valueStart(match, place);
    const length = (match[place + 1] ?? "").length;
    return this.#entities.expand(this.#bytes.toString("latin1", start, start + length));
  }

  #value(index: number): string {
    const start = this.#attributes.valueStart(index);
    const end = this.#attributes.valueEnd(index);
    if (this.#attributes.isPlain(index)) return this.#bytes.toString("latin1", start, end);
    const raw = decodeText(this.#bytes, start, end, () => this.#notUtf8());
    // XML 1.0 §2.11 and §3.3.3: a line break or other white space reads as one space; references come after that.
    return this.#entities.expand(raw.replaceAll(/\r\n|[\t\n\r]/g, " "));
  }

  #malformed(message: string): Error {
    return this.#fault("malformed", message);
  }

  #notUtf8(): Error {
    return this.#fault("encoding", "expected valid UTF-8");
  }
}

function isQuote(byte: number): boolean {
  return byte === mark.quote || byte === mark.apostrophe;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** A name for a message: the report decides how long it is. */
export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 60));
}
