import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Metric } from "../../domain/performance/metric.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, notRun, passed, referTo } from "../outcome.ts";

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
  const slowest = largest(reports.flatMap((report) => latencyOf(report) ?? []));
  const problems = [
    ...reports.flatMap((report) => missedThresholds(input, report)),
    ...missedBound(input, slowest, "maxP95Ms"),
    ...missedBound(input, largest(metricsOf(reports, "requests.failed-rate")), "maxFailedRatio"),
  ];
  const details = {
    evidence: referTo(reports),
    threshold: input.settings.threshold("maxP95Ms", "<="),
    ...(slowest !== undefined && { observed: { value: slowest.value, unit: slowest.unit } }),
  };
  const summary =
    slowest === undefined ? "no response time was measured" : `${slowest.name} is ${slowest.value} ms`;
  if (problems.length > 0)
    return failed("too-slow", `${summary}; ${problems.length} thresholds are missed`, problems, details);
  const silent = reports.filter(
    (report) => latencyOf(report) === undefined && report.thresholds.length === 0,
  );
  if (silent.length > 0) return nothingMeasured(input, silent, details);
  return passed(`${summary}; every threshold holds`, details);
}

/** A report that holds no response time and no thresholds of its own says nothing that the policy asks. */
function nothingMeasured(
  input: CheckInput,
  reports: readonly ReportFact[],
  details: Parameters<typeof passed>[1],
): CheckOutcome {
  const message = "expected a response time or a threshold of the load test, found neither";
  const fix = "Let the load test report its response times: a 95th percentile, a higher one or the longest.";
  const problems = reports.map(({ path }) => ({ ...problem(input, message, path), fix }));
  return notRun("nothing-measured", message, problems, details);
}

/** Of one report; another report must not stand in for the percentile that this one lacks. */
function latencyOf(report: ReportFact): Metric | undefined {
  return percentiles.map((name) => largest(metricsOf([report], name))).find((metric) => metric !== undefined);
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

function metricsOf(reports: readonly ReportFact[], name: string): Metric[] {
  return reports.flatMap((report) => report.metrics.filter((metric) => metric.name === name));
}

function largest(metrics: readonly Metric[]): Metric | undefined {
  return [...metrics].sort((a, b) => b.value - a.value)[0];
}

function problem(input: CheckInput, message: string, at: string): Problem {
  return {
    message,
    at,
    fix: "Find what became slower, and run the load test again.",
    who: input.policy.owner.name,
  };
}
