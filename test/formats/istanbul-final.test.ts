import { describe, expect, it } from "vitest";
import { readCoverage } from "../support/coverage.ts";
import { fixtureText } from "../support/readings.ts";

type FileData = Record<string, Record<string, unknown>>;

const price = "/home/dev/shop/src/price.js";

/** The good map after a change of its first file. */
function changed(change: (file: FileData) => void): Record<string, FileData> {
  const map = JSON.parse(fixtureText("istanbul-final")) as Record<string, FileData>;
  change(map[price] as FileData);
  return map;
}

const good = changed(() => undefined);

describe("istanbul-final", () => {
  it("counts lines as Istanbul does: where a statement starts, covered if any of them ran", () => {
    expect(readCoverage(good).files.map(({ total, covered }) => [total, covered])).toEqual([
      [8, 5],
      [4, 2],
    ]);
  });

  it("reads the same whatever the order of the keys of a file", () => {
    const reversed = Object.fromEntries(
      Object.entries(good).map(([path, file]) => [path, Object.fromEntries(Object.entries(file).reverse())]),
    );

    expect(readCoverage(reversed)).toEqual(readCoverage(good));
  });

  it("G7: takes the names of prototypes for ordinary paths and ids", () => {
    const text = JSON.stringify(good)
      .replaceAll(JSON.stringify(price), '"__proto__"')
      .replaceAll('"0":', '"__proto__":');

    expect(readCoverage(text).files[0]).toEqual({ path: "__proto__", total: 8, covered: 5 });
    expect(readCoverage(text).reading.coverage).toEqual(readCoverage(good).reading.coverage);
  });

  it.each(["statementMap", "s", "fnMap", "f", "branchMap", "b", "path"])("fails closed without %s", (key) => {
    expect(readCoverage(changed((file) => delete file[key])).codes).toEqual(["malformed"]);
  });

  it.each(["statementMap", "s", "fnMap", "f", "branchMap", "b"])("fails closed if %s lacks an id", (key) => {
    expect(readCoverage(changed((file) => delete file[key]?.["0"])).codes).toEqual(["malformed"]);
  });

  it.each([
    ["a branch without its hits", (file: FileData) => Object.assign(file["b"] ?? {}, { "0": [1] })],
    ["negative hits", (file: FileData) => Object.assign(file["s"] ?? {}, { "0": -1 })],
    ["hits as text", (file: FileData) => Object.assign(file["s"] ?? {}, { "0": "1" })],
    [
      "a statement without a start",
      (file: FileData) => Object.assign(file["statementMap"] ?? {}, { "0": {} }),
    ],
    [
      "a line beyond any file",
      (file: FileData) => Object.assign(file["statementMap"] ?? {}, { "0": { start: { line: 99_999_999 } } }),
    ],
    ["another path than the key", (file: FileData) => Object.assign(file, { path: "/elsewhere.js" })],
  ])("fails closed on %s", (_, change) => {
    const { reading, codes } = readCoverage(changed(change));

    expect(codes).toEqual(["malformed"]);
    expect(reading.diagnostics[0]?.at).toMatch(/^\//);
  });

  it("G3: fails closed on files without statements", () => {
    const none = changed((file) => {
      for (const key of ["statementMap", "s", "fnMap", "f", "branchMap", "b"]) file[key] = {};
    });

    expect(readCoverage({ [price]: none[price] }).codes).toEqual(["no-records"]);
    expect(readCoverage("{}").codes).toEqual(["unsupported-format"]);
  });
});
