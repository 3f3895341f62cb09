import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programsOf, shellWords } from "../../../src/domain/adoption/words.ts";

describe("programsOf", () => {
  it.each([
    ["node --test", [["node", "--test"]]],
    [
      `mkdir a && node --test "test/**/*.ts" --k='v w'`,
      [
        ["mkdir", "a"],
        ["node", "--test", "test/**/*.ts", "--k=v w"],
      ],
    ],
    ["FOO=1 jest", [["FOO=1", "jest"]]],
    ["a'b'\"c\"d", [["abcd"]]],
  ])("reads %j", (script, programs) => {
    expect(programsOf(script)).toEqual(programs);
  });

  it.each([
    "a | b",
    "a; b",
    "a > b",
    "$(id)",
    '"$HOME"',
    "a `id`",
    'x "unclosed',
    "a && && b",
    "a &&",
    "a & b",
    "x\\ y",
    "",
    "a ".repeat(3_000),
  ])("understands nothing of %j", (script) => {
    expect(programsOf(script)).toBeNull();
  });
});

describe("shellWords", () => {
  it("attack: no word of a manifest is anything but a word to bash", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((text) => !text.includes("\0")),
          { minLength: 1, maxLength: 4 },
        ),
        (texts) => {
          const printed = execFileSync("bash", ["-c", `printf '%s\\0' ${shellWords(["x", ...texts])}`], {
            encoding: "utf8",
          });

          expect(printed.split("\0").slice(1, -1)).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leaves the name of a variable outside of the quotes", () => {
    expect(shellWords(["A=b c", "node"])).toBe("A='b c' node");
  });
});
