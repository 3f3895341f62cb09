import { NameTable } from "../names.ts";
import type { EntityExpander } from "./entities.ts";
import { endsName, isForbiddenInValue, isPlainValue, isSpace, mark } from "./marks.ts";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8 bytes, or throws what `fault` builds. */
export function decodeText(bytes: Buffer, start: number, end: number, fault: () => Error): string {
  try {
    return strictUtf8.decode(bytes.subarray(start, end));
  } catch {
    throw fault();
  }
}

/** Where one attribute lies; it is decoded only if somebody asks for it. */
interface Span {
  name: string;
  start: number;
  end: number;
  isPlain: boolean;
}

type Fault = (message: string) => Error;

/** The tag that a walk has just met. One object serves for all tags: keep what you read, never the element. */
export class XmlElement {
  readonly #entities: EntityExpander;
  readonly #fault: Fault;
  readonly #names = new NameTable();
  readonly #spans: Span[] = [];
  #count = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  /** Local name: without a namespace prefix. */
  name = "";
  /** Name as written. */
  qualifiedName = "";
  isEmpty = false;

  constructor(entities: EntityExpander, fault: Fault) {
    this.#entities = entities;
    this.#fault = fault;
  }

  /** Value of an attribute by its name as written, or undefined. */
  attribute(name: string): string | undefined {
    const span = this.#find(name);
    return span === undefined ? undefined : this.#value(span);
  }

  /** Names of the attributes as written, in their order. */
  attributeNames(): string[] {
    return this.#spans.slice(0, this.#count).map((span) => span.name);
  }

  /** Reads the tag in `bytes[start, end)`, which lies between its angle brackets. */
  load(bytes: Buffer, start: number, end: number): void {
    this.#bytes = bytes;
    this.#count = 0;
    this.isEmpty = end > start && bytes[end - 1] === mark.slash;
    this.#at = start;
    this.#end = this.isEmpty ? end - 1 : end;
    this.qualifiedName = this.#name();
    this.name = localName(this.qualifiedName);
    while (this.#skipSpace()) this.#attribute();
  }

  /** Moves to the next attribute; false at the end of the tag. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (this.#at < this.#end && isSpace[this.#bytes[this.#at] as number] === 1) this.#at++;
    if (this.#at >= this.#end) return false;
    if (this.#at === start) throw this.#fault("expected white space before an attribute");
    return true;
  }

  #attribute(): void {
    const name = this.#name();
    this.#skipOptionalSpace();
    if (this.#bytes[this.#at] !== mark.equals) throw this.#fault(`expected "=" behind the attribute ${name}`);
    this.#at++;
    this.#skipOptionalSpace();
    const quote = this.#bytes[this.#at];
    if (quote !== mark.quote && quote !== mark.apostrophe)
      throw this.#fault(`expected ${name} to be in quotes`);
    if (this.#find(name) !== undefined) throw this.#fault(`expected the attribute ${name} once`);
    const start = ++this.#at;
    const isPlain = this.#runOverValue(quote);
    this.#add(name, start, this.#at, isPlain);
    this.#at++;
  }

  #skipOptionalSpace(): void {
    while (this.#at < this.#end && isSpace[this.#bytes[this.#at] as number] === 1) this.#at++;
  }

  /** Leaves the cursor on the closing quote; tells whether copying bytes is all that decoding takes. */
  #runOverValue(quote: number): boolean {
    const bytes = this.#bytes;
    let isPlain = true;
    for (let i = this.#at; i < this.#end; i++) {
      const byte = bytes[i] as number;
      if (byte === quote) {
        this.#at = i;
        return isPlain;
      }
      if (isPlainValue[byte] === 1) continue;
      isPlain = false;
      if (isForbiddenInValue[byte] === 1)
        throw this.#fault('expected no "<" or control character in a value');
    }
    throw this.#fault("expected a closing quote");
  }

  #name(): string {
    const start = this.#at;
    let hash = 17;
    let i = start;
    for (; i < this.#end; i++) {
      const byte = this.#bytes[i] as number;
      if (endsName[byte] === 1) break;
      hash = (hash * 31 + byte) | 0;
    }
    if (i === start) throw this.#fault("expected a name");
    this.#at = i;
    return this.#names.text(this.#bytes, start, i, hash & 0x7fffffff);
  }

  #find(name: string): Span | undefined {
    for (let i = 0; i < this.#count; i++) if (this.#spans[i]?.name === name) return this.#spans[i];
    return undefined;
  }

  #add(name: string, start: number, end: number, isPlain: boolean): void {
    const span = this.#spans[this.#count++];
    if (span === undefined) {
      this.#spans.push({ name, start, end, isPlain });
      return;
    }
    span.name = name;
    span.start = start;
    span.end = end;
    span.isPlain = isPlain;
  }

  #value(span: Span): string {
    if (span.isPlain) return this.#bytes.toString("latin1", span.start, span.end);
    const raw = decodeText(this.#bytes, span.start, span.end, () => this.#fault("expected valid UTF-8"));
    // XML 1.0 §3.3.3: white space in attribute values reads as a space; references are expanded after that.
    return this.#entities.expand(raw.replaceAll(/[\t\n\r]/g, " "));
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
