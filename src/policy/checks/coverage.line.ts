import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Reading } from "../../domain/report/reading.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, passed, referTo } from "../outcome.ts";

/** Line coverage over all measured files, by default at least 80 % (requirement 3.QG2). */
export const check: Check = {
  id: "coverage.line",
  title: "Line coverage",
  stage: 3,
  evidence: { kind: "coverage", suite: null },
  parameters: {
    threshold: { description: "Least line coverage", unit: "%", fallback: 80, stricter: "higher" },
    maxDrop: {
      description: "Most that coverage may fall below the merge base",
      unit: "percentage points",
      fallback: 100,
      stricter: "lower",
    },
  },
  evaluate,
};

const filesToName = 5;

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const { settings, facts } = input;
  const { covered, total } = measure(reports);
  const percent = floorToHundredth((100 * covered) / total);
  const details = {
    observed: { value: percent, unit: "%" },
    threshold: settings.threshold("threshold", ">="),
    evidence: referTo(reports),
  };
  const summary = `${percent} % of ${total} lines are covered, ${settings.number("threshold")} % are required`;
  if (covered * 100 < settings.number("threshold") * total) {
    return failed("below-threshold", summary, problems(input, reports, summary), details);
  }
  const before = facts.base.state === "known" ? facts.base.value.lineCoverage : null;
  const drop = before === null ? 0 : floorToHundredth(before - percent);
  if (drop > settings.number("maxDrop")) {
    const message = `coverage fell by ${drop} points from ${before} % at the merge base`;
    return failed("coverage-dropped", message, [problemOf(message, "", input)], details);
  }
  return passed(summary, details);
}

interface Measure {
  readonly covered: number;
  readonly total: number;
}

function measure(reports: readonly ReportFact[]): Measure {
  return reports
    .map(({ reading }) => worseOf(counted(reading), claimed(reading)))
    .reduce((sum, part) => ({ covered: sum.covered + part.covered, total: sum.total + part.total }));
}

/** Lines, or statements where a format knows no lines. */
function counted({ coverage = {} }: Reading): Measure {
  return {
    covered: coverage.linesCovered ?? coverage.statementsCovered ?? 0,
    total: coverage.linesTotal ?? coverage.statementsTotal ?? 0,
  };
}

/** What the report says about itself, where that differs from its records (G5). */
function claimed(reading: Reading): Measure {
  const claim = (...names: readonly string[]): number | undefined =>
    reading.disagreements.find(({ name }) => names.includes(name))?.reported;
  const { covered, total } = counted(reading);
  return {
    covered: claim("linesCovered", "statementsCovered") ?? covered,
    total: claim("linesTotal", "statementsTotal") ?? total,
  };
}

function worseOf(a: Measure, b: Measure): Measure {
  return b.total > 0 && b.covered * a.total < a.covered * b.total ? b : a;
}

function problems(input: CheckInput, reports: readonly ReportFact[], summary: string): Problem[] {
  const worst = reports
    .flatMap((report) => report.files)
    .filter((file) => file.covered < file.total)
    .sort((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1))
    .slice(0, filesToName)
    .map((file) =>
      problemOf(`${file.total - file.covered} of ${file.total} lines are not covered`, file.path, input),
    );
  return worst.length > 0 ? worst : [problemOf(summary, "", input)];
}

function problemOf(message: string, at: string, input: CheckInput): Problem {
  return { message, at, fix: "Write tests that run these lines.", who: input.policy.owner.name };
}

/** Rounds down, so that 79.999 never reads as 80. */
function floorToHundredth(value: number): number {
  return Math.floor(value * 100) / 100;
}
