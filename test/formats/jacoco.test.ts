import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

const good = fixtureText("jacoco");

/** The good report with its last counter of a type, that of the whole report, changed. */
function withCounter(type: string, missed: number, covered: number): string {
  const all = [...good.matchAll(new RegExp(`<counter type="${type}" [^>]*>`, "g"))];
  const at = all.at(-1)?.index ?? 0;
  const rest = good
    .slice(at)
    .replace(/missed="\d+" covered="\d+"/, `missed="${missed}" covered="${covered}"`);
  return good.slice(0, at) + rest;
}

describe("jacoco", () => {
  it("tells each source file with its package", () => {
    expect(readCoverage(good).files).toEqual([
      { path: "org/example/shop/Main.java", total: 3, covered: 2 },
      { path: "org/example/shop/Price.java", total: 11, covered: 5 },
    ]);
  });

  it("keeps files of one name in several modules apart", () => {
    expect(readCoverage(fixtureText("jacoco", "groups")).files).toEqual([
      { path: "api/org/example/Main.java", total: 2, covered: 1 },
      { path: "worker/org/example/Main.java", total: 1, covered: 1 },
    ]);
  });

  it.each([
    ["LINE", 0, 14, "linesCovered"],
    ["LINE", 8, 7, "linesTotal"],
    ["BRANCH", 0, 6, "branchesCovered"],
    ["INSTRUCTION", 0, 62, "instructionsCovered"],
    ["METHOD", 0, 7, "methodsCovered"],
  ])(
    "G5: says that a %s counter of %d missed and %d covered contradicts the rest",
    (type, missed, covered, name) => {
      const { reading } = readCoverage(withCounter(type, missed, covered));

      expect(reading.disagreements.map((disagreement) => disagreement.name)).toEqual([name]);
      expect(reading.coverage).toEqual(readCoverage(good).reading.coverage);
    },
  );

  it("G3: fails closed where classes were compiled without lines", () => {
    expect(readCoverage(fixtureText("jacoco", "no-debug-info")).codes).toEqual(["totals-without-records"]);
  });

  it("G3: fails closed on a report of no package", () => {
    const empty = '<report name="x"><sessioninfo id="a" start="1" dump="2"/></report>';

    expect(readCoverage(empty).codes).toEqual(["no-records"]);
  });

  it("counts a method that no counter tells of as one that never ran", () => {
    const bare = good.replace(/(<method name="main"[^>]*>).*?<\/method>/, "$1</method>");

    expect(readCoverage(bare).reading.coverage).toMatchObject({ functionsTotal: 7, functionsCovered: 2 });
  });

  it("G7: takes the names of prototypes for ordinary files", () => {
    expect(
      readCoverage(good.replace('<sourcefile name="Main.java"', '<sourcefile name="__proto__"')).files[0]
        ?.path,
    ).toBe("org/example/shop/__proto__");
  });

  it("leaves other reports of that root element alone", () => {
    expect(readCoverage('<report name="x"><issue/></report>').codes).toEqual(["unsupported-format"]);
  });

  it.each([
    ["a line without a number", good.replace('nr="3" ', "")],
    ["a line without covered instructions", good.replace('mi="3" ci="0"', 'mi="3"')],
    ["a count in words", good.replace('ci="8"', 'ci="some"')],
    ["a source file without a name", good.replace('<sourcefile name="Main.java">', "<sourcefile>")],
  ])("fails closed on %s", (_, text) => {
    expect(readCoverage(text).codes).toEqual(["malformed"]);
  });
});
