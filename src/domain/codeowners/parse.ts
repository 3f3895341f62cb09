import { type Codeowners, codeownersByteLimit, type InvalidLine, type Rule } from "./codeowners.ts";
import { ownerKind } from "./owner.ts";
import { parsePattern } from "./pattern.ts";

/**
 * Reads the text of a CODEOWNERS file (GitHub's page "About code owners", sections "CODEOWNERS file size" and
 * "CODEOWNERS syntax"; facts 3.1, 3.4-3.7). Never throws: lines that GitHub skips are listed.
 */
export function parseCodeowners(text: string): Codeowners {
  if (byteLength(text) >= codeownersByteLimit) return { rules: [], invalid: [], isOversize: true };
  const rules: Rule[] = [];
  const invalid: InvalidLine[] = [];
  const lines = (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const reading = parseLine(line, index + 1);
    if (reading === undefined) continue;
    if ("why" in reading) invalid.push(reading);
    else rules.push(reading);
  }
  return { rules, invalid, isOversize: false };
}

/** Bytes of the text in UTF-8; counted no further than the limit needs. */
function byteLength(text: string): number {
  if (text.length >= codeownersByteLimit || text.length * 3 < codeownersByteLimit) return text.length;
  return new TextEncoder().encode(text).length;
}

interface Word {
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/** A rule, or why there is none; undefined for a blank line or a comment. */
function parseLine(line: string, number: number): Rule | InvalidLine | undefined {
  const [first, ...owners] = wordsOf(line);
  if (first === undefined) return undefined;
  const reading = parsePattern(first.text);
  if (reading.state === "invalid") {
    return { line: number, ...first, kind: "invalid-pattern", why: reading.why };
  }
  const stranger = owners.find(({ text }) => ownerKind(text) === undefined);
  if (stranger !== undefined) {
    return {
      line: number,
      ...stranger,
      kind: "invalid-owner",
      why: "an owner is @user, @org/team or an address",
    };
  }
  return { line: number, ...first, pattern: reading.pattern, owners: owners.map(({ text }) => text) };
}

/** The pattern and the owners; a word that begins with `#` begins a comment (facts 3.4). */
function wordsOf(line: string): Word[] {
  // What stands between blanks; a blank behind `\` belongs to the path (facts 3.7).
  const word = /(?:[^ \t\\]|\\.?)+/gs;
  const words: Word[] = [];
  for (let found = word.exec(line); found !== null; found = word.exec(line)) {
    if (found[0].startsWith("#")) break;
    words.push({ text: found[0], column: found.index + 1 });
  }
  return words;
}
