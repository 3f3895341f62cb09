import { describe, expect, it } from "vitest";
import {
  categoryScore,
  latencyPercentile,
  metric,
  metricCatalogue,
} from "../../../src/domain/performance/metric.ts";

describe("the catalogue of metrics", () => {
  it.each(Object.keys(metricCatalogue))("names %s in dotted lower case", (name) => {
    expect(name).toMatch(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("gives a metric the unit of its name", () => {
    expect(metric("requests.failed-rate", 0.5)).toEqual({
      name: "requests.failed-rate",
      value: 0.5,
      unit: "ratio",
    });
  });

  it("names percentiles as the catalogue does, with a dash for the point", () => {
    expect(latencyPercentile("95", 1).name in metricCatalogue).toBe(true);
    expect(latencyPercentile("99.9", 1).name).toBe("latency.p99-9");
  });

  it("names scores of categories, and of nothing else", () => {
    expect(categoryScore("seo", 1)).toEqual({ name: "score.seo", value: 1, unit: "score" });
    expect(categoryScore("__proto__", 1)).toBeUndefined();
    expect(categoryScore("A score\n::error::", 1)).toBeUndefined();
  });
});
