import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

const good = fixtureText("cobertura");

/** A report of these classes, each of `src/a.cs`, with these lines. */
function classes(...lines: readonly string[]): string {
  const all = lines.map((line) => `<class filename="src/a.cs"><lines>${line}</lines></class>`);
  return `<coverage line-rate="1"><packages><package><classes>${all.join("")}</classes></package></packages></coverage>`;
}

describe("cobertura", () => {
  it("tells each file once, though it holds several classes", () => {
    const { files, reading } = readCoverage(
      classes('<line number="1" hits="0"/><line number="2" hits="0"/>', '<line number="1" hits="3"/>'),
    );

    expect(files).toEqual([{ path: "src/a.cs", total: 2, covered: 1 }]);
    expect(reading.records).toMatchObject({
      classes: 2,
      files: 1,
      rawLineElements: { total: 3, covered: 1 },
    });
  });

  it("leaves out the lines of methods, which are those of the class again", () => {
    expect(readCoverage(fixtureText("cobertura", "nyc")).reading.coverage).toMatchObject({
      linesTotal: 12,
      linesCovered: 7,
    });
  });

  it("takes the best of the branches that one line was told with", () => {
    const line = (condition: string) =>
      `<line number="4" hits="1" branch="True" condition-coverage="${condition}"/>`;
    const { reading } = readCoverage(classes(line("50% (2/4)"), line("25% (1/4)"), line("100% (2/2)")));

    expect(reading.coverage).toMatchObject({ branchesTotal: 4, branchesCovered: 2 });
  });

  it.each(["50%", "50% (3/2)", "all"])("says that the branches %j cannot be read", (condition) => {
    const told = readCoverage(classes(`<line number="4" hits="1" condition-coverage="${condition}"/>`));

    expect(told.codes).toEqual(["unknown-value"]);
    expect(told.reading.coverage).toMatchObject({ branchesTotal: 0 });
  });

  it("takes negative hits for none, and says so", () => {
    const told = readCoverage(
      classes('<line number="4" hits="-1"/><line number="5" hits="99999999999999999999"/>'),
    );

    expect(told.codes).toEqual(["unknown-value"]);
    expect(told.reading.coverage).toMatchObject({ linesTotal: 2, linesCovered: 1 });
  });

  it.each([
    ['lines-valid="18"', 'lines-valid="99"', "linesTotal"],
    ['lines-covered="15"', 'lines-covered="18"', "linesCovered"],
    ['branches-valid="4"', 'branches-valid="2"', "branchesTotal"],
    ['branches-covered="2"', 'branches-covered="4"', "branchesCovered"],
    ['line-rate="0.8333"', 'line-rate="1"', "lineRate"],
    ['branch-rate="0.5"', 'branch-rate="0.75"', "branchRate"],
  ])("G5: says that %s raised to %s contradicts the lines", (total, raised, name) => {
    const { reading } = readCoverage(good.replace(total, raised));

    expect(reading.disagreements.map((disagreement) => disagreement.name)).toEqual([name]);
    expect(reading.coverage).toEqual(readCoverage(good).reading.coverage);
  });

  it("takes a rate that was rounded to two digits for the same", () => {
    expect(
      readCoverage(good.replace('line-rate="0.8333"', 'line-rate="0.83"')).reading.disagreements,
    ).toEqual([]);
  });

  it("G3: fails closed on totals without lines, and on no lines", () => {
    expect(readCoverage(fixtureText("cobertura", "no-lines")).codes).toEqual(["totals-without-records"]);
    expect(readCoverage(classes("")).codes).toEqual(["no-records"]);
  });

  it("G6: accepts the DOCTYPE of Cobertura and fetches nothing", () => {
    expect(fixtureText("cobertura", "nyc")).toContain("<!DOCTYPE coverage SYSTEM");
    expect(readCoverage(fixtureText("cobertura", "nyc")).reading.clean).toBe(true);
  });

  it("G7: takes the names of prototypes for ordinary paths", () => {
    expect(readCoverage(good.replaceAll('filename="basket.py"', 'filename="__proto__"')).files[0]).toEqual({
      path: "__proto__",
      total: 14,
      covered: 11,
    });
  });

  it.each([
    ["a class without a file", good.replace(' filename="basket.py"', "")],
    ["a line without hits", good.replace('number="1" hits="1"', 'number="1"')],
    ["a line without a number", good.replace('number="1" hits="1"', 'hits="1"')],
    ["hits in words", good.replace('hits="1"', 'hits="often"')],
    ["a line beyond any file", good.replace('number="1"', 'number="99999999"')],
  ])("fails closed on %s", (_, text) => {
    const { reading, codes } = readCoverage(text);

    expect(codes).toEqual(["malformed"]);
    expect(reading.diagnostics[0]?.at).toMatch(/^line \d+$/);
  });
});
