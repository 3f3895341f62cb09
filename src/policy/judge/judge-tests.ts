import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Disagreement } from "../../domain/report/reading.ts";
import type { TestCase, TestTotals } from "../../domain/tests/test-case.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput, Parameter } from "../check.ts";
import { type CheckOutcome, failed, notRun, passed, referTo } from "../outcome.ts";

/** What policy sets for a test suite (requirement 3.QG1). */
export const testParameters: Readonly<Record<string, Parameter>> = {
  failed: {
    description: "Most tests that may fail or end in an error",
    unit: "tests",
    fallback: 0,
    stricter: "lower",
  },
  minTotal: {
    description: "Fewest tests that must have been executed",
    unit: "tests",
    fallback: 1,
    stricter: "higher",
  },
  maxSkippedRatio: {
    description: "Largest share of tests that may be skipped",
    unit: "ratio",
    fallback: 0.1,
    stricter: "lower",
  },
  maxFlaky: {
    description: "Most tests that may fail first and pass when run again",
    unit: "tests",
    fallback: 0,
    stricter: "lower",
  },
};

const testsToName = 20;

/** Judges one suite: nothing failed, enough was executed, little was skipped, nothing was re-run until green. */
export function judgeTests(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const { settings } = input;
  const totals = worstTotals(reports);
  const broken = totals.failed + totals.errors;
  const executed = totals.total - totals.skipped;
  const skippedRatio = totals.total === 0 ? 0 : totals.skipped / totals.total;
  const details = {
    observed: { value: broken, unit: "failed tests" },
    threshold: settings.threshold("failed", "<="),
    evidence: referTo(reports),
  };
  const summary = `${totals.passed} of ${totals.total} tests passed, ${broken} failed, ${totals.skipped} skipped`;
  if (executed < settings.number("minTotal")) {
    const message = `expected at least ${settings.number("minTotal")} executed tests, found ${executed}`;
    return notRun(
      "no-tests",
      message,
      [problem(input, message, "", "Run the suite, and make sure that it finds its tests.")],
      details,
    );
  }
  const problems = [
    ...(broken > settings.number("failed") ? failures(input, reports, summary) : []),
    ...(skippedRatio > settings.number("maxSkippedRatio") ? [tooManySkipped(input, totals)] : []),
    ...(totals.flaky > settings.number("maxFlaky") ? flaky(input, reports, totals.flaky) : []),
  ];
  if (problems.length === 0) return passed(summary, details);
  return failed(reasonFor(input, broken, skippedRatio), summary, problems, details);
}

function reasonFor(input: CheckInput, broken: number, skippedRatio: number): string {
  if (broken > input.settings.number("failed")) return "tests-failed";
  return skippedRatio > input.settings.number("maxSkippedRatio") ? "too-many-skipped" : "flaky-tests";
}

/** Sums the reports; where one contradicts itself the worse of claim and count goes in (G5). */
function worstTotals(reports: readonly ReportFact[]): TestTotals {
  const sum = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
  for (const { reading } of reports) {
    const { tests, disagreements } = reading;
    if (tests === undefined) continue;
    const broken = tests.failed + tests.errors;
    const claimed = mostClaimed(disagreements, "failures", tests.failed);
    const errors = mostClaimed(disagreements, "errors", tests.errors);
    // Of tests that are listed as passed and not counted as such nobody knows what became of them.
    const unexplained = tests.passed - leastPassed(disagreements, tests.passed);
    sum.total += tests.total;
    sum.passed += tests.passed;
    sum.failed += Math.max(claimed, broken + unexplained - errors);
    sum.errors += errors;
    sum.skipped += mostClaimed(disagreements, "skipped", tests.skipped);
    sum.flaky += mostClaimed(disagreements, "flaky", tests.flaky);
  }
  return sum;
}

/** The words of the formats for what is counted here; claims of the root element are called `root.failures`. */
const claimWords = {
  failures: ["failures", "failed"],
  errors: ["errors", "other"],
  skipped: ["skipped", "pending"],
  flaky: ["flaky"],
} as const;

/** Words of one format for parts of a number add up; several claims of one word are about the same tests. */
function mostClaimed(
  disagreements: readonly Disagreement[],
  what: keyof typeof claimWords,
  counted: number,
): number {
  const excess = claimWords[what].map((word) =>
    Math.max(0, ...named(disagreements, word).map((entry) => entry.reported - entry.counted)),
  );
  return counted + excess.reduce((sum, more) => sum + more, 0);
}

function leastPassed(disagreements: readonly Disagreement[], counted: number): number {
  return Math.min(counted, ...named(disagreements, "passed").map(({ reported }) => reported));
}

function named(disagreements: readonly Disagreement[], word: string): Disagreement[] {
  return disagreements.filter(({ name }) => name.slice(name.lastIndexOf(".") + 1) === word);
}

function failures(input: CheckInput, reports: readonly ReportFact[], summary: string): Problem[] {
  const tests = reports
    .flatMap((report) => report.notableTests)
    .filter(({ outcome }) => outcome === "failed" || outcome === "error");
  const fix = "Mend the code or the test; a failing test is never skipped to get through.";
  if (tests.length === 0)
    return [problem(input, `the report claims failures that it does not list: ${summary}`, "", fix)];
  return tests.slice(0, testsToName).map((test) => problem(input, describeFailure(test), nameOf(test), fix));
}

function describeFailure(test: TestCase): string {
  const reason = test.message?.split("\n", 1)[0]?.trim();
  return reason ? `failed: ${reason}` : "failed without a message";
}

function tooManySkipped(input: CheckInput, totals: TestTotals): Problem {
  const most = input.settings.number("maxSkippedRatio");
  const message = `${totals.skipped} of ${totals.total} tests are skipped, at most ${Math.round(most * 100)} % may be`;
  return problem(input, message, "", "Run them again, or delete the ones that nobody will mend.");
}

function flaky(input: CheckInput, reports: readonly ReportFact[], count: number): Problem[] {
  const fix = "Mend the test: one that passes only when run again proves nothing.";
  const tests = reports.flatMap((report) => report.notableTests).filter((test) => test.isFlaky);
  if (tests.length === 0)
    return [problem(input, `${count} tests failed first and passed when they were run again`, "", fix)];
  return tests
    .slice(0, testsToName)
    .map((test) => problem(input, "failed first and passed when it was run again", nameOf(test), fix));
}

function nameOf(test: TestCase): string {
  return test.suite === "" ? test.name : `${test.suite} › ${test.name}`;
}

function problem(input: CheckInput, message: string, at: string, fix: string): Problem {
  return { message, at, fix, who: input.policy.owner.name };
}
