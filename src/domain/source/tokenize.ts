import type { Language, StringForm } from "./language.ts";

/** A run of source text of one sort. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Segment {
  readonly kind: "code" | "comment" | "string";
  readonly start: number;
  readonly end: number;
}

interface Opening {
  readonly kind: "comment" | "string";
  readonly length: number;
  readonly end: number;
}

/**
 * Splits source into code, comments and strings in one pass. A string that may not span lines ends with its line
 * at the latest, so that an unusual literal never hides the rest of a file.
 */
export function tokenize(text: string, language: Language): Segment[] {
  const segments: Segment[] = [];
  let codeStart = 0;
  for (let at = 0; at < text.length; ) {
    const opening = openingAt(text, at, language);
    if (opening === undefined) {
      at++;
      continue;
    }
    if (at > codeStart) segments.push({ kind: "code", start: codeStart, end: at });
    segments.push({ kind: opening.kind, start: at, end: opening.end });
    at = opening.end;
    codeStart = at;
  }
  if (codeStart < text.length) segments.push({ kind: "code", start: codeStart, end: text.length });
  return segments;
}

function openingAt(text: string, at: number, language: Language): Opening | undefined {
  for (const marker of language.lineComments) {
    if (text.startsWith(marker, at) && startsComment(text, at, marker)) {
      return { kind: "comment", length: marker.length, end: endOfLine(text, at) };
    }
  }
  for (const [open, close] of language.blockComments) {
    if (text.startsWith(open, at)) {
      return { kind: "comment", length: open.length, end: endAfter(text, at + open.length, close) };
    }
  }
  for (const form of language.strings) {
    if (text.startsWith(form.open, at)) {
      return {
        kind: "string",
        length: form.open.length,
        end: endOfString(text, at + form.open.length, form),
      };
    }
  }
  return undefined;
}

/** `#` opens a comment only at the start of a word (`a#b`, `$#` and `#{…}` do not); `//` not behind a colon (URLs). */
function startsComment(text: string, at: number, marker: string): boolean {
  const before = at === 0 ? "\n" : (text[at - 1] as string);
  return marker === "#" ? /\s/.test(before) : before !== ":";
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function endAfter(text: string, from: number, close: string): number {
  const end = text.indexOf(close, from);
  return end === -1 ? text.length : end + close.length;
}

function endOfString(text: string, from: number, form: StringForm): number {
  for (let at = from; at < text.length; at++) {
    if (form.escapes && text[at] === "\\") at++;
    else if (text.startsWith(form.close, at)) return at + form.close.length;
    else if (!form.multiline && text[at] === "\n") return at;
  }
  return text.length;
}
