import { describe, expect, it } from "vitest";
import { changed, read, valueAt } from "../support/readings.ts";

const good = changed("autocannon", {});
const answers = Number(valueAt(good, "/requests/total"));

describe("autocannon", () => {
  it("tells its measurements under the names of all tools", () => {
    const { metrics } = read(good);

    expect(Object.fromEntries(metrics)).toMatchObject({
      "requests.count": answers,
      "requests.failed-rate": 0,
      "latency.avg": valueAt(good, "/latency/average"),
      "latency.median": valueAt(good, "/latency/p50"),
      "latency.p97-5": valueAt(good, "/latency/p97_5"),
      "latency.p99": valueAt(good, "/latency/p99"),
      "latency.max": valueAt(good, "/latency/max"),
      "throughput.rate": valueAt(good, "/throughput/average"),
    });
    expect(metrics.has("latency.p95")).toBe(false);
  });

  it("counts connections that failed and answers that were wrong", () => {
    const { metrics } = read(
      changed("autocannon", {
        "/errors": 75,
        "/timeouts": 5,
        "/non2xx": 30,
        "/mismatches": 10,
        "/4xx": 30,
      }),
    );

    expect(metrics.get("requests.failed")).toBe(105);
    expect(metrics.get("requests.failed-rate")).toBe(105 / (answers + 75));
    expect(metrics.get("requests.timeouts")).toBe(5);
  });

  it("G5: adds up the classes of answers, and the worse counts", () => {
    const told = read(changed("autocannon", { "/5xx": 12 }));

    expect(told.reading.disagreements).toEqual([{ name: "non2xx", reported: 0, counted: 12 }]);
    expect(told.metrics.get("requests.failed")).toBe(12);
  });

  it("G3: fails closed if nobody answered", () => {
    const told = read(changed("autocannon", { "/requests/total": 0 }));

    expect(told.codes).toEqual(["no-records"]);
    expect(told.metrics.get("requests.failed-rate")).toBe(1);
  });

  it("G7: passes over numbers that are named like prototypes", () => {
    const report = JSON.stringify(good).replace('"p99_999"', '"__proto__"');

    expect(read(report).reading.clean).toBe(true);
  });

  it.each([
    ["a report without errors", { "/errors": undefined }],
    ["a count that is none", { "/errors": -1 }],
    ["a histogram without a total", { "/requests/total": undefined }],
    ["a latency that is no number", { "/latency/average": "1 ms" }],
  ])("fails closed on %s", (_, change) => {
    expect(read(changed("autocannon", change)).codes).toEqual(["malformed"]);
  });
});
