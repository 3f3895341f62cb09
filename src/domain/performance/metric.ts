export type MetricUnit = "ms" | "ratio" | "count" | "per-second" | "bytes" | "score";

/** A number that a performance run measured. */
export interface Metric {
  /** Dotted lower-case name from the catalogue below: `latency.p95`, `requests.failed-rate`, `score.performance`. */
  readonly name: string;
  readonly value: number;
  readonly unit: MetricUnit;
}

/** A threshold that the load test defined for itself, and whether it held. */
export interface ThresholdResult {
  readonly name: string;
  readonly isMet: boolean;
}

interface MetricMeaning {
  readonly unit: MetricUnit;
  readonly better: "lower" | "higher";
  readonly title: string;
}

/**
 * Names under which every tool's numbers are known, so that one policy line holds for k6, autocannon and Lighthouse
 * alike. Two families are open: `latency.p<N>` (milliseconds; a dash stands for the point: `latency.p99-9`) and
 * `score.<category>` (Lighthouse, from 0 to 1).
 */
export const metricCatalogue = {
  "latency.avg": { unit: "ms", better: "lower", title: "Mean response time." },
  "latency.median": { unit: "ms", better: "lower", title: "Median response time." },
  "latency.p90": { unit: "ms", better: "lower", title: "Response time that 90 % of the requests kept." },
  "latency.p95": { unit: "ms", better: "lower", title: "Response time that 95 % of the requests kept." },
  "latency.p99": { unit: "ms", better: "lower", title: "Response time that 99 % of the requests kept." },
  "latency.max": { unit: "ms", better: "lower", title: "Longest response time." },
  "requests.count": { unit: "count", better: "higher", title: "Requests that were answered." },
  "requests.failed": { unit: "count", better: "lower", title: "Requests that failed." },
  "requests.failed-rate": { unit: "ratio", better: "lower", title: "Share of the requests that failed." },
  "requests.rate": { unit: "per-second", better: "higher", title: "Requests a second." },
  "requests.timeouts": { unit: "count", better: "lower", title: "Requests without an answer in time." },
  "iterations.count": { unit: "count", better: "higher", title: "Complete runs of the load script." },
  "checks.passed": { unit: "count", better: "higher", title: "Checks of the load script that held." },
  "checks.failed": { unit: "count", better: "lower", title: "Checks of the load script that did not hold." },
  "throughput.rate": { unit: "bytes", better: "higher", title: "Bytes received a second." },
  "page.first-contentful-paint": { unit: "ms", better: "lower", title: "First text or image painted." },
  "page.largest-contentful-paint": { unit: "ms", better: "lower", title: "Largest text or image painted." },
  "page.total-blocking-time": { unit: "ms", better: "lower", title: "Time the page could not react." },
  "page.cumulative-layout-shift": { unit: "score", better: "lower", title: "How much the page moved about." },
  "page.speed-index": { unit: "ms", better: "lower", title: "How fast the visible content appeared." },
  "page.time-to-interactive": { unit: "ms", better: "lower", title: "Time until the page reacts reliably." },
  "score.performance": { unit: "score", better: "higher", title: "Lighthouse's performance score." },
  "score.accessibility": { unit: "score", better: "higher", title: "Lighthouse's accessibility score." },
  "score.best-practices": { unit: "score", better: "higher", title: "Lighthouse's best-practices score." },
  "score.seo": { unit: "score", better: "higher", title: "Lighthouse's SEO score." },
} as const satisfies Record<string, MetricMeaning>;

export type MetricName = keyof typeof metricCatalogue;

/** Builds a metric of the catalogue; its unit follows from the name. */
export function metric(name: MetricName, value: number): Metric {
  return { name, value, unit: metricCatalogue[name].unit };
}

/** Builds the metric of one percentile: `latencyPercentile("99.9", 12)` is `latency.p99-9`. */
export function latencyPercentile(percentile: string, value: number): Metric {
  return { name: `latency.p${percentile.replace(".", "-")}`, value, unit: "ms" };
}

/** Builds the metric of one category score; undefined where the category's name is none. */
export function categoryScore(category: string, value: number): Metric | undefined {
  return /^[a-z][a-z0-9-]{0,60}$/.test(category)
    ? { name: `score.${category}`, value, unit: "score" }
    : undefined;
}
