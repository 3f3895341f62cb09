import type { Language, StringForm } from "./language.ts";
import { CodeTrail } from "./trail.ts";

/** A run of source text of one sort. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Segment {
  readonly kind: "code" | "comment" | "string";
  readonly start: number;
  readonly end: number;
}

/** Splits source into code, comments and strings in one pass. */
export function tokenize(text: string, language: Language): Segment[] {
  return new Tokenizer(text, language).run();
}

const lineEnd = /[\n\r\u2028\u2029]/g;
const template = "`";

/**
 * The source belongs to whoever wants to get past, so nothing may hide what follows it: a string or comment that is
 * never closed is no string and no comment, what a template inserts is code, and a quote inside a regular expression
 * opens nothing.
 */
class Tokenizer {
  readonly #text: string;
  readonly #language: Language;
  readonly #segments: Segment[] = [];
  readonly #trail: CodeTrail;
  /** By closing mark: up to where it is known not to come, so that a search that failed is not made again. */
  readonly #lacking = new Map<string, number>();
  /** For each open `${`: how many braces are open inside it. */
  readonly #insertions: number[] = [];
  #at = 0;
  #codeStart = 0;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
    this.#trail = new CodeTrail(text);
  }

  run(): Segment[] {
    while (this.#at < this.#text.length) {
      if (!this.#comment() && !this.#string() && !this.#ofScript()) {
        this.#trail.step(this.#at);
        this.#at++;
      }
    }
    this.#push("code", this.#codeStart, this.#text.length);
    return this.#segments;
  }

  #push(kind: Segment["kind"], start: number, end: number): void {
    if (end > start) this.#segments.push({ kind, start, end });
  }

  /** Ends the code before a comment or string and goes on behind it. */
  #take(kind: "comment" | "string", end: number): true {
    this.#push("code", this.#codeStart, this.#at);
    this.#push(kind, this.#at, end);
    this.#at = end;
    this.#codeStart = end;
    if (kind === "string") this.#trail.skipString();
    return true;
  }

  #comment(): boolean {
    const at = this.#at;
    const { lineComments, blockComments } = this.#language;
    if (lineComments.some((marker) => this.#text.startsWith(marker, at) && this.#startsComment(marker))) {
      return this.#take("comment", this.#lineEnd(at));
    }
    for (const [open, close] of blockComments) {
      if (!this.#text.startsWith(open, at)) continue;
      const end = this.#closeAfter(at + open.length, close);
      if (end !== undefined) return this.#take("comment", end);
    }
    return false;
  }

  /**
   * `#` opens a comment in a shell only at the start of a word (`a#b`, `$#` and `#{…}` do not), and in PHP not where it
   * opens an attribute; `//` does not behind a colon (URLs).
   */
  #startsComment(marker: string): boolean {
    const before = this.#at === 0 ? "\n" : (this.#text[this.#at - 1] as string);
    if (marker === "//") return before !== ":";
    if (marker !== "#") return true;
    if (this.#language.family === "script") return /\s/.test(before);
    return this.#language.family === "python" || this.#text[this.#at + 1] !== "[";
  }

  #string(): boolean {
    for (const form of this.#language.strings) {
      if (!this.#text.startsWith(form.open, this.#at)) continue;
      const end = this.#endOfString(this.#at + form.open.length, form);
      if (end !== undefined) return this.#take("string", end);
    }
    return false;
  }

  /** What only JavaScript has: templates with code inside, and regular expressions. */
  #ofScript(): boolean {
    if (!this.#language.isScript) return false;
    const character = this.#text[this.#at];
    if (character === template) return this.#template(this.#at + 1);
    if (character === "/") return this.#expression();
    return this.#brace(character);
  }

  #brace(character: string | undefined): boolean {
    const open = this.#insertions.at(-1);
    if (open === undefined) return false;
    if (character === "{") this.#insertions[this.#insertions.length - 1] = open + 1;
    if (character !== "}") return false;
    this.#insertions[this.#insertions.length - 1] = open - 1;
    if (open > 0) return false;
    this.#insertions.pop();
    return this.#template(this.#at + 1);
  }

  /** A piece of a template: up to its end, or to the code that it inserts. */
  #template(from: number): boolean {
    if (from <= (this.#lacking.get(template) ?? -1)) return false;
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === "\\") at++;
      else if (character === template) return this.#take("string", at + 1);
      else if (character === "$" && this.#text[at + 1] === "{") {
        this.#insertions.push(0);
        return this.#take("string", at + 2);
      }
    }
    this.#lacking.set(template, this.#text.length);
    return false;
  }

  /** A regular expression stays code; it is passed over for the quotes in it. */
  #expression(): boolean {
    const end = this.#trail.endOfExpression(this.#at);
    if (end === undefined) return false;
    this.#at = end;
    this.#trail.skipString();
    return true;
  }

  #lineEnd(from: number): number {
    lineEnd.lastIndex = from;
    return lineEnd.exec(this.#text)?.index ?? this.#text.length;
  }

  #closeAfter(from: number, close: string): number | undefined {
    if (this.#lacking.has(close)) return undefined;
    const end = this.#text.indexOf(close, from);
    if (end !== -1) return end + close.length;
    this.#lacking.set(close, this.#text.length);
    return undefined;
  }

  #endOfString(from: number, form: StringForm): number | undefined {
    if (from <= (this.#lacking.get(form.close) ?? -1)) return undefined;
    let at = from;
    while (at < this.#text.length && !this.#breaks(at, form)) {
      if (this.#text.startsWith(form.close, at)) return at + form.close.length;
      at += form.escapes && this.#text[at] === "\\" ? 2 : 1;
    }
    this.#lacking.set(form.close, at);
    return undefined;
  }

  #breaks(at: number, { multiline }: StringForm): boolean {
    return !multiline && (this.#text[at] === "\n" || this.#text[at] === "\r");
  }
}
