import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

const good = fixtureText("lcov");

/** A tracefile of one record that holds these lines. */
function record(...lines: readonly string[]): string {
  return ["TN:", "SF:src/a.c", ...lines, "end_of_record", ""].join("\n");
}

describe("lcov", () => {
  it("tells each file once, with its merged lines", () => {
    expect(readCoverage(fixtureText("lcov", "two-runs")).files).toEqual([
      { path: "src/price.js", total: 17, covered: 13 },
      { path: "src/stock.js", total: 9, covered: 5 },
    ]);
  });

  it.each([
    ["0", 0],
    ["1", 1],
    ["000", 0],
    ["18446744073709551616", 1],
    ["1.36e+15", 1],
    ["0.0", 0],
    ["-", 0],
    ["7,Q2hlY2tzdW0", 1],
    ["0,Q2hlY2tzdW0", 0],
  ])("reads the count %s of a line", (hits, covered) => {
    const { reading, codes } = readCoverage(record(`DA:1,${hits}`));

    expect(reading.coverage).toMatchObject({ linesTotal: 1, linesCovered: covered });
    expect(codes).toEqual([]);
  });

  it("takes a counter that ran over for one that never ran, and says so", () => {
    const { reading, codes } = readCoverage(record("DA:1,-5", "DA:2,1"));

    expect(reading.coverage).toMatchObject({ linesTotal: 2, linesCovered: 1 });
    expect(codes).toEqual(["unknown-value"]);
  });

  it("merges branches by line, block and branch, in numbers or words, exceptional or not", () => {
    const first = record("DA:1,1", "BRDA:1,0,0,-", "BRDA:1,0,jump to line 4,0", "BRDA:2,4294967295,7,1");
    const second = record("BRDA:1,0,0,3", "BRDA:1,0,jump to line 4,0", "BRDA:1,e0,1,0", "BRDA:2,0,(a, b),2");

    expect(readCoverage(first + second).reading.coverage).toMatchObject({
      branchesTotal: 5,
      branchesCovered: 3,
    });
  });

  it("counts a function of lcov 2.2 once, whatever its aliases", () => {
    const { reading } = readCoverage(
      record("FNL:0,3", "FNA:0,0,f", "FNA:0,2,f.part", "FNL:1,9", "FNA:1,0,g", "DA:3,2"),
    );

    expect(reading.coverage).toMatchObject({ functionsTotal: 2, functionsCovered: 1 });
  });

  it("counts functions that come without a place", () => {
    const { reading } = readCoverage(record("FNDA:2,f", "FNDA:0,g", "DA:3,2"));

    expect(reading.coverage).toMatchObject({ functionsTotal: 2, functionsCovered: 1 });
  });

  it("reads counts of functions that are not plain, and those of a report with other line breaks", () => {
    const lines = ["FN:1,f", "FNDA:-1,f", "FN:3,g", "FNDA:1.5e+3,g", "DA:1,1"];
    const { reading, codes } = readCoverage(record(...lines));

    expect(reading.coverage).toMatchObject({ functionsTotal: 2, functionsCovered: 1 });
    expect(codes).toEqual(["unknown-value"]);
    expect(readCoverage(record(...lines).replaceAll("\n", "\r\n")).reading).toEqual(reading);
  });

  it.each([
    ["LF:17", "LF:99", "linesTotal"],
    ["LH:13", "LH:17", "linesCovered"],
    ["BRF:7", "BRF:9", "branchesTotal"],
    ["BRH:3", "BRH:7", "branchesCovered"],
    ["FNF:3", "FNF:4", "functionsTotal"],
    ["FNH:1", "FNH:3", "functionsCovered"],
  ])("G5: says that %s raised to %s contradicts the records", (total, raised, name) => {
    const { reading } = readCoverage(good.replace(total, raised));

    expect(reading.disagreements.map((disagreement) => disagreement.name)).toEqual([name]);
    expect(reading.coverage).toEqual(readCoverage(good).reading.coverage);
  });

  it("compares no sum to which a record did not add", () => {
    expect(readCoverage(good.replace("LF:17\n", "")).reading.disagreements).toEqual([]);
    expect(readCoverage(fixtureText("lcov", "coverage-py")).reading.disagreements).toEqual([]);
  });

  it("G3: fails closed on totals of lines that are not listed", () => {
    expect(readCoverage(record("LF:10", "LH:10")).codes).toEqual(["totals-without-records"]);
  });

  it("G3: fails closed on a test without a record, and on records without lines", () => {
    expect(readCoverage("TN:\n").codes).toEqual(["no-records"]);
    expect(readCoverage(record()).codes).toEqual(["no-records"]);
  });

  it.each([
    ["the last line lost its line feed and a letter", good.slice(0, -2)],
    ["the last record lost its end", good.replace(/end_of_record\n$/, "")],
    ["a record in the middle lost its end", good.replace("end_of_record\n", "")],
    ["a further test was named", `${good}TN:more\n`],
    ["a further keyword was begun", `${good}T`],
  ])("G4: sees that it was cut: %s", (_, text) => {
    expect(readCoverage(text).codes).toEqual(["truncated"]);
  });

  it("takes a last record without line feed for whole", () => {
    expect(readCoverage(good.trimEnd()).reading).toEqual(readCoverage(good).reading);
  });

  it.each([
    ["blank lines", good.replaceAll("SF:", "\nSF:")],
    ["comments of lcov 2", `# made by lcov\n${good}`],
    ["no test names", good.replaceAll("TN:\n", "")],
    ["the end mark of a shell", `${good}EOF\n`],
    ["spaces behind the end of a record", good.replaceAll("end_of_record", "end_of_record ")],
  ])("reads the same with %s", (_, text) => {
    expect(readCoverage(text).reading).toEqual(readCoverage(good).reading);
  });

  it("G7: takes the names of prototypes for ordinary paths", () => {
    const { files } = readCoverage(good.replace("src/price.js", "__proto__"));

    expect(files[0]).toEqual({ path: "__proto__", total: 17, covered: 13 });
  });

  it("says that a record is unknown, once", () => {
    expect(readCoverage(record("DA:1,1", "XYZ:1", "XYZ:2", "CONDITION:3")).codes).toEqual(["unknown-value"]);
  });

  it.each([
    ["a line without a number", "DA:x,1"],
    ["a line without a count", "DA:1"],
    ["a count in words", "DA:1,many"],
    ["a line beyond any file", "DA:99999999,1"],
    ["a branch without a count", "BRDA:1,0"],
    ["a total in words", "LF:all"],
    ["text", "no record at all"],
  ])("fails closed on %s", (_, line) => {
    const { reading, codes } = readCoverage(record(line, "DA:1,1"));

    expect(codes).toEqual(["malformed"]);
    expect(reading.diagnostics[0]?.at).toBe("line 3");
  });

  it.each([
    ["lines before a file", "TN:\nDA:1,1\n"],
    ["an end without a beginning", `${good}end_of_record\n`],
    ["a file without a path", good.replace("SF:src/price.js", "SF:")],
    ["text between records", `${good}garbage\n`],
  ])("fails closed on %s", (_, text) => {
    expect(readCoverage(text).codes).toEqual(["malformed"]);
  });

  it("reads a report larger than its window as the sum of its parts", () => {
    const parts = Array.from({ length: 2_000 }, (_, index) => good.replaceAll("SF:", `SF:${index}/`));
    const { reading, files } = readCoverage(parts.join(""));

    expect(files).toHaveLength(4_000);
    expect(reading.coverage).toMatchObject({
      linesTotal: 52_000,
      linesCovered: 36_000,
      branchesCovered: 10_000,
    });
    expect(reading.disagreements).toEqual([]);
  });
});
