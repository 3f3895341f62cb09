/** A number that a performance run measured. */
export interface Metric {
  /** Dotted lower-case name: `latency.p95`, `requests.failed-rate`, `score.performance`. */
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "ratio" | "count" | "per-second" | "bytes" | "score";
}

/** A threshold that the load test defined for itself, and whether it held. */
export interface ThresholdResult {
  readonly name: string;
  readonly isMet: boolean;
}
