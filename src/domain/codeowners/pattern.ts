import { parseSegment, type Segment } from "./segment.ts";

/** A pattern that GitHub accepts, in the form that matching needs. */
export interface Pattern {
  /** Names from the root of the repository down; one that matches at any depth begins with `deep`. */
  readonly segments: readonly Segment[];
  /**
   * What is matched of the place that the segments lead to: a file of that name, everything below a folder of that
   * name, or both (facts 3.11).
   */
  readonly reach: "file" | "below" | "both";
}

/** Either a pattern or the reason why GitHub skips its line. */
export type PatternReading =
  | { readonly state: "valid"; readonly pattern: Pattern }
  | { readonly state: "invalid"; readonly why: string };

/**
 * Understands a pattern: gitignore's rules without `!`, `[ ]` and `\#` (GitHub's page "About code owners", section
 * "CODEOWNERS syntax"; facts 3.6, 3.11).
 */
export function parsePattern(text: string): PatternReading {
  const why = faultOf(text);
  return why === undefined ? { state: "valid", pattern: patternOf(text) } : { state: "invalid", why };
}

/** Only a pattern with one of these can be at fault. */
const suspect = /[!\\[\]]|\*{3}|^\/+$/;

/** GitHub's own words for these faults are not published as a list; the sources are in docs/reference/codeowners.md. */
function faultOf(text: string): string | undefined {
  if (!suspect.test(text)) return undefined;
  if (text.startsWith("!")) return 'a pattern cannot be negated with "!"';
  if (text.startsWith("\\#")) return 'a pattern cannot begin with "#", not even as "\\#"';
  if (/^\/+$/.test(text)) return `${text} never matches anything; * matches everything`;
  // What `\` takes the meaning from is out of the way.
  const bare = text.replaceAll(/\\[^/]/g, "_");
  if (bare.includes("***")) return "more than two asterisks in a row mean nothing";
  if (/[[\]]/.test(bare)) return "[ and ] are no ranges here; as part of a name each needs a \\ before it";
  if (bare.includes("\\")) return "a \\ needs a character of a name behind it";
  return undefined;
}

function patternOf(text: string): Pattern {
  const isFolder = text.endsWith("/");
  const segments = segmentsOf(isFolder ? text.slice(0, -1) : text);
  const last = segments.at(-1)?.kind;
  if (isFolder || last === "deep") return everythingBelow(segments);
  if (last !== "any") return { segments, reach: "both" };
  // Any file in any number of folders is everything below.
  return segments.at(-2)?.kind === "deep"
    ? everythingBelow(segments.slice(0, -1))
    : { segments, reach: "file" };
}

/** A pattern with a slash, but for one at its end, counts from the root; any other begins anywhere (facts 3.11). */
function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = path.includes("/") ? [] : [{ kind: "deep" }];
  for (const name of (path.startsWith("/") ? path.slice(1) : path).split("/")) {
    const segment = parseSegment(name);
    if (segment.kind !== "deep" || segments.at(-1)?.kind !== "deep") segments.push(segment);
  }
  return segments;
}

/** Below any folder that is below a folder, there is nothing that is not below that folder. */
function everythingBelow(segments: readonly Segment[]): Pattern {
  return { segments: segments.at(-1)?.kind === "deep" ? segments.slice(0, -1) : segments, reach: "below" };
}
