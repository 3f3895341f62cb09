export type TestOutcome = "passed" | "failed" | "error" | "skipped";

/** One test as a report lists it. */
export interface TestCase {
  /** Suite, class or file that holds the test; "" where the format has none. */
  readonly suite: string;
  readonly name: string;
  readonly outcome: TestOutcome;
  /** Failed first and passed on a re-run inside the same report. */
  readonly isFlaky: boolean;
  /** Why it did not pass, as the tool says it. */
  readonly message?: string;
}

/** How many tests ended how. `errors` are apart from `failed`; flaky ones are counted in `passed` too. */
export interface TestTotals {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly flaky: number;
}
