import type { Decision } from "./result.ts";

/** A check that would stand in the way. */
export interface Obstacle {
  readonly check: string;
  readonly result: string;
  readonly summary: string;
}

/** What a proposed policy would have made of one verdict of the past. */
export interface Proposed {
  readonly name: string;
  readonly commit: string | null;
  readonly evaluatedAt: string;
  readonly before: Decision;
  readonly after: Decision;
  /** Checks that would block and did not; where the policies do not go together at all, that alone. */
  readonly obstacles: readonly Obstacle[];
  /** Checks that blocked and would not. */
  readonly relieved: readonly string[];
  /** Waivers that covered something and would cover nothing. */
  readonly deadWaivers: readonly string[];
}
