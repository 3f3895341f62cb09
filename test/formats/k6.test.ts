import { describe, expect, it } from "vitest";
import { changed, fixtureText, read, valueAt } from "../support/readings.ts";

const shapes = ["good", "summary-export", "machine-readable"] as const;

describe("k6", () => {
  it.each(shapes)("tells the same measurements from the shape %s", (shape) => {
    const told = read(fixtureText("k6", shape));

    expect(told.reading.clean).toBe(true);
    expect(Object.fromEntries(told.metrics)).toMatchObject({
      "requests.count": 40,
      "requests.failed": 20,
      "requests.failed-rate": 0.5,
      "iterations.count": 20,
      "checks.passed": 40,
      "checks.failed": 20,
    });
    for (const name of ["avg", "median", "p90", "p95", "max"]) {
      expect(told.metrics.get(`latency.${name}`)).toBeGreaterThan(0);
    }
  });

  it("names a percentile with a fraction", () => {
    expect(read(fixtureText("k6")).metrics.get("latency.p99-9")).toBe(25.796634473000054);
  });

  it.each(["good", "summary-export"])(
    "knows a crossed threshold in the shape %s, where true means opposites",
    (shape) => {
      expect(read(fixtureText("k6", shape)).thresholds).toEqual(
        expect.arrayContaining([
          { name: "http_req_duration: p(95)<1000", isMet: true },
          { name: "http_req_duration{expected_response:true}: max<0.0001", isMet: false },
          { name: "checks: rate>0.9", isMet: false },
          { name: "http_req_failed: rate<0.9", isMet: true },
        ]),
      );
    },
  );

  it("says that the machine-readable shape lists no thresholds", () => {
    expect(read(fixtureText("k6", "machine-readable")).codes).toEqual(["note"]);
  });

  it("G5: counts the checks of all groups itself, and the worse counts", () => {
    const told = read(changed("k6", { "/metrics/checks/values": { passes: 60, fails: 0, rate: 1 } }));

    expect(told.reading.disagreements).toEqual([
      { name: "checksPassed", reported: 60, counted: 40 },
      { name: "checksFailed", reported: 0, counted: 20 },
    ]);
    expect(told.metrics.get("checks.failed")).toBe(20);
    expect(told.metrics.get("checks.passed")).toBe(40);
  });

  it("G5: works out the share of failed requests again, and the worse counts", () => {
    const told = read(changed("k6", { "/metrics/http_req_failed/values/rate": 0.01 }));

    expect(told.reading.disagreements).toEqual([{ name: "httpReqFailedRate", reported: 0.01, counted: 0.5 }]);
    expect(told.metrics.get("requests.failed-rate")).toBe(0.5);
  });

  it("fails closed on a metric that is listed twice", () => {
    const good = { name: "http_req_failed", values: { rate: 0, matches: 0, total: 40 } };
    const report = changed("k6", { "/results/metrics/99": good }, "machine-readable");
    const metrics = (valueAt(report, "/results/metrics") as unknown[]).filter(Boolean);

    const told = read(changed("k6", { "/results/metrics": metrics }, "machine-readable"));

    expect(told.codes).toContain("duplicate-key");
    expect(told.reading.clean).toBe(false);
  });

  it("G3: fails closed if nothing was asked for and nothing ran", () => {
    const report = changed("k6", { "/metrics/http_reqs/values/count": 0, "/metrics/iterations": undefined });

    expect(read(report).codes).toEqual(["no-records"]);
    expect(read({ metrics: {}, root_group: {} }).codes).toContain("no-records");
  });

  it("accepts a script that does without HTTP", () => {
    const iterations = valueAt(changed("k6", {}), "/metrics/iterations");

    expect(read({ metrics: { iterations }, root_group: {} }).reading.clean).toBe(true);
  });

  it("G7: counts metrics and thresholds that are named like prototypes", () => {
    const report = JSON.stringify(changed("k6", {}))
      .replace('"vus_max"', '"__proto__"')
      .replace('"data_sent"', '"constructor"')
      .replace('"p(95)<1000"', '"__proto__"');

    const told = read(report);

    expect(told.reading.records).toMatchObject({ metrics: 16, thresholds: 4 });
    expect(told.thresholds).toContainEqual({ name: "http_req_duration: __proto__", isMet: true });
  });

  it.each([
    [
      "a threshold that is neither met nor crossed",
      { "/metrics/http_req_duration/thresholds": { "p(95)<1000": "ok" } },
    ],
    ["a threshold without its answer", { "/metrics/http_req_duration/thresholds": { "p(95)<1000": {} } }],
    ["a number that is none", { "/metrics/http_reqs/values/count": "878" }],
    ["a metric that is none", { "/metrics/http_reqs": [] }],
  ])("fails closed on %s", (_, change) => {
    expect(read(changed("k6", change)).codes).toEqual(["malformed"]);
  });

  it("passes over the mean of nothing, which JSON writes as null", () => {
    const told = read(changed("k6", { "/metrics/http_req_duration/values/avg": null }));

    expect(told.reading.clean).toBe(true);
    expect(told.metrics.has("latency.avg")).toBe(false);
  });
});
