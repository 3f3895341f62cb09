import { describe, expect, it } from "vitest";
import type { Metric } from "../../src/domain/performance/metric.ts";
import { coverageReport, facts, reading, report, testReport, verdictOn } from "../support/judging.ts";

describe("G5: tests that a report counts and does not list", () => {
  const tests = { total: 10, passed: 10, failed: 0, errors: 0, skipped: 0, flaky: 0 };
  const claiming = (name: string, reported: number, counted: number) =>
    verdictOn(
      "tests.unit",
      facts([
        testReport(
          {},
          {
            reading: reading({ kinds: ["tests"], tests, disagreements: [{ name, reported, counted }] }),
          },
        ),
      ]),
    );

  it.each([
    ["CTRF's failed", "failed", 1, 0, "tests-failed"],
    ["CTRF's other", "other", 1, 0, "tests-failed"],
    ["fewer passed than are listed", "passed", 9, 10, "tests-failed"],
    ["skipped", "skipped", 5, 0, "too-many-skipped"],
    ["CTRF's pending", "pending", 5, 0, "too-many-skipped"],
    ["flaky", "flaky", 1, 0, "flaky-tests"],
  ] as const)("%s", (_, name, reported, counted, reason) => {
    expect(claiming(name, reported, counted)).toMatchObject({ result: "FAILED", reason });
  });

  it("more passed than are listed gain nothing", () => {
    expect(claiming("passed", 100, 10).result).toBe("PASSED");
  });
});

describe("G5: coverage that a report claims in other words", () => {
  it.each([
    ["Clover's statements", { name: "coveredstatements", reported: 10, counted: 90 }],
    ["Cobertura's rate", { name: "lineRate", reported: 0.1, counted: 0.9 }],
    ["Istanbul's statements", { name: "statementsCovered", reported: 10, counted: 90 }],
  ])("%s", (_, disagreement) => {
    const disagreements = [disagreement];

    expect(verdictOn("coverage.line", facts([coverageReport(90, 100, { disagreements })]))).toMatchObject({
      result: "FAILED",
      observed: { value: 10 },
    });
  });

  it("a better claim that comes first does not hide the worse one", () => {
    const disagreements = [
      { name: "statementsCovered", reported: 100, counted: 90 },
      { name: "linesCovered", reported: 10, counted: 90 },
    ];

    expect(verdictOn("coverage.line", facts([coverageReport(90, 100, { disagreements })])).result).toBe(
      "FAILED",
    );
  });
});

describe("coverage", () => {
  it("of no lines at all is judged by its statements, not as 100 %", () => {
    const coverage = { linesTotal: 0, linesCovered: 0, statementsTotal: 100, statementsCovered: 0 };

    expect(verdictOn("coverage.line", facts([coverageReport(0, 0, { coverage })]))).toMatchObject({
      result: "FAILED",
      observed: { value: 0 },
    });
  });

  it("of nothing is not run", () => {
    expect(verdictOn("coverage.line", facts([coverageReport(0, 0)])).result).toBe("NOT_RUN");
  });

  it("is not watered down by copies of a good report", () => {
    const good = { ...coverageReport(100, 100), files: [{ path: "src/good.ts", total: 100, covered: 100 }] };
    const copies = Array.from({ length: 10 }, (_, index) => ({ ...good, path: `copy-${index}.info` }));
    const bad = {
      ...coverageReport(0, 100),
      path: "bad.info",
      files: [{ path: "src/bad.ts", total: 100, covered: 0 }],
    };

    expect(verdictOn("coverage.line", facts([...copies, bad]))).toMatchObject({
      result: "FAILED",
      observed: { value: 50 },
    });
  });
});

describe("a load test", () => {
  const ms = (name: string, value: number): Metric => ({ name, value, unit: "ms" });

  it("with a quick percentile does not hide another that reports a higher one only", () => {
    const quick = report("performance", { path: "a.json", metrics: [ms("latency.p95", 1)] });
    const slow = report("performance", { path: "b.json", metrics: [ms("latency.p99", 90_000)] });

    expect(verdictOn("performance.thresholds", facts([quick, slow])).result).toBe("FAILED");
  });

  it("T15: that measured no response time is not run", () => {
    const metrics: Metric[] = [{ name: "requests.count", value: 5, unit: "count" }];

    expect(verdictOn("performance.thresholds", facts([report("performance", { metrics })]))).toMatchObject({
      result: "NOT_RUN",
      reason: "nothing-measured",
    });
  });
});
