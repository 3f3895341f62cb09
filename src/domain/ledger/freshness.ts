import type { WitnessedHead } from "./witnessed.ts";

/** What the platform policy asks of the witness. */
export interface WitnessDemand {
  /** Longest time since it looked. */
  readonly maxHours: number;
}

interface Question {
  /** Null: nobody asks for a witness. */
  readonly demand: WitnessDemand | null;
  /** Entries of the ledger now. */
  readonly size: number;
  /** RFC 3339. */
  readonly now: string;
}

/** It says anew where a head stands when what it said is older than this, so that whoever reads knows that it still looks. */
export const renewedAfterHours = 12;
/** What is asked for less than this could be asked for while the witness does all that it should. */
export const leastHours = 24;
const hourMs = 3_600_000;
/** Clocks differ, and the witness says whole minutes. */
const skewMs = 10 * 60_000;

/**
 * Why a ledger is not watched as the policy asks for; null: it is. Between two looks an entry can be added and taken away, so
 * how old the last one is bounds what nobody would find.
 */
export function stalenessOf(witnessed: WitnessedHead | null, { demand, size, now }: Question): string | null {
  if (demand === null) return null;
  const most = `at most ${demand.maxHours} hours ago`;
  // What has no entry has nothing that could be taken away.
  if (witnessed === null)
    return size === 0
      ? null
      : `expected the witness to have seen this ledger ${most}, found that it never did`;
  const age = Date.parse(now) - Date.parse(witnessed.at);
  if (age < -skewMs)
    return `expected the witness to have seen this ledger ${most}, found ${witnessed.at}, which is to come`;
  if (age <= demand.maxHours * hourMs + skewMs) return null;
  return `expected the witness to have seen this ledger ${most}, found ${Math.floor(age / hourMs)} hours (${witnessed.at})`;
}

/** Whether what was said of a head is old enough to be said again. */
export function isToRenew(at: string, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > renewedAfterHours * hourMs;
}
