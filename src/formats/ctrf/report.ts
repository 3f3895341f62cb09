import type { ReportSink } from "../../domain/report/sink.ts";
import { messageOf } from "../../domain/tests/message.ts";
import type { TestOutcome } from "../../domain/tests/test-case.ts";
import type { Summary, Test } from "./schema.ts";

/** The five words of the specification; `other` is what a tool could not put under one of the first four. */
const statuses = ["passed", "failed", "skipped", "pending", "other"] as const;
type Status = (typeof statuses)[number];

const outcomes: Readonly<Record<Status, TestOutcome>> = {
  passed: "passed",
  failed: "failed",
  skipped: "skipped",
  pending: "skipped",
  other: "error",
};

/** Counts the tests of a CTRF document and compares them with its summary. */
export class CtrfReport {
  readonly #sink: ReportSink;
  readonly #byStatus = new Map<Status, number>();
  #tests = 0;
  #flaky = 0;
  #withRetries = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  test(test: Test, at: string): void {
    const status = this.#statusOf(test, at);
    const outcome = outcomes[status];
    const isRetried = hasRetries(test);
    this.#byStatus.set(status, this.#count(status) + 1);
    this.#tests++;
    if (test.flaky === true) this.#flaky++;
    if (isRetried) this.#withRetries++;
    this.#sink.test({
      suite: test.suite ?? test.filePath ?? "",
      name: test.name,
      outcome,
      isFlaky: outcome === "passed" && (test.flaky === true || isRetried),
      ...messageOf(test.message ?? (status === "other" ? test.rawStatus : undefined)),
    });
  }

  finish(summary: Summary): void {
    this.#sink.record("tests", this.#tests);
    for (const status of statuses) this.#sink.record(status, this.#count(status));
    this.#sink.record("flaky", this.#flaky);
    this.#sink.record("withRetries", this.#withRetries);
    this.#sink.claim("tests", summary.tests, this.#tests);
    for (const status of statuses) this.#sink.claim(status, summary[status], this.#count(status));
    if (summary.flaky !== undefined) this.#sink.claim("flaky", summary.flaky, this.#flaky);
  }

  #statusOf({ status }: Test, at: string): Status {
    const known = statuses.find((word) => word === status);
    if (known === undefined) {
      const found = JSON.stringify(status);
      this.#sink.diagnose("unknown-value", `expected one of ${statuses.join(", ")}, found ${found}`, at);
    }
    return known ?? "other";
  }

  #count(status: Status): number {
    return this.#byStatus.get(status) ?? 0;
  }
}

/** The specification calls a test flaky that passed after at least one retry, whatever its `flaky` says. */
function hasRetries(test: Test): boolean {
  return (test.retries ?? 0) > 0 || (test.retryAttempts ?? []).some(({ status }) => status === "failed");
}
