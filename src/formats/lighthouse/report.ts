import type { Finding } from "../../domain/finding/finding.ts";
import { type Rating, rate, rateForeignWord } from "../../domain/finding/severity.ts";
import { categoryScore, type MetricName, metric } from "../../domain/performance/metric.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { CategoryScore } from "./category.ts";
import type { Audit, Result } from "./schema.ts";

interface Measurement {
  readonly metric: MetricName;
  /** Name of the record, where there is one. */
  readonly record?: string;
}

/** The audits that measure what other tools measure too. */
const measurements = new Map<string, Measurement>([
  ["first-contentful-paint", { metric: "page.first-contentful-paint", record: "firstContentfulPaintMs" }],
  [
    "largest-contentful-paint",
    { metric: "page.largest-contentful-paint", record: "largestContentfulPaintMs" },
  ],
  ["total-blocking-time", { metric: "page.total-blocking-time", record: "totalBlockingTimeMs" }],
  ["cumulative-layout-shift", { metric: "page.cumulative-layout-shift", record: "cumulativeLayoutShift" }],
  ["speed-index", { metric: "page.speed-index" }],
  ["interactive", { metric: "page.time-to-interactive" }],
]);
const modes = new Set([
  "binary",
  "numeric",
  "metricSavings",
  "informative",
  "manual",
  "notApplicable",
  "not-applicable",
  "error",
]);
/** The words of axe-core, which does the audits of accessibility. */
const impacts = new Set(["critical", "serious", "moderate", "minor"]);
/** An audit in these modes holds nothing against the page. */
const unscored = new Set(["informative", "manual", "notApplicable", "not-applicable"]);
const judged = ["performance", "accessibility"] as const satisfies readonly EvidenceKind[];

/** Counts audits, adds up the categories again, and finds the audits of accessibility that failed. */
export class LighthouseReport {
  readonly #sink: ReportSink;
  readonly #categories: readonly CategoryScore[];
  readonly #url: string;
  readonly #counts = { audits: 0, auditsScoreBelow1: 0, auditsScoreNull: 0, auditsWithErrorMessage: 0 };
  #failed = 0;
  #errors = 0;
  #firstError = "";

  constructor(sink: ReportSink, categories: readonly CategoryScore[], url: string) {
    this.#sink = sink;
    this.#categories = categories;
    this.#url = url;
  }

  start({ runtimeError, runWarnings = [] }: Pick<Result, "runtimeError" | "runWarnings">): void {
    if (runtimeError !== undefined && runtimeError.code !== "NO_ERROR") {
      const { code, message = "" } = runtimeError;
      this.#sink.diagnose("run-failed", `${code.slice(0, 60)}: ${message.slice(0, 300)}`, "/runtimeError");
    }
    for (const warning of runWarnings.slice(0, 10)) {
      this.#sink.diagnose("note", warning.slice(0, 300), "/runWarnings");
    }
  }

  audit(id: string, audit: Audit): void {
    this.#count(audit);
    for (const category of this.#categories) category.add(id, audit);
    this.#measure(id, audit);
    this.#heedMode(id, audit);
    if (this.#category("accessibility")?.has(id) === true && isFailed(audit)) {
      this.#failed++;
      this.#sink.finding(findingOf(id, audit, this.#url));
    }
  }

  finish(): void {
    for (const [name, count] of Object.entries(this.#counts)) this.#sink.record(name, count);
    this.#sink.record("accessibilityAuditsFailed", this.#failed);
    this.#tellScores();
    this.#tellErrors();
    const kinds = judged.filter((kind) => this.#category(kind) !== undefined);
    for (const kind of kinds) this.#heedCategory(this.#category(kind) as CategoryScore);
    this.#sink.kinds(kinds);
    if (kinds.length === 0) {
      const expected = "expected the category performance or accessibility, found neither";
      this.#sink.diagnose("no-records", expected, "/categories");
    }
  }

  #category(id: string): CategoryScore | undefined {
    return this.#categories.find((category) => category.id === id);
  }

  #count({ score, errorMessage }: Audit): void {
    this.#counts.audits++;
    if (score === undefined) this.#counts.auditsScoreNull++;
    else if (score < 1) this.#counts.auditsScoreBelow1++;
    if (errorMessage !== undefined) this.#counts.auditsWithErrorMessage++;
  }

  #measure(id: string, { numericValue }: Audit): void {
    const measurement = measurements.get(id);
    if (measurement === undefined || numericValue === undefined) return;
    this.#sink.metric(metric(measurement.metric, numericValue));
    if (measurement.record !== undefined) this.#sink.record(measurement.record, numericValue);
  }

  #heedMode(id: string, { scoreDisplayMode: mode = "", errorMessage = "" }: Audit): void {
    if (mode === "error") {
      this.#errors++;
      this.#firstError ||= `${id}: ${errorMessage}`;
    } else if (!modes.has(mode)) {
      const found = JSON.stringify(mode.slice(0, 40));
      this.#sink.diagnose("unknown-value", `expected a score display mode, found ${found}`, `/audits/${id}`);
    }
  }

  #tellErrors(): void {
    if (this.#errors === 0) return;
    const first = this.#firstError.slice(0, 300);
    this.#sink.diagnose("partial-scan", `${this.#errors} audits failed, the first is ${first}`, "/audits");
  }

  /** The worse of the score that is claimed and the score that the audits add up to counts. */
  #tellScores(): void {
    const scores = new Map<string, number>();
    for (const category of this.#categories) {
      const { id, claimed } = category;
      if (claimed === undefined) continue;
      const counted = category.counted() ?? 0;
      scores.set(id, claimed);
      this.#sink.claim(`score.${id}`, claimed, counted);
      const score = categoryScore(id, Math.min(claimed, counted));
      if (score !== undefined) this.#sink.metric(score);
    }
    this.#sink.record("categoryScores", scores);
  }

  #heedCategory({ id, claimed, size, missing }: CategoryScore): void {
    const at = `/categories/${id}`;
    if (claimed === undefined) this.#sink.diagnose("run-failed", `expected a score of ${id}, found null`, at);
    if (size === 0) this.#sink.diagnose("no-records", "expected audits in the category, found none", at);
    if (missing > 0) this.#sink.diagnose("malformed", `expected ${size} audits, ${missing} are missing`, at);
  }
}

function isFailed({ score, scoreDisplayMode = "" }: Audit): boolean {
  return score !== undefined && score < 1 && !unscored.has(scoreDisplayMode);
}

function findingOf(id: string, { title, details }: Audit, url: string): Finding {
  return {
    ruleId: id,
    aliases: [],
    rating: ratingOf(details?.debugData?.impact),
    message: title ?? id,
    place: { type: "url", url },
  };
}

function ratingOf(impact: string | undefined): Rating {
  return impact === undefined || impacts.has(impact) ? rate({ label: impact }) : rateForeignWord(impact);
}
