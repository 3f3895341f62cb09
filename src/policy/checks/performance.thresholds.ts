import type { ReportFact } from "../../domain/facts/facts.ts";
import type { CheckOutcome, Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { failed, passed, referTo } from "../outcome.ts";

/** Load tests hold their own thresholds and the policy's, where the profile asks for them (requirement 0.PC1). */
export const check: Check = {
  id: "performance.thresholds",
  title: "Performance thresholds",
  stage: 3,
  evidence: { kind: "performance", suite: null },
  parameters: {
    maxP95Ms: {
      description: "Slowest 95th percentile of the response time",
      unit: "ms",
      fallback: 1000,
      stricter: "lower",
    },
    maxFailedRatio: {
      description: "Largest share of requests that may fail",
      unit: "ratio",
      fallback: 0.01,
      stricter: "lower",
    },
  },
  evaluate,
};

const bounds = [
  { metric: "latency.p95", parameter: "maxP95Ms" },
  { metric: "requests.failed-rate", parameter: "maxFailedRatio" },
] as const;

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const problems = [
    ...reports.flatMap((report) => missedThresholds(input, report)),
    ...bounds.flatMap(({ metric, parameter }) => missedBound(input, reports, metric, parameter)),
  ];
  const p95 = worst(reports, "latency.p95");
  const details = {
    evidence: referTo(reports),
    threshold: input.settings.threshold("maxP95Ms", "<="),
    ...(p95 !== undefined && { observed: { value: p95, unit: "ms" } }),
  };
  const summary = p95 === undefined ? "no 95th percentile was measured" : `the 95th percentile is ${p95} ms`;
  if (problems.length === 0) return passed(`${summary}; every threshold of the load test holds`, details);
  return failed("too-slow", `${summary}; ${problems.length} thresholds are missed`, problems, details);
}

function missedThresholds(input: CheckInput, report: ReportFact): Problem[] {
  return report.thresholds
    .filter(({ isMet }) => !isMet)
    .map(({ name }) => problem(input, `the load test misses its own threshold ${name}`, report.path));
}

function missedBound(
  input: CheckInput,
  reports: readonly ReportFact[],
  metric: string,
  parameter: string,
): Problem[] {
  const value = worst(reports, metric);
  const most = input.settings.number(parameter);
  if (value === undefined || value <= most) return [];
  return [problem(input, `${metric} is ${value}, at most ${most} is allowed`, "")];
}

/** The largest value that any report measured. */
function worst(reports: readonly ReportFact[], metric: string): number | undefined {
  const values = reports.flatMap((report) =>
    report.metrics.filter(({ name }) => name === metric).map(({ value }) => value),
  );
  return values.length === 0 ? undefined : Math.max(...values);
}

function problem(input: CheckInput, message: string, at: string): Problem {
  return {
    message,
    at,
    fix: "Find what became slower, and run the load test again.",
    who: input.policy.owner.name,
  };
}
