import type { CheckResult, Decision, StageResult } from "../../domain/verdict/result.ts";
import { type Html, html } from "./markup.ts";

type Result = CheckResult | StageResult;

interface Look {
  /** Class that carries the colour. */
  readonly tone: "good" | "warn" | "bad" | "open" | "none";
  readonly letter: string;
  readonly word: string;
  /** Outline in a 24 x 24 field; each tone has its own, as assay offices have theirs. */
  readonly outline: string;
}

const outlines = {
  shield: "M4 2.5h16v10c0 4.6-3.4 7.4-8 9.2-4.6-1.8-8-4.6-8-9.2z",
  kite: "M12 1.5 22.5 12 12 22.5 1.5 12z",
  octagon: "M7.6 1.8h8.8l5.8 5.8v8.8l-5.8 5.8H7.6l-5.8-5.8V7.6z",
  square: "M2.5 2.5h19v19h-19z",
  round: "M12 1.8a10.2 10.2 0 1 0 0 20.4 10.2 10.2 0 0 0 0-20.4z",
} as const;

const looks: Readonly<Record<Result, Look>> = {
  PASSED: { tone: "good", letter: "P", word: "passed", outline: outlines.shield },
  WARNED: { tone: "warn", letter: "W", word: "warned", outline: outlines.kite },
  FAILED: { tone: "bad", letter: "F", word: "failed", outline: outlines.octagon },
  NOT_RUN: { tone: "bad", letter: "N", word: "not run", outline: outlines.square },
  ERROR: { tone: "open", letter: "E", word: "undecided (error)", outline: outlines.round },
  UNDECIDED: { tone: "open", letter: "U", word: "undecided", outline: outlines.round },
  NOT_APPLICABLE: { tone: "none", letter: "–", word: "not applicable", outline: outlines.round },
};

const decisions: Readonly<Record<Decision, Look>> = {
  pass: { tone: "good", letter: "✓", word: "Passed", outline: outlines.shield },
  fail: { tone: "bad", letter: "✕", word: "Failed", outline: outlines.octagon },
  pending: { tone: "warn", letter: "…", word: "Pending", outline: outlines.kite },
  undecided: { tone: "open", letter: "?", word: "Undecided", outline: outlines.round },
};

export function lookOf(result: Result): Look {
  return looks[result];
}

export function decisionLook(decision: Decision): Look {
  return decisions[decision];
}

/** The mark of a result; decoration, as the word always stands beside it. */
export function mark({ tone, letter, outline }: Look): Html {
  return html`<svg class="mark t-${tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${outline}"/><text x="12" y="12.5">${letter}</text></svg>`;
}

/** Mark and word together. */
export function badge(result: Result): Html {
  const look = lookOf(result);
  return html`<span class="badge t-${look.tone}">${mark(look)}${look.word}</span>`;
}
