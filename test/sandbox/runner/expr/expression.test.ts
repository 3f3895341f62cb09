import { describe, expect, test } from "vitest";
import { dataOf } from "../../../../sandbox/runner/expr/data.ts";
import { parseExpression } from "../../../../sandbox/runner/expr/expression.ts";
import type { Contexts, Data } from "../../../../sandbox/runner/model.ts";
import { scopeOf } from "../../../support/runner-files.ts";

const allowed = [
  "github",
  "env",
  "needs",
  "matrix",
  "steps",
  "always(0,0)",
  "success(0,MAX)",
  "hashFiles(1,255)",
];

function evaluated(text: string, contexts: Contexts = {}): Data {
  return dataOf(parseExpression(text, allowed).evaluate(scopeOf(contexts)));
}

describe("values", () => {
  test.each<[string, Data]>([
    ["1 == '1'", true],
    ["null == 0", true],
    ["'' == 0", true],
    ["true == 1", true],
    ["'A' == 'a'", true],
    ["'abc' > 'ABB'", true],
    ["'1e3' == 1000", true],
    ["0x10 + 0 == 16", false],
    ["'' || 'x'", "x"],
    ["'a' && 'b'", "b"],
    ["!''", true],
    ["-1.5", -1.5],
    ["NaN == NaN", false],
    ["fromJSON('[1, 2]')[1]", 2],
    ["fromJSON('[1, 2]')[5]", null],
    ["format('{0} {{x}} {1}', 'a', null)", "a {x} "],
    ["join(fromJSON('[1, true, null]'), '-')", "1-true-"],
    ["contains(fromJSON('[\"A\"]'), 'a')", true],
    ["contains('Hello', 'ELL')", true],
    ["startsWith('Hello', 'he')", true],
    ["endsWith('Hello', 'LO')", true],
    ["case(false, 'a', true, 'b', 'c')", "b"],
    ["case(false, 'a', 'c')", "c"],
  ])("%s", (text, expected) => {
    if (text.includes("+")) {
      expect(() => evaluated(text)).toThrow("Unexpected symbol");
    } else {
      expect(evaluated(text)).toEqual(expected);
    }
  });

  test("case() leaves alone what it does not choose", () => {
    expect(evaluated("case(true, 'a', fromJSON('no json'))")).toBe("a");
    expect(() => evaluated("case('true', 'a', 'b')")).toThrow(
      "case predicate must evaluate to a boolean value",
    );
  });

  test.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [1.1, "1.1"],
    [100, "100"],
    [0.1 + 0.2, "0.3"],
    [123456789012345, "123456789012345"],
    [1234567890123456, "1.23456789012346E+15"],
    [0.00001, "1E-05"],
    [0.000001, "1E-06"],
    [0.0001, "0.0001"],
    [1e21, "1E+21"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("%d prints as GitHub prints it: %s", (value, text) => {
    expect(evaluated("format('{0}', github.n)", { github: { n: value } })).toBe(text);
  });

  test.each([
    [".5", "0.5"],
    ["-2.0", "-2"],
    ["0xff", "255"],
    ["0o10", "8"],
    ["1.2e-2", "0.012"],
    ["0.84551240822557006", "0.84551240822557"],
    ["1234567890123456", "1.23456789012346E+15"],
    ["-0.0", "0"],
  ])("the literal %s prints as %s", (literal, text) => {
    expect(evaluated(`format('{0}', ${literal})`)).toBe(text);
  });
});

describe("objects", () => {
  const names = JSON.parse('{"constructor": 1, "__proto__": 2, "toString": 3}') as Contexts[string];

  test("keys that every object of JavaScript has are keys like others", () => {
    const contexts = { github: names };
    expect(evaluated("github.constructor", contexts)).toBe(1);
    expect(evaluated("github['__proto__']", contexts)).toBe(2);
    expect(evaluated("github.valueOf", contexts)).toBeNull();
    expect(evaluated("toJSON(github)", contexts)).toBe(
      '{\n  "constructor": 1,\n  "__proto__": 2,\n  "toString": 3\n}',
    );
    expect(evaluated(`fromJSON('${JSON.stringify({ hasOwnProperty: "x" })}').hasOwnProperty`)).toBe("x");
  });

  test("a context that is not there is empty", () => {
    expect(evaluated("matrix.a.b.c")).toBeNull();
    expect(evaluated("toJSON(needs)")).toBe("{}");
  });

  test("toJSON writes lists as lists", () => {
    expect(evaluated("toJSON(fromJSON('[1, {\"a\": []}]'))")).toBe('[\n  1,\n  {\n    "a": []\n  }\n]');
  });

  test("names are found without regard to case, those of env with it", () => {
    const contexts = { github: { Ref: "x" }, env: { Path: "a", PATH: "b" } };
    expect(evaluated("GitHub.REF", contexts)).toBe("x");
    expect(evaluated("env.PATH", contexts)).toBe("b");
    expect(evaluated("env.path", contexts)).toBeNull();
  });

  test("a star gives all members, and of them a member", () => {
    const needs = { a: { result: "success" }, b: { result: "failure" } };
    expect(evaluated("contains(needs.*.result, 'failure')", { needs })).toBe(true);
    expect(evaluated("join(needs.*.result)", { needs })).toBe("success,failure");
  });

  test("an object is equal to itself only", () => {
    const github = { one: { x: 1 }, two: { x: 1 } };
    expect(evaluated("github.one == github.one", { github })).toBe(true);
    expect(evaluated("github.one == github.two", { github })).toBe(false);
  });
});

describe("places", () => {
  test("a function or context of another place is refused", () => {
    expect(() => evaluated("secrets.X")).toThrow("Unrecognized named-value: 'secrets'");
    expect(() => evaluated("cancelled()")).toThrow("Unrecognized function: 'cancelled'");
    expect(() => evaluated("hashFiles('x')")).toThrow(
      "'hashFiles' is not available before a job has a workspace",
    );
  });

  test("status functions with names of jobs are refused, because nothing here carries them out", () => {
    expect(() => evaluated("success('build')")).toThrow("Too many parameters supplied: 'success'");
  });
});
