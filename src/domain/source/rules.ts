import type { Segment } from "./tokenize.ts";

/** One thing that gated source may not hold. */
export interface ForbiddenRule {
  readonly id: "debug-statement" | "hardcoded-secret" | "todo-comment";
  readonly title: string;
  /** Where it counts: `console.log` in a string is text, TODO in code is a name. */
  readonly kinds: readonly Segment["kind"][];
  /** Every quantifier is bounded: the text is untrusted. */
  readonly expression: RegExp;
  /** How far before a segment a match may begin: as far as its longest form is long. */
  readonly reach: number;
}

/** Statements that print or stop for a developer, by what each language calls them. */
const debugStatements = [
  String.raw`\bdebugger\b(?!\s*[:=,)])`,
  String.raw`\bconsole\s{0,20}(?:\?\s?)?\.\s{0,20}(?:log|debug|trace|dir|table)\s{0,20}\(`,
  String.raw`\bSystem\s?\.\s?(?:out|err)\s?\.\s?print(?:ln|f)?\s?\(`,
  String.raw`\.printStackTrace\s?\(\s?\)`,
  String.raw`\b(?:pdb|ipdb)\s?\.\s?set_trace\s?\(`,
  String.raw`\bbreakpoint\s?\(\s?\)`,
  String.raw`\bbinding\s?\.\s?(?:pry|irb)\b`,
  String.raw`\bbyebug\b`,
  String.raw`\b(?:var_dump|print_r)\s?\(`,
  String.raw`\bdbg!\s?\(`,
  String.raw`\bDebugger\s?\.\s?Break\s?\(`,
];

/** Tokens that carry their issuer's mark. Finding the others is the secret scanner's work. */
const secretForms = [
  String.raw`\bAKIA[0-9A-Z]{16}\b`,
  String.raw`\bgh[pousr]_[A-Za-z0-9]{36,255}\b`,
  String.raw`\bgithub_pat_[A-Za-z0-9_]{22,255}\b`,
  String.raw`\bglpat-[A-Za-z0-9_-]{20,64}\b`,
  String.raw`\bxox[abposr]-[A-Za-z0-9-]{10,255}`,
  String.raw`\b[rs]k_live_[A-Za-z0-9]{16,255}\b`,
  String.raw`\bAIza[0-9A-Za-z_-]{35}\b`,
  String.raw`\bnpm_[A-Za-z0-9]{36}\b`,
  "-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----",
];

/** A name that says secret, assigned a literal of some length in the same line. */
const secretAssignment = String.raw`\b(?:password|passwd|secret|api_?key|access_?token|client_?secret)\s{0,4}[:=]\s{0,4}["'][^"'\s$\{<]{8,128}["']`;

export const forbiddenRules: readonly ForbiddenRule[] = [
  {
    id: "debug-statement",
    title: "a debug statement",
    kinds: ["code"],
    expression: new RegExp(debugStatements.join("|"), "g"),
    reach: 0,
  },
  {
    id: "hardcoded-secret",
    title: "what looks like a secret",
    kinds: ["code", "string", "comment"],
    expression: new RegExp([...secretForms, secretAssignment].join("|"), "gi"),
    reach: 300,
  },
  {
    id: "todo-comment",
    title: "a TODO comment",
    kinds: ["comment"],
    expression: /\b(?:TODO|FIXME|XXX|HACK)\b/g,
    reach: 0,
  },
];
