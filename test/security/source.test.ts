import { describe, expect, it } from "vitest";
import { findForbidden, unsearched } from "../../src/domain/source/forbidden.ts";
import { facts, verdictOn } from "../support/judging.ts";

const rulesIn = (path: string, text: string): string[] => findForbidden(path, text).map(({ rule }) => rule);

describe("source that tries to hide a debug statement from the scanner", () => {
  it.each([
    ["behind a backtick in a regular expression", "a.ts", "const r = /`/;\nconsole.log(1);\nconst s = /`/;"],
    ["behind a backtick in a class", "a.ts", "const r = /[/`]/;\nconsole.log(1);\nconst s = /`/;"],
    ["behind a regular expression after a condition", "a.ts", "if (x) /`/.test(y);\nconsole.log(1); `x`;"],
    ["behind a backtick in a comment of the line", "a.ts", "f(); // it`s\nconsole.log(1); // it`s"],
    ["inside a template", "a.ts", "const t = `a ${console.log(1)} b`;"],
    ["inside a template inside a template", "a.ts", "const t = `a ${ { b: `${debugger}` } } c`;"],
    ["behind a comment that never ends", "a.ts", "/* open\nconsole.log(1);"],
    ["behind a string that never ends", "a.ts", "const a = ' ; console.log(1);"],
    ["behind a lone backtick in Java", "A.java", "char c = '`'; // `\nSystem.out.println(1); // `"],
    ["behind a Rust lifetime", "a.rs", "impl<'a> X { fn g() { dbg!(1); } }"],
    ["behind three quotes in C", "a.cpp", 'f("""a");\nDebugger.Break();\nf("""b");'],
    [
      "behind a backslash before the quotes of a Kotlin block",
      "a.kt",
      'val a = """\\"""\nSystem.out.println(1)\nval b = """"""',
    ],
    ["behind another line terminator", "a.ts", "// x\u2028console.log(1)"],
    ["behind a carriage return", "a.ts", "// x\rconsole.log(1)"],
    ["behind a PHP attribute", "a.php", "#[A] function f() { var_dump(1); }"],
    ["behind blanks in the call", "a.ts", "console\n  .log(1)"],
  ])("%s: it is found", (_, path, text) => {
    expect(rulesIn(path, text)).toContain("debug-statement");
  });

  it.each([1_985, 1_990, 1_995, 1_999, 2_000, 2_001, 3_990])("across a piece, at offset %i", (offset) => {
    expect(rulesIn("a.ts", `${";".repeat(offset)}console.log(1)`)).toEqual(["debug-statement"]);
  });

  it("a TODO right behind code in Python is found", () => {
    expect(rulesIn("a.py", "x = 1#TODO")).toEqual(["todo-comment"]);
  });

  it.each([
    ["division", "a.ts", "const a = b / 2; const t = `console.log(1)`; const c = d / 3;"],
    ["division behind a call", "a.ts", "const a = f(x) / 2; const t = `console.log(1) / `;"],
    ["a step", "a.ts", "i++ / 2; const t = `console.log(1) / `;"],
  ])("text stays text beside a %s", (_, path, text) => {
    expect(rulesIn(path, text)).toEqual([]);
  });
});

it.each([
  ["open comments", "/* ".repeat(300_000)],
  ["open strings", "'\\".repeat(500_000)],
  ["open expressions", "=/[".repeat(200_000)],
  ["open templates", "`${".repeat(300_000)],
  ["open blocks", '"""\\'.repeat(200_000)],
])(
  "%s do not make the scanner hang",
  (_, text) => {
    expect(findForbidden("a.ts", text)).toEqual([]);
  },
  10_000,
);

it("a gated file that could not be searched fails the check, by name", () => {
  const forbiddenPatterns = [unsearched("src/huge.ts", "expected at most 8388608 bytes, found 9000000")];
  const verdict = verdictOn("code.forbidden-patterns", facts([], { forbiddenPatterns }));

  expect(verdict).toMatchObject({ result: "FAILED", problems: [{ at: "src/huge.ts:1" }] });
});
