import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

const good = fixtureText("go-coverprofile");

function profile(...lines: readonly string[]): string {
  return `${["mode: set", ...lines].join("\n")}\n`;
}

describe("go-coverprofile", () => {
  it("says that it counts statements", () => {
    const { reading, codes } = readCoverage(good);

    expect(codes).toEqual(["note"]);
    expect(reading.coverage).toEqual({ statementsTotal: 9, statementsCovered: 3 });
  });

  it.each(["coverpkg", "concatenated"])("merges the blocks that %s lists again", (name) => {
    const { reading, files } = readCoverage(fixtureText("go-coverprofile", name));

    expect(reading.coverage).toEqual({ statementsTotal: 9, statementsCovered: 5 });
    expect(files).toEqual([
      { path: "example.org/shop/price/price.go", total: 7, covered: 4 },
      { path: "example.org/shop/stock/stock.go", total: 2, covered: 1 },
    ]);
  });

  it.each(["count", "atomic", "set"])("reads the mode %s", (mode) => {
    expect(readCoverage(good.replace("mode: count", `mode: ${mode}`)).reading.clean).toBe(true);
  });

  it("says that profiles of several modes were put together", () => {
    expect(readCoverage(good + fixtureText("go-coverprofile", "concatenated")).codes).toEqual([
      "note",
      "note",
    ]);
  });

  it("keeps blocks apart that differ in a column, and reads counts of any size", () => {
    const { reading } = readCoverage(
      profile(
        "C:\\a b.go:1.1,2.2 1 0",
        "C:\\a b.go:1.2,2.2 2 18446744073709551615",
        "C:\\a b.go:1.1,2.3 4 0",
      ),
    );

    expect(reading.coverage).toEqual({ statementsTotal: 7, statementsCovered: 2 });
  });

  it("fails closed if a block comes back with other statements", () => {
    expect(
      readCoverage(profile("a.go:1.1,2.2 1 0", "b.go:1.1,2.2 1 0", "a.go:1.1,2.2 2 1")).reading.clean,
    ).toBe(false);
  });

  it("G3: fails closed on a profile without blocks", () => {
    expect(readCoverage(fixtureText("go-coverprofile", "no-blocks")).codes).toEqual(["note", "no-records"]);
  });

  it("G4: sees a cut inside a line", () => {
    for (const length of [1, 2, 5, 30, 60]) {
      expect(readCoverage(good.slice(0, -length)).codes).toEqual(["truncated"]);
    }
  });

  it("G7: takes the names of prototypes for ordinary paths", () => {
    expect(readCoverage(profile("__proto__:1.1,2.2 3 1")).files).toEqual([
      { path: "__proto__", total: 3, covered: 3 },
    ]);
  });

  it.each([
    ["another mode", good.replace("mode: count", "mode: branch")],
    ["a block without a count", profile("a.go:1.1,2.2 1")],
    ["a negative count", profile("a.go:1.1,2.2 1 -1")],
    ["a block without a file", profile(":1.1,2.2 1 1")],
    ["text", profile("garbage")],
  ])("fails closed on %s", (_, text) => {
    expect(readCoverage(text).codes).toEqual(["malformed"]);
  });
});
