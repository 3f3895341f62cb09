import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { measureOf } from "../judge/coverage-measure.ts";
import { type CheckOutcome, failed, notRun, passed, referTo } from "../outcome.ts";

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
  const { covered, total } = measureOf(reports);
  if (total === 0) return nothingMeasured(input, reports);
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

/** No line of nothing is uncovered; that must not read as 100 %. */
function nothingMeasured(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const message = "expected at least one measured line, found none";
  return notRun("no-records", message, [problemOf(message, "", input)], { evidence: referTo(reports) });
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
