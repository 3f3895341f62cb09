import { describe, expect, it } from "vitest";
import { changed, read, valueAt } from "../support/readings.ts";

const good = changed("lighthouse", {});

describe("lighthouse", () => {
  it("tells the audits of accessibility that failed, rated by their impact", () => {
    const { findings } = read(good);

    expect(findings.map(({ ruleId, rating }) => [ruleId, rating.native])).toEqual(
      expect.arrayContaining([
        ["image-alt", "critical"],
        ["label", "critical"],
        ["html-has-lang", "serious"],
        ["landmark-one-main", "moderate"],
      ]),
    );
    expect(findings[0]?.place).toMatchObject({ type: "url", url: expect.stringMatching(/^http:\/\/127/) });
  });

  it("tells scores and measured times under the names of all tools", () => {
    expect([...read(good).metrics.keys()].sort()).toEqual([
      "page.cumulative-layout-shift",
      "page.first-contentful-paint",
      "page.largest-contentful-paint",
      "page.speed-index",
      "page.time-to-interactive",
      "page.total-blocking-time",
      "score.accessibility",
      "score.performance",
    ]);
  });

  it("G5: adds up the scores again, and the worse counts", () => {
    const told = read(changed("lighthouse", { "/categories/accessibility/score": 1 }));

    expect(told.reading.disagreements).toEqual([{ name: "score.accessibility", reported: 1, counted: 0.35 }]);
    expect(told.metrics.get("score.accessibility")).toBe(0.35);
  });

  it("is evidence only for the categories that it holds", () => {
    const told = read(changed("lighthouse", { "/categories/accessibility": undefined }));

    expect(told.reading.kinds).toEqual(["performance"]);
    expect(told.reading.clean).toBe(true);
    expect(told.findings).toEqual([]);
  });

  it("reads the same with its categories before its audits", () => {
    const audits = valueAt(good, "/audits");
    const rest = JSON.stringify(changed("lighthouse", { "/audits": undefined }));

    expect(read(rest.replace(/}$/, `,"audits":${JSON.stringify(audits)}}`))).toEqual(read(good));
  });

  it("never loses a failed run behind many remarks", () => {
    const report = changed("lighthouse", { "/categories/accessibility/score": null });
    const unknownModes = JSON.stringify(report).replaceAll(
      /"scoreDisplayMode":"\w+"/g,
      '"scoreDisplayMode":"new"',
    );

    const told = read(unknownModes);

    expect(told.codes).toContain("run-failed");
    expect(told.reading.clean).toBe(false);
  });

  it("counts an audit without impact as unknown, never as harmless", () => {
    const told = read(changed("lighthouse", { "/audits/image-alt/details": undefined }));

    expect(told.reading.findings).toMatchObject({ unknown: 1, critical: 1 });
  });

  it("takes a word that axe-core does not have for unknown", () => {
    const told = read(
      changed("lighthouse", { "/audits/image-alt/details": { debugData: { impact: "info" } } }),
    );

    expect(told.reading.findings).toMatchObject({ unknown: 1, info: 0 });
  });

  it("says which display modes it does not know, and counts them all the same", () => {
    const told = read(changed("lighthouse", { "/audits/image-alt/scoreDisplayMode": "__proto__" }));

    expect(told.codes).toEqual(["unknown-value"]);
    expect(told.reading.findings?.critical).toBe(2);
  });

  it("G7: takes categories and audits for ordinary that are named like prototypes", () => {
    const told = read(
      JSON.stringify(good)
        .replaceAll('"image-alt"', '"__proto__"')
        .replaceAll('"performance"', '"constructor"'),
    );

    expect(told.reading.findings?.critical).toBe(2);
    expect(told.reading.kinds).toEqual(["accessibility"]);
  });

  it.each([
    ["a run that failed", { "/runtimeError": { code: "NO_FCP", message: "no paint" } }, "run-failed"],
    ["a category that was not measured", { "/categories/performance/score": null }, "run-failed"],
    ["neither category", { "/categories": { seo: { score: 1, auditRefs: [] } } }, "no-records"],
    ["a category without audits", { "/categories/accessibility/auditRefs": [] }, "no-records"],
    ["an audit that is missing", { "/audits/image-alt": undefined }, "malformed"],
    ["a report without audits", { "/audits": {} }, "malformed"],
    ["a score beyond 1", { "/audits/image-alt/score": 7 }, "malformed"],
    ["Lighthouse 2", { "/lighthouseVersion": "2.9.4" }, "unsupported-version"],
    ["a version that is none", { "/lighthouseVersion": "latest" }, "unsupported-version"],
  ])("fails closed on %s", (_, change, code) => {
    const told = read(changed("lighthouse", change));

    expect(told.reading.clean).toBe(false);
    expect(told.codes).toContain(code);
  });

  it("accepts the error code that says there was none", () => {
    expect(read(changed("lighthouse", { "/runtimeError": { code: "NO_ERROR" } })).reading.clean).toBe(true);
  });
});
