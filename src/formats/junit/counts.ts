import type { TestOutcome } from "../../domain/tests/test-case.ts";
import { countAttribute } from "../../syntax/xml/count.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** Totals under the names of the JUnit attributes; `skipped` holds the disabled ones too. */
export type Counts = Record<CountName, number>;
export type CountName = (typeof countNames)[number];
export const countNames = ["tests", "failures", "errors", "skipped"] as const;

export function noCounts(): Counts {
  return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}

/** Counts one test that ended so. */
export function countOutcome(counts: Counts, outcome: TestOutcome): void {
  counts.tests++;
  if (outcome === "failed") counts.failures++;
  else if (outcome === "error") counts.errors++;
  else if (outcome === "skipped") counts.skipped++;
}

export function addCounts(counts: Counts, more: Counts): void {
  for (const name of countNames) counts[name] += more[name];
}

/** What an element claims about itself; what it does not claim is absent. `NaN` is a total that nobody can read. */
export interface Claims {
  readonly tests: number | undefined;
  readonly failures: number | undefined;
  readonly errors: number | undefined;
  /** The sum of all attributes that count skipped tests. */
  readonly skipped: number | undefined;
  /** The largest of them: some dialects write one number under two names. */
  readonly largestSkipped: number | undefined;
  /** Whether only disabled tests are counted, as at the root of GoogleTest: others may be skipped as well. */
  readonly isOnlyDisabled: boolean;
}

export const noClaims: Claims = {
  tests: undefined,
  failures: undefined,
  errors: undefined,
  skipped: undefined,
  largestSkipped: undefined,
  isOnlyDisabled: false,
};

const skippedNames = ["skipped", "skips", "skip", "ignored"];

/** Reads the totals that an element claims. */
export function claimsOf(element: XmlElement): Claims {
  const disabled = countAttribute(element, "disabled");
  let skipped = disabled;
  let largestSkipped = disabled;
  let isOnlyDisabled = disabled !== undefined;
  for (const name of skippedNames) {
    const total = countAttribute(element, name);
    if (total === undefined) continue;
    isOnlyDisabled = false;
    skipped = (skipped ?? 0) + total;
    largestSkipped = Math.max(largestSkipped ?? 0, total);
  }
  return {
    tests: countAttribute(element, "tests"),
    failures: countAttribute(element, "failures"),
    errors: countAttribute(element, "errors"),
    skipped,
    largestSkipped,
    isOnlyDisabled,
  };
}

/** Tells whether an element claims so many, however its attributes are understood. */
export function canClaim(claims: Claims, name: CountName, count: number): boolean {
  const claim = claims[name];
  if (name !== "skipped" || claim === undefined) return claim === count;
  return claim === count || claims.largestSkipped === count || (claims.isOnlyDisabled && claim < count);
}
