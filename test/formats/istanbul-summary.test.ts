import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

type Metric = Record<string, unknown>;
type Summary = Record<string, Record<string, Metric>>;

const price = "/home/dev/shop/src/price.js";

/** The good summary after a change. */
function changed(change: (summary: Summary) => void): Summary {
  const summary = JSON.parse(fixtureText("istanbul-summary")) as Summary;
  change(summary);
  return summary;
}

const good = changed(() => undefined);

describe("istanbul-summary", () => {
  it("adds up the files, and shows the percentages as reported", () => {
    const { reading, files } = readCoverage(good);

    expect(files.map(({ total, covered }) => [total, covered])).toEqual([
      [8, 5],
      [4, 2],
    ]);
    expect(reading.records["reportedPct"]).toEqual({
      lines: 58.33,
      statements: 53.33,
      functions: 42.85,
      branches: 50,
    });
  });

  it("reads the same with the total behind the files", () => {
    const { total, ...files } = good;

    expect(readCoverage({ ...files, total }).reading).toEqual(readCoverage(good).reading);
  });

  it.each(["lines", "statements", "functions", "branches"])(
    "G5: says that raised total %s contradict the files",
    (name) => {
      const { reading } = readCoverage(
        changed(({ total }) => {
          const metric = total?.[name] as Metric;
          metric["total"] = 99;
          metric["covered"] = 99;
        }),
      );

      expect(reading.disagreements.map((disagreement) => disagreement.name)).toEqual([
        `${name}Total`,
        `${name}Covered`,
      ]);
      expect(reading.coverage).toEqual(readCoverage(good).reading.coverage);
    },
  );

  it("G3: fails closed where no file was measured", () => {
    expect(readCoverage(fixtureText("istanbul-summary", "no-files")).codes).toEqual(["no-records"]);
    expect(readCoverage({ total: good["total"] }).codes).toEqual(["totals-without-records"]);
  });

  it("G7: takes the names of prototypes for ordinary paths", () => {
    const text = JSON.stringify(good).replace(JSON.stringify(price), '"__proto__"');

    expect(readCoverage(text).files[0]?.path).toBe("__proto__");
  });

  it.each([
    ["the total", changed((summary) => delete summary["total"])],
    ["the lines of a file", changed((summary) => delete summary[price]?.["lines"])],
    ["the branches of the total", changed((summary) => delete summary["total"]?.["branches"])],
    ["what is covered", changed((summary) => delete summary[price]?.["lines"]?.["covered"])],
  ])("fails closed without %s", (_, summary) => {
    expect(readCoverage(summary).codes).toEqual(["malformed"]);
  });

  it.each([
    ["more covered than there are", 9],
    ["a negative count", -1],
    ["a fraction", 4.5],
    ["a count as text", "5"],
  ])("fails closed on %s", (_, covered) => {
    const summary = changed((files) => Object.assign(files[price]?.["lines"] ?? {}, { covered }));

    expect(readCoverage(summary).codes).toEqual(["malformed"]);
  });

  it("fails closed on a file that comes twice", () => {
    const text = JSON.stringify(good).replace("/home/dev/shop/src/stock.js", price);

    expect(readCoverage(text).codes).toEqual(["duplicate-key"]);
  });
});
