import type { KeptRun } from "./keep.ts";
import type { Scene } from "./request.ts";

/** What came of a rehearsal. */
export interface Rehearsed {
  /** Every scene came out as it must. */
  readonly isAsExpected: boolean;
  readonly scenes: readonly Scene[];
  readonly runs: readonly KeptRun[];
  readonly output: string;
  /** Calls of the API, of everybody. */
  readonly calls: number;
  readonly seconds: number;
  readonly startedAt: string;
}

/** For machines: what the page shows. */
export function resultOf(rehearsed: Rehearsed): object {
  return { schemaVersion: 1, ...rehearsed, seconds: Math.round(rehearsed.seconds) };
}
