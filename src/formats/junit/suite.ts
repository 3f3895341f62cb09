import type { TestOutcome } from "../../domain/tests/test-case.ts";
import type { OpenCase } from "./case.ts";
import {
  addCounts,
  type Claims,
  type CountName,
  type Counts,
  canClaim,
  countNames,
  countOutcome,
  noCounts,
} from "./counts.ts";

/** An open suite: what it claims about itself, and what was found in it. */
export class OpenSuite {
  readonly name: string;
  readonly #claims: Claims;
  /** Every case at any depth. */
  readonly counted: Counts = noCounts();
  /** Cases that lie directly in the suite. */
  readonly #own: Counts = noCounts();
  /** What lies directly in the suite, a suite being one test and a failing todo a failure: so Node's test runner counts. */
  readonly #children: Counts = noCounts();

  constructor(name: string, claims: Claims) {
    this.name = name;
    this.#claims = claims;
  }

  addCase({ outcome, isExcusedFailure }: OpenCase): void {
    countOutcome(this.counted, outcome);
    countOutcome(this.#own, outcome);
    countOutcome(this.#children, outcome);
    if (isExcusedFailure) this.#children.failures++;
  }

  addSuite(suite: OpenSuite): void {
    addCounts(this.counted, suite.counted);
    this.#children.tests++;
    for (const name of ["failures", "errors", "skipped"] as const) {
      if (suite.#children[name] > 0) this.#children[name]++;
    }
  }

  /** What the suite claims; what was counted where it claims nothing, or counts the same things in another way. */
  claimed(name: CountName): number {
    const claim = this.#claims[name];
    const counted = this.counted[name];
    if (claim === undefined || Number.isNaN(claim) || this.#explains(name, counted)) return counted;
    return this.#explains(name, this.#own[name]) || this.#explains(name, this.#children[name])
      ? counted
      : claim;
  }

  claims(name: CountName): boolean {
    return this.#claims[name] !== undefined;
  }

  #explains(name: CountName, count: number): boolean {
    return canClaim(this.#claims, name, count);
  }
}

/** What the suites of a document claim together, beside what was counted in them. */
export class SuiteTotals {
  readonly #claimed: Counts = noCounts();
  /** By how much single suites claim more than they hold. */
  readonly #excess: Counts = noCounts();
  readonly #names = new Set<CountName>();

  /** Takes a suite that ends. Only outermost ones add up: the others repeat a part of them. */
  add(suite: OpenSuite, isOutermost: boolean): void {
    for (const name of countNames) {
      const claimed = suite.claimed(name);
      this.#excess[name] += Math.max(0, claimed - suite.counted[name]);
      if (!isOutermost) continue;
      this.#claimed[name] += claimed;
      if (suite.claims(name)) this.#names.add(name);
    }
  }

  /** Takes a case that lies in no suite, so that no suite's claim holds it. */
  addLooseCase(outcome: TestOutcome): void {
    countOutcome(this.#claimed, outcome);
  }

  /** The sum of the claims, undefined where no suite claims anything. */
  claimed(name: CountName): number | undefined {
    return this.#names.has(name) ? this.#claimed[name] : undefined;
  }

  excess(name: CountName): number {
    return this.#excess[name];
  }
}
