import type { CheckState } from "../change/change.ts";
import type { Known } from "../facts/known.ts";

/** A check that would have kept a change out, or could not be decided. */
export interface Objection {
  readonly id: string;
  readonly result: "FAILED" | "ERROR";
  readonly summary: string;
  /** How many of its problems were there before the change; the rest are the change's own. */
  readonly old: number;
  readonly own: number;
}

type Answer = "pass" | "fail" | "undecided";

/** What the gate would have said of one change: as it is, and with the ratchet, which forgives what was there before. */
export interface Replay {
  readonly strict: Answer;
  readonly ratchet: Answer;
  readonly objections: readonly Objection[];
}

/** One merged pull request in the table of a replay. */
export interface ReplayRow {
  readonly number: number;
  readonly title: string;
  /** RFC 3339. */
  readonly mergedAt: string;
  /** What its own checks said then, by result. */
  readonly checks: Known<ReadonlyMap<CheckState, number>>;
  readonly replay: Known<Replay>;
}

/** The table, and what a replay cannot tell. */
export interface ReplayTable {
  readonly rows: readonly ReplayRow[];
  /** Checks that judge reports, which are gone. */
  readonly leftOut: readonly string[];
}
