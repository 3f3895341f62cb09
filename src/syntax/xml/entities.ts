import type { DiagnosticCode } from "../../domain/report/diagnostic.ts";
import { limits } from "../limits.ts";
import { mark } from "./marks.ts";

/** The five entities that XML predefines (XML 1.0 §4.6); every other one would need a declaration. */
const predefined = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Longest name of a reference that is looked at; the longest that is accepted has nine characters. */
export const longestReference = 64;
/** Documents that need more different ones have them looked up anew. */
const mostCharacters = 1024;
const decimal = /^#([0-9]{1,7})$/;
const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/;

export type XmlFault = (code: DiagnosticCode, message: string) => Error;

/** Expands references in text and attribute values, counting character references over the whole document. */
export class EntityExpander {
  readonly #fault: XmlFault;
  /** Character references met before: documents repeat a few of them. */
  readonly #characters = new Map<string, string>();
  #expanded = 0;

  constructor(fault: XmlFault) {
    this.#fault = fault;
  }

  expand(raw: string): string {
    let start = 0;
    let at = raw.indexOf("&");
    if (at === -1) return raw;
    const parts: string[] = [];
    for (; at !== -1; at = raw.indexOf("&", start)) {
      const name = this.#nameAt(raw, at);
      if (at > start) parts.push(raw.slice(start, at));
      parts.push(predefined.get(name) ?? this.#character(name));
      start = at + name.length + 2;
    }
    parts.push(raw.slice(start));
    return parts.join("");
  }

  /** Refuses a bad reference in bytes that nobody expands; yields the index behind the reference at `start`. */
  runOver(bytes: Buffer, start: number, end: number): number {
    const last = Math.min(end, start + longestReference);
    let i = start + 1;
    while (i < last && bytes[i] !== mark.semicolon) i++;
    const name = bytes.toString("latin1", start + 1, i);
    if (i === last) throw this.#unfinished(name);
    if (!predefined.has(name)) this.#codePoint(name);
    return i + 1;
  }

  #nameAt(raw: string, ampersand: number): string {
    const last = Math.min(raw.length, ampersand + longestReference);
    let i = ampersand + 1;
    while (i < last && raw.charCodeAt(i) !== mark.semicolon) i++;
    if (i === last) throw this.#unfinished(raw.slice(ampersand + 1, i));
    return raw.slice(ampersand + 1, i);
  }

  #character(name: string): string {
    if (++this.#expanded > limits.characterReferences) {
      throw this.#fault("too-large", `expected at most ${limits.characterReferences} character references`);
    }
    const known = this.#characters.get(name);
    if (known !== undefined) return known;
    const character = String.fromCodePoint(this.#codePoint(name));
    if (this.#characters.size < mostCharacters) this.#characters.set(name, character);
    return character;
  }

  #codePoint(name: string): number {
    const code = parseCodePoint(name);
    if (code === undefined) {
      const found = JSON.stringify(`&${name};`);
      throw this.#fault("forbidden-entity", `expected one of the five predefined entities, found ${found}`);
    }
    if (!isXmlCharacter(code)) {
      throw this.#fault("malformed", `expected a character that XML allows, found "&${name};"`);
    }
    return code;
  }

  #unfinished(name: string): Error {
    const found = JSON.stringify(`&${name.slice(0, 24)}`);
    return this.#fault("malformed", `expected "&amp;" or a reference, found ${found}`);
  }
}

function parseCodePoint(name: string): number | undefined {
  const digits = decimal.exec(name)?.[1];
  if (digits !== undefined) return Number.parseInt(digits, 10);
  const hex = hexadecimal.exec(name)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** XML 1.0 §2.2, production Char. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
