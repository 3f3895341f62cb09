import { latencyPercentile, metric } from "../../domain/performance/metric.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Measure } from "./schema.ts";

/** Shares that differ by less are the same share. */
const rounding = 1e-9;
const noValues: ReadonlyMap<string, number> = new Map();
const percentile = /^p\((\d{1,2}(?:\.\d{1,6})?)\)$/;
/** The metrics that k6 builds in and that others have too; all others are only counted. */
const known = new Set(["http_reqs", "http_req_duration", "http_req_failed", "iterations", "checks"]);

/** Gathers the metrics that k6 shares with other tools, and counts checks and thresholds. */
export class K6Report {
  readonly #sink: ReportSink;
  readonly #known = new Map<string, ReadonlyMap<string, number>>();
  #metrics = 0;
  #checks = 0;
  #passes = 0;
  #fails = 0;
  #thresholds = 0;
  #crossed = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  measure(name: string, { values, thresholds }: Measure): void {
    this.#metrics++;
    if (this.#known.has(name)) {
      this.#sink.diagnose("duplicate-key", `expected the metric ${JSON.stringify(name)} once`);
    }
    if (known.has(name)) this.#known.set(name, values);
    for (const [threshold, isMet] of thresholds) {
      this.#thresholds++;
      if (!isMet) this.#crossed++;
      this.#sink.threshold({ name: `${name}: ${threshold}`, isMet });
    }
  }

  check({ passes, fails }: { readonly passes: number; readonly fails: number }): void {
    this.#checks++;
    this.#passes += passes;
    this.#fails += fails;
  }

  finish(): void {
    this.#sink.record("metrics", this.#metrics);
    this.#sink.record("thresholds", this.#thresholds);
    this.#sink.record("thresholdsCrossed", this.#crossed);
    this.#tellRequests();
    this.#tellLatency();
    this.#tellChecks();
  }

  #valueOf(name: string, key: string): number | undefined {
    return this.#known.get(name)?.get(key);
  }

  /** A script may do without HTTP; without requests and iterations nothing was measured at all. */
  #tellRequests(): void {
    const requests = this.#valueOf("http_reqs", "count");
    const iterations = this.#valueOf("iterations", "count");
    if (requests !== undefined) {
      this.#sink.record("httpReqs", requests);
      this.#sink.metric(metric("requests.count", requests));
    }
    const rate = this.#valueOf("http_reqs", "rate");
    if (rate !== undefined) this.#sink.metric(metric("requests.rate", rate));
    if (iterations !== undefined) {
      this.#sink.record("iterations", iterations);
      this.#sink.metric(metric("iterations.count", iterations));
    }
    this.#tellFailures();
    if ((requests ?? 0) + (iterations ?? 0) === 0) {
      this.#sink.diagnose("no-records", "expected requests or iterations, found none", "/metrics");
    }
  }

  /** `passes` counts the requests for which "failed" is true; where share and counts disagree the worse counts. */
  #tellFailures(): void {
    const values = this.#known.get("http_req_failed") ?? noValues;
    const failed = values.get("passes");
    const share = values.get("rate") ?? values.get("value");
    if (failed !== undefined) this.#sink.metric(metric("requests.failed", failed));
    if (share === undefined) return;
    const counted = shareOf(failed, values.get("fails")) ?? share;
    this.#sink.record("httpReqFailedRate", share);
    this.#sink.metric(metric("requests.failed-rate", Math.max(share, counted)));
    if (Math.abs(share - counted) > rounding) this.#sink.claim("httpReqFailedRate", share, counted);
  }

  #tellLatency(): void {
    const values = this.#known.get("http_req_duration");
    if (values === undefined) return;
    this.#sink.record("httpReqDuration", values);
    for (const [key, value] of values) this.#tellLatencyOf(key, value);
  }

  #tellLatencyOf(key: string, value: number): void {
    const [, share] = percentile.exec(key) ?? [];
    if (share !== undefined) this.#sink.metric(latencyPercentile(share, value));
    else if (key === "avg") this.#sink.metric(metric("latency.avg", value));
    else if (key === "med") this.#sink.metric(metric("latency.median", value));
    else if (key === "max") this.#sink.metric(metric("latency.max", value));
  }

  /** The checks are counted one by one and as a metric; where the two disagree the worse counts. */
  #tellChecks(): void {
    const summed = this.#known.get("checks");
    if (summed === undefined && this.#checks === 0) return;
    this.#sink.record("checksPassed", this.#passes);
    this.#sink.record("checksFailed", this.#fails);
    this.#sink.metric(metric("checks.failed", Math.max(this.#fails, summed?.get("fails") ?? 0)));
    this.#sink.metric(metric("checks.passed", Math.min(this.#passes, summed?.get("passes") ?? this.#passes)));
    if (summed === undefined) return;
    this.#sink.record("checksMetric", summed);
    this.#sink.claim("checksPassed", summed.get("passes") ?? 0, this.#passes);
    this.#sink.claim("checksFailed", summed.get("fails") ?? 0, this.#fails);
  }
}

function shareOf(part: number | undefined, rest: number | undefined): number | undefined {
  return part === undefined || rest === undefined || part + rest === 0 ? undefined : part / (part + rest);
}
