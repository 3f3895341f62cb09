import type { Known, Unknown } from "../facts/known.ts";

/** The fact's own unknown as a list; empty where it is known. */
export function unknownOf(fact: Known<unknown>): readonly Unknown[] {
  return fact.state === "unknown" ? [fact] : [];
}

/** The value, or nothing to look at; what is unknown has to be said apart. */
export function valuesOf<T>(fact: Known<readonly T[]>): readonly T[] {
  return fact.state === "known" ? fact.value : [];
}
