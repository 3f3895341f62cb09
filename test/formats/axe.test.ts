import { describe, expect, it } from "vitest";
import { changed, read } from "../support/readings.ts";

const good = changed("axe", {});
const url = "http://127.0.0.1:8080/";

describe("axe", () => {
  it("tells each element that a rule struck at, by its selector", () => {
    const { findings } = read(good);

    expect(findings).toHaveLength(6);
    expect(findings.filter(({ ruleId }) => ruleId === "image-alt")).toMatchObject([
      {
        rating: { severity: "critical" },
        place: { type: "url", url: "http://127.0.0.1:8080/", detail: 'img[src="/a.png"]' },
      },
      {
        rating: { severity: "critical" },
        place: { type: "url", url: "http://127.0.0.1:8080/", detail: 'img[src="/b.png"]' },
      },
    ]);
  });

  it("reads an array of pages as their sum, each at its own address", () => {
    const told = read([good, changed("axe", { "/url": `${url}other` })]);

    expect(told.reading.records).toMatchObject({ pages: 2, violations: 10, violationNodes: 12 });
    expect(new Set(told.findings.map(({ place }) => place.type === "url" && place.url)).size).toBe(2);
  });

  it("finds the address behind the violations", () => {
    const report = JSON.stringify(changed("axe", { "/url": undefined })).replace(/}$/, `,"url":"${url}"}`);

    expect(read(report).findings[0]?.place).toMatchObject({ url });
  });

  it.each([
    [["#frame", "#button"], "#frame > #button"],
    [[["#host", ".inner"]], "#host >>> .inner"],
  ])("leads through frames and shadow trees: %j", (target, detail) => {
    const violations = [{ id: "a", impact: "minor", nodes: [{ target }] }];

    expect(read(changed("axe", { "/violations": violations })).findings).toMatchObject([
      { rating: { severity: "low" }, place: { detail } },
    ]);
  });

  it.each([
    [null, []],
    [undefined, []],
    ["harmless", ["unknown-value"]],
    ["none", ["unknown-value"]],
    ["__proto__", ["unknown-value"]],
  ])("takes the impact %j for unknown, never for harmless", (impact, codes) => {
    const violations = [{ id: "a", impact, nodes: [{ target: ["b"] }] }];

    const told = read(changed("axe", { "/violations": violations }));

    expect(told.reading.findings).toMatchObject({ unknown: 1, info: 0, low: 0 });
    expect(told.codes).toEqual(codes);
  });

  it("counts a rule that struck at nothing in particular", () => {
    const violations = [{ id: "a", impact: "critical", nodes: [] }];

    expect(read(changed("axe", { "/violations": violations })).reading.findings?.critical).toBe(1);
  });

  it("G3: fails closed if no rule ran on one of the pages", () => {
    const blank = { "/violations": [], "/passes": [], "/incomplete": [], "/inapplicable": [] };
    const crashed = { ...blank, "/incomplete": [{ id: "a", error: { message: "b" }, nodes: [] }] };

    expect(read([good, changed("axe", blank)]).codes).toEqual(["no-records"]);
    expect(read(changed("axe", crashed)).codes).toEqual(["partial-scan", "no-records"]);
  });

  it.each([
    ["an error in place of results", { "/violations": undefined, "/error": "timed out" }, "tool-error"],
    ["results without violations", { "/violations": undefined }, "malformed"],
    ["violations that are no list", { "/violations": {} }, "malformed"],
    ["a violation without rule", { "/violations": [{ nodes: [] }] }, "malformed"],
    ["a violation without nodes", { "/violations": [{ id: "a" }] }, "malformed"],
  ])("fails closed on %s", (_, change, code) => {
    expect(read(changed("axe", change)).codes).toEqual([code]);
  });
});
