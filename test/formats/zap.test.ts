import { describe, expect, it } from "vitest";
import { changed, read } from "../support/readings.ts";

const good = changed("zap", {});

describe("zap", () => {
  it("tells each request that an alert struck at", () => {
    const { findings } = read(good);

    expect(findings).toHaveLength(6);
    expect(findings[0]).toEqual({
      ruleId: "40018",
      aliases: [],
      rating: { severity: "high", source: "label", native: "High" },
      message: "SQL Injection",
      place: { type: "url", url: "http://127.0.0.1:8080/items?id=1%27", detail: "GET id" },
      helpUri: "https://www.zaproxy.org/docs/alerts/40018/",
    });
  });

  it("reads the same whatever the order of its keys", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, entry]) => [key, reversed(entry)]),
      );
    };

    expect(read(reversed(good))).toEqual(read(good));
  });

  it("counts an alert without instances at its site", () => {
    const told = read(changed("zap", { "/site/0/alerts/0/instances": [] }));

    expect(told.findings[0]?.place).toEqual({ type: "url", url: "http://127.0.0.1:8080" });
    expect(told.reading.findings?.high).toBe(1);
    expect(told.reading.disagreements).toEqual([{ name: "instances", reported: 6, counted: 5 }]);
  });

  it.each([undefined, "4", "info", "-1", ""])(
    "takes the riskcode %j for unknown, never for harmless",
    (riskcode) => {
      const told = read(changed("zap", { "/site/0/alerts/0/riskcode": riskcode }));

      expect(told.codes).toEqual(["unknown-value"]);
      expect(told.reading.findings?.info).toBe(1);
    },
  );

  it("suppresses only what ZAP's user marked as a false positive", () => {
    expect(read(good).reading.findings).toMatchObject({ suppressed: 1, medium: 2 });
    const told = read(changed("zap", { "/site/0/alerts/0/confidence": "5" }));
    expect(told.reading.findings).toMatchObject({ suppressed: 1, high: 1 });
  });

  it("G3: fails closed on a report of no site", () => {
    expect(read(changed("zap", { "/site": [] })).codes).toEqual(["no-records"]);
  });

  it("G5: says where the count of an alert is not that of its instances", () => {
    const told = read(changed("zap", { "/site/0/alerts/1/count": "7" }));

    expect(told.reading.disagreements).toEqual([{ name: "instances", reported: 11, counted: 6 }]);
  });

  it("G7: counts risks that are named like prototypes", () => {
    const told = read(changed("zap", { "/site/0/alerts/0/riskcode": "__proto__" }));

    expect(Object.keys(told.reading.records["alertsByRisk"] as object)).toContain("__proto__");
    expect(told.reading.findings?.unknown).toBe(1);
  });

  it.each([
    ["a site without alerts", { "/site/0/alerts": undefined }],
    ["a site whose alerts are no list", { "/site/0/alerts": {} }],
    ["an alert without a rule", { "/site/0/alerts/0/pluginid": undefined }],
    ["a count that is none", { "/site/0/alerts/0/count": "many" }],
  ])("fails closed on %s", (_, change) => {
    expect(read(changed("zap", change)).codes).toEqual(["malformed"]);
  });
});
