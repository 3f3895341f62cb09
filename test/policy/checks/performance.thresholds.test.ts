import { describe, expect, it } from "vitest";
import type { Metric } from "../../../src/domain/performance/metric.ts";
import { facts, report, verdictOn } from "../../support/judging.ts";

function measured(metrics: readonly Metric[], thresholds: readonly { name: string; isMet: boolean }[] = []) {
  return verdictOn("performance.thresholds", facts([report("performance", { metrics, thresholds })]));
}

const ms = (name: string, value: number): Metric => ({ name, value, unit: "ms" });

describe("performance.thresholds", () => {
  it.each([
    ["a quick service", [ms("latency.p95", 100)], "PASSED"],
    ["a slow service", [ms("latency.p95", 1001)], "FAILED"],
    ["a slow service without a 95th percentile", [ms("latency.p97-5", 1001)], "FAILED"],
    ["a service that fails", [{ name: "requests.failed-rate", value: 0.02, unit: "ratio" }], "FAILED"],
  ] as const)("%s: %s", (_, metrics, result) => {
    expect(measured(metrics).result).toBe(result);
  });

  it("fails where the load test misses its own threshold", () => {
    const verdict = measured([ms("latency.p95", 1)], [{ name: "p(95)<200", isMet: false }]);

    expect(verdict).toMatchObject({
      result: "FAILED",
      problems: [{ message: expect.stringContaining("p(95)<200") }],
    });
  });
});
