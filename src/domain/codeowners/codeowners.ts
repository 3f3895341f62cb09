import type { Pattern } from "./pattern.ts";

/** Where GitHub looks for the file; the first that exists counts, the others are ignored (facts 3.1). */
export const codeownersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/**
 * A file of this size or more is ignored as a whole (section "CODEOWNERS file size"; facts 3.1). GitHub says "3 MB":
 * we take the smaller of the two readings, so that a file that might be ignored is never trusted.
 */
export const codeownersByteLimit = 3_000_000;

/** One line that counts: of all lines that match a path, the last one says who owns it (facts 3.3). */
export interface Rule {
  /** From 1. */
  readonly line: number;
  /** From 1, where the pattern begins. */
  readonly column: number;
  /** As written. */
  readonly text: string;
  readonly pattern: Pattern;
  /** As written: `@user`, `@org/team` or an address; none: the line takes owners away (facts 3.3). */
  readonly owners: readonly string[];
}

/** A line that GitHub skips while the others still count (section "CODEOWNERS syntax"; facts 3.4). */
export interface InvalidLine {
  readonly line: number;
  readonly column: number;
  readonly kind: "invalid-pattern" | "invalid-owner";
  /** The pattern or the owner as written. */
  readonly text: string;
  readonly why: string;
}

/** What a CODEOWNERS file says. */
export interface Codeowners {
  /** In the order of the file. */
  readonly rules: readonly Rule[];
  readonly invalid: readonly InvalidLine[];
  /** GitHub ignores the file, so there are no rules in it. */
  readonly isOversize: boolean;
}
