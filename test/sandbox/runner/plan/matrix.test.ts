import { describe, expect, test } from "vitest";
import type { Data } from "../../../../sandbox/runner/model.ts";
import { legsOf } from "../../../../sandbox/runner/plan/matrix.ts";
import { loaded, scopeOf } from "../../../support/runner-files.ts";

function fail(message: string): never {
  throw new Error(message);
}

const valuesOf = (matrix: Data): unknown => legsOf(matrix, fail).map(({ values }) => values);
const suffixesOf = (matrix: Data): readonly string[] => legsOf(matrix, fail).map(({ suffix }) => suffix);

describe("the product", () => {
  test("the last vector varies fastest", () => {
    expect(suffixesOf({ os: ["a", "b"], n: [1, 2] })).toEqual(["a, 1", "a, 2", "b, 1", "b, 2"]);
  });

  test("a vector without values fails the job", () => {
    expect(() => legsOf({ x: [], y: [1] }, fail)).toThrow("Matrix vector 'x' does not contain any values");
  });

  test("no vector at all fails the job", () => {
    expect(() => legsOf({}, fail)).toThrow("Matrix must define at least one vector");
  });

  test("a vector that is no list fails the job", () => {
    expect(() => legsOf({ x: "a" }, fail)).toThrow("A sequence was expected as matrix vector 'x'");
  });

  test("more than 256 jobs fail", () => {
    const twenty = [...Array(20).keys()];
    expect(() => legsOf({ a: twenty, b: twenty }, fail)).toThrow("has at most 256");
    expect(() => legsOf({ a: twenty, b: twenty, c: twenty, d: twenty }, fail)).toThrow("has at most 256");
  });
});

describe("exclude", () => {
  test("part of a leg is enough, by the rules of ==", () => {
    expect(
      valuesOf({ os: ["Linux", "mac"], n: [1, 2], exclude: [{ os: "LINUX", n: "1" }, { os: "mac" }] }),
    ).toEqual([{ os: "Linux", n: 2 }]);
  });

  test("nested values are compared leaf by leaf", () => {
    const matrix = { v: [{ node: 1, npm: 2 }, { node: 3 }], exclude: [{ v: { node: 1 } }] };
    expect(valuesOf(matrix)).toEqual([{ v: { node: 3 } }]);
  });

  test("a key that no vector has fails the job", () => {
    expect(() => legsOf({ os: ["a"], exclude: [{ arch: "b" }] }, fail)).toThrow(
      "Matrix exclude key 'arch' does not match any key within the matrix",
    );
  });

  test("all legs may go", () => {
    expect(valuesOf({ os: ["a"], exclude: [{ os: "a" }] })).toEqual([]);
  });
});

describe("include", () => {
  test("GitHub's own example", () => {
    const matrix = {
      fruit: ["apple", "pear"],
      animal: ["cat", "dog"],
      include: [
        { color: "green" },
        { color: "pink", animal: "cat" },
        { fruit: "apple", shape: "circle" },
        { fruit: "banana" },
        { fruit: "banana", animal: "cat" },
      ],
    };
    expect(valuesOf(matrix)).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
    expect(suffixesOf(matrix)).toEqual([
      "apple, cat",
      "apple, dog",
      "pear, cat",
      "pear, dog",
      "banana",
      "banana, cat",
    ]);
  });

  test("alone it makes the legs", () => {
    expect(suffixesOf({ include: [{ site: "a", on: true }, { site: "b" }] })).toEqual(["a, true", "b"]);
  });

  test("it adds beside legs that were excluded", () => {
    expect(valuesOf({ os: ["a"], exclude: [{ os: "a" }], include: [{ os: "a", x: 1 }] })).toEqual([
      { os: "a", x: 1 },
    ]);
  });
});

describe("names of jobs", () => {
  const nameOf = async (line: string, matrix: Data, github: Data = {}) => {
    const workflow = await loaded(
      `on: push\njobs:\n  build:\n    ${line}\n    strategy: {matrix: {v: ['\${{ github.x }}']}}\n    runs-on: x\n    steps: [{run: x}]\n`,
    );
    const [leg = null] = legsOf(matrix, fail);
    const scope = scopeOf({ github, matrix: leg?.values ?? {} });
    return workflow.jobs[0]?.name.evaluate(scope, leg);
  };

  test.each([
    ["timeout-minutes: 1", "build (x, 1)"],
    ["name: Build it", "Build it (x, 1)"],
    [`name: Build \${{ matrix.v }}`, "Build x"],
    [`name: \${{ matrix.none }}`, "build (x, 1)"],
    [`name: ${"n".repeat(120)}`, `${"n".repeat(97)}...`],
  ])("%s", async (line, expected) => {
    expect(await nameOf(line, { v: ["x"], n: [1] })).toBe(expected);
  });

  test("values that are not scalars are named by their leaves", () => {
    expect(suffixesOf({ v: [{ os: "a", versions: [1, null, ""] }] })).toEqual(["a, 1"]);
  });
});
