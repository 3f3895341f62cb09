import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

const good = fixtureText("clover");
const dialects = ["good", "phpunit", "istanbul"] as const;

describe("clover", () => {
  it("tells files by their paths, which PHPUnit writes as names", () => {
    expect(readCoverage(good).files).toEqual([
      { path: "/home/dev/shop/src/org/example/shop/Price.java", total: 14, covered: 5 },
      { path: "/home/dev/shop/src/org/example/shop/Main.java", total: 2, covered: 2 },
    ]);
    expect(readCoverage(fixtureText("clover", "phpunit")).files).toEqual([
      { path: "/home/dev/shop/src/Price.php", total: 5, covered: 3 },
    ]);
  });

  it("counts both ways of a condition", () => {
    expect(readCoverage(good).reading.coverage).toMatchObject({ branchesTotal: 4, branchesCovered: 2 });
    const both = good.replace('falsecount="1" truecount="0"', 'falsecount="1" truecount="9"');
    expect(readCoverage(both).reading.coverage).toMatchObject({ branchesTotal: 4, branchesCovered: 3 });
  });

  it("knows that Istanbul writes covered and missed branches in the place of both ways", () => {
    const { reading } = readCoverage(fixtureText("clover", "istanbul"));

    expect(reading.coverage).toMatchObject({ branchesTotal: 7, branchesCovered: 3, statementsTotal: 12 });
    expect(reading.coverage).not.toHaveProperty("functionsTotal");
  });

  it.each(dialects)("G5: says that raised totals contradict the lines of %s", (dialect) => {
    const raised = fixtureText("clover", dialect).replaceAll(
      / coveredstatements="\d+"/g,
      ' coveredstatements="99"',
    );
    const { reading } = readCoverage(raised);

    expect(reading.disagreements.map(({ name }) => name)).toContain("coveredstatements");
    expect(reading.coverage).toEqual(readCoverage(fixtureText("clover", dialect)).reading.coverage);
  });

  it.each([
    ['files="2"', 'files="9"', "files"],
    [' methods="5"', ' methods="9"', "methods"],
    ['coveredmethods="3"', 'coveredmethods="5"', "coveredmethods"],
    ['conditionals="4"', 'conditionals="9"', "conditionals"],
  ])("G5: says that %s raised to %s contradicts the lines", (total, raised, name) => {
    const { reading } = readCoverage(good.replace(total, raised));

    expect(reading.disagreements.map((disagreement) => disagreement.name)).toEqual([name]);
  });

  it("leaves out the coverage of tests themselves", () => {
    const tests = `<testproject><package><file path="T.java"><line num="1" count="1" type="stmt"/></file></package></testproject>`;
    const more = good.replace("</coverage>", `${tests}</coverage>`);

    expect(readCoverage(more).reading).toEqual(readCoverage(good).reading);
  });

  it("G3: fails closed on totals without lines, and on no lines", () => {
    const bare = good.replaceAll(/<line [^>]*\/>/g, "");

    expect(readCoverage(bare).codes).toEqual(["totals-without-records"]);
    expect(readCoverage("<coverage><project/></coverage>").codes).toEqual(["no-records"]);
  });

  it("counts a line of an unknown type as a line, and says so", () => {
    const told = readCoverage(
      good.replace('num="8" count="0" type="stmt"', 'num="8" count="0" type="lambda"'),
    );

    expect(told.codes).toEqual(["unknown-value"]);
    expect(told.reading.coverage).toMatchObject({ linesTotal: 16, statementsTotal: 10 });
  });

  it("takes negative counts for none", () => {
    const told = readCoverage(good.replace('num="10" count="1"', 'num="10" count="-1"'));

    expect(told.reading.coverage).toMatchObject({ linesTotal: 16, linesCovered: 6 });
  });

  it("G7: takes the names of prototypes for ordinary paths and types", () => {
    const told = readCoverage(
      good
        .replaceAll(/path="[^"]*Main.java"/g, 'path="__proto__"')
        .replace('type="stmt"', 'type="constructor"'),
    );

    expect(told.files[1]?.path).toBe("__proto__");
    expect(told.codes).toEqual(["unknown-value"]);
  });

  it.each([
    ["a file without a path", good.replace(/ path="[^"]*Price.java" name="Price.java"/, "")],
    ["a line without a number", good.replace('num="8" ', "")],
    ["a line without a count", good.replace('num="8" count="0"', 'num="8"')],
    ["a count in words", good.replace('num="8" count="0"', 'num="8" count="never"')],
  ])("fails closed on %s", (_, text) => {
    expect(readCoverage(text).codes).toEqual(["malformed"]);
  });
});
