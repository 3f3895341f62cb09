import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Metric } from "../../domain/performance/metric.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, passed, referTo } from "../outcome.ts";

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

/** Where a tool has no 95th percentile, the next higher one stands in for it: it cannot be smaller. */
const percentiles = ["latency.p95", "latency.p97-5", "latency.p99", "latency.max"];

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const slowest = percentiles.map((name) => worst(reports, name)).find((metric) => metric !== undefined);
  const failedRatio = worst(reports, "requests.failed-rate");
  const problems = [
    ...reports.flatMap((report) => missedThresholds(input, report)),
    ...missedBound(input, slowest, "maxP95Ms"),
    ...missedBound(input, failedRatio, "maxFailedRatio"),
  ];
  const details = {
    evidence: referTo(reports),
    threshold: input.settings.threshold("maxP95Ms", "<="),
    ...(slowest !== undefined && { observed: { value: slowest.value, unit: slowest.unit } }),
  };
  const summary =
    slowest === undefined ? "no response time was measured" : `${slowest.name} is ${slowest.value} ms`;
  if (problems.length === 0) return passed(`${summary}; every threshold holds`, details);
  return failed("too-slow", `${summary}; ${problems.length} thresholds are missed`, problems, details);
}

function missedThresholds(input: CheckInput, report: ReportFact): Problem[] {
  return report.thresholds
    .filter(({ isMet }) => !isMet)
    .map(({ name }) => problem(input, `the load test misses its own threshold ${name}`, report.path));
}

function missedBound(input: CheckInput, metric: Metric | undefined, parameter: string): Problem[] {
  const most = input.settings.number(parameter);
  if (metric === undefined || metric.value <= most) return [];
  return [problem(input, `${metric.name} is ${metric.value}, at most ${most} is allowed`, "")];
}

/** The largest value that any report measured. */
function worst(reports: readonly ReportFact[], name: string): Metric | undefined {
  const metrics = reports.flatMap((report) => report.metrics.filter((metric) => metric.name === name));
  return metrics.sort((a, b) => b.value - a.value)[0];
}

function problem(input: CheckInput, message: string, at: string): Problem {
  return {
    message,
    at,
    fix: "Find what became slower, and run the load test again.",
    who: input.policy.owner.name,
  };
}
