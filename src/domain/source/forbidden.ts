import { sha256Hex } from "../digest/sha256.ts";
import type { ForbiddenPattern } from "../facts/facts.ts";
import { languageOf } from "./language.ts";
import { type ForbiddenRule, forbiddenRules } from "./rules.ts";
import { type Segment, tokenize } from "./tokenize.ts";

const longestExcerpt = 80;
/** Long runs are matched in pieces so that no expression runs far. */
const longestPiece = 2_000;
/** How far a match may lead beyond its piece: further than any rule's longest form. */
const overhang = 400;

/** Finds debug statements, hard-coded secrets and TODO comments (requirement 3.QG5), told apart by syntax. */
export function findForbidden(path: string, text: string): ForbiddenPattern[] {
  const language = languageOf(path);
  if (language === undefined) return [];
  const lines = new LineIndex(text);
  const found: ForbiddenPattern[] = [];
  for (const segment of tokenize(text, language)) {
    for (const rule of forbiddenRules) {
      if (!rule.kinds.includes(segment.kind)) continue;
      for (const at of matchesIn(text, segment, rule)) found.push(patternAt(path, text, lines, rule, at));
    }
  }
  return found;
}

export const unreadableFile = "unreadable-file";

/** A gated file that could not be searched: what is in it is unknown, and unknown never passes. */
export function unsearched(path: string, why: string): ForbiddenPattern {
  const fingerprint = sha256Hex(["v1", "code", unreadableFile, path].join("\0"));
  return { rule: unreadableFile, path, line: 1, column: 1, fingerprint, excerpt: why };
}

interface Match {
  readonly start: number;
  readonly length: number;
}

/** Matches that end inside the segment; they may begin in the code before it, where an assignment's name stands. */
function* matchesIn(text: string, segment: Segment, rule: ForbiddenRule): Generator<Match> {
  for (let start = segment.start; start < segment.end; start += longestPiece) {
    const isFirst = start === segment.start;
    // One character before a later piece tells whether a word begins there.
    const from = isFirst ? Math.max(0, start - rule.reach) : start - 1;
    const to = Math.min(segment.end, start + longestPiece);
    const piece = text.slice(from, Math.min(segment.end, to + overhang));
    for (const match of piece.matchAll(rule.expression)) {
      const at = from + match.index;
      const { length } = match[0];
      if (at < to && at + length > start && (isFirst || at >= start)) yield { start: at, length };
    }
  }
}

function patternAt(
  path: string,
  text: string,
  lines: LineIndex,
  rule: ForbiddenRule,
  match: Match,
): ForbiddenPattern {
  const { line, column, content } = lines.at(match.start);
  const excerpt = text.slice(match.start, match.start + Math.min(match.length, longestExcerpt));
  return {
    rule: rule.id,
    path,
    line,
    column,
    fingerprint: sha256Hex(["v1", "code", rule.id, path, sha256Hex(content.trim())].join("\0")),
    // What looks like a secret must not travel on into logs and verdicts.
    excerpt: rule.id === "hardcoded-secret" ? rule.title : excerpt,
  };
}

/** Turns offsets into lines; offsets are asked for in rising order within a file. */
class LineIndex {
  readonly #text: string;
  #line = 1;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): { line: number; column: number; content: string } {
    if (offset < this.#start) {
      this.#line = 1;
      this.#start = 0;
    }
    for (
      let next = this.#text.indexOf("\n", this.#start);
      next !== -1 && next < offset;
      next = this.#text.indexOf("\n", this.#start)
    ) {
      this.#line++;
      this.#start = next + 1;
    }
    const end = this.#text.indexOf("\n", this.#start);
    const content = this.#text.slice(this.#start, end === -1 ? undefined : end);
    return { line: this.#line, column: offset - this.#start + 1, content };
  }
}
