import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ownership, OwnersIndex } from "../../../src/domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../../../src/domain/codeowners/parse.ts";
import { naiveLine } from "../../support/naive-codeowners.ts";

const indexOf = (text: string): OwnersIndex => new OwnersIndex(parseCodeowners(text).rules);
const short = (ownership: Ownership): string =>
  ownership.state === "unmatched" ? "unmatched" : `${ownership.state} by ${ownership.rule.line}`;

describe("of all lines that match", () => {
  it("the last one decides, not the most exact one", () => {
    const index = indexOf("/src/a.ts @ana\n*.ts @ben\n/src/ @cy\n*.md @dan");

    expect(short(index.ownershipOf("src/a.ts"))).toBe("owned by 3");
    expect(short(index.ownershipOf("lib/a.ts"))).toBe("owned by 2");
    expect(short(index.ownershipOf("src/a.md"))).toBe("owned by 4");
    expect(short(index.ownershipOf("a.go"))).toBe("unmatched");
  });

  it("one without owners takes them away, which is not the same as no line", () => {
    const index = indexOf("/apps/ @octocat\n/apps/github\n/apps/github/x.ts @doctocat");

    expect(short(index.ownershipOf("apps/a.ts"))).toBe("owned by 1");
    expect(short(index.ownershipOf("apps/github/a.ts"))).toBe("cleared by 2");
    expect(short(index.ownershipOf("apps/github/x.ts"))).toBe("owned by 3");
    expect(short(index.ownershipOf("docs/a.ts"))).toBe("unmatched");
  });

  it("a skipped one does not count, so that an earlier one does", () => {
    expect(short(indexOf("* @ana\n/src/ @ben@cy").ownershipOf("src/a.ts"))).toBe("owned by 1");
  });

  it("answers do not depend on what was asked before", () => {
    const index = indexOf("a/ @ana\n**/b/** @ben\n/c/*.ts @cy");
    const paths = ["a/x", "a/b/x", "c/x.ts", "a/b/x", "c/d/x.ts", "x", "a/x", "ab/x", "a/bb/x"];

    const asked = paths.map((path) => short(index.ownershipOf(path)));

    expect(asked).toEqual(
      paths.map((path) => short(indexOf("a/ @ana\n**/b/** @ben\n/c/*.ts @cy").ownershipOf(path))),
    );
  });
});

it.each(["", "/", "/a", "../a", "a/../b", "./a", "a//b", "a/", "..", "a/."])(
  "%j is no path of a repository and nobody's",
  (path) => {
    expect(indexOf("* @ana\n** @ana\n/** @ana").ownershipOf(path)).toEqual({ state: "unmatched" });
  },
);

it("names of JavaScript's own objects are names like any other", () => {
  const index = indexOf("__proto__/ @ana\nconstructor @ben");

  expect(short(index.ownershipOf("__proto__/a"))).toBe("owned by 1");
  expect(short(index.ownershipOf("x/constructor"))).toBe("owned by 2");
  expect(short(index.ownershipOf("toString"))).toBe("unmatched");
});

describe("a folder as a whole", () => {
  it.each([
    ["* @ana", "owned by 1"],
    ["/.github/ @ana", "owned by 1"],
    [".github @ana", "owned by 1"],
    ["/.github/** @ana", "owned by 1"],
    ["/.github/* @ana", "unmatched"],
    ["/.github/*.yml @ana", "unmatched"],
    ["/.github/workflows/ @ana", "unmatched"],
    ["* @ana\n*.md", "cleared by 2"],
    ["* @ana\n/.github/workflows/", "cleared by 2"],
    ["* @ana\n/.github/", "cleared by 2"],
    ["* @ana\ndocs/\n/.github/ @ben", "owned by 3"],
    ["* @ana\n/src/", "owned by 1"],
    ["* @ana\n/*", "owned by 1"],
  ])("%j: %s", (text, expected) => {
    expect(short(indexOf(text).ownershipBelow(".github/"))).toBe(expected);
    expect(short(indexOf(text).ownershipBelow(".github"))).toBe(expected);
  });

  it("is owned only if every path in it is", () => {
    fc.assert(
      fc.property(fc.array(ruleLine, { maxLength: 8 }), path, (lines, file) => {
        const index = indexOf(lines.join("\n"));
        if (index.ownershipBelow("a").state !== "owned") return;

        expect(index.ownershipOf(`a/${file}`).state).toBe("owned");
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Few names of few characters, so that patterns and paths meet. */
const name = fc.stringMatching(/^[ab.é😀]{1,3}$/u).filter((text) => text !== "." && text !== "..");
const part = fc.oneof(
  { weight: 4, arbitrary: name },
  {
    weight: 2,
    arbitrary: fc.constantFrom("*", "**", "?", "a*", "*b", "*.b", "a?", "?*", "a*b*", "*a*b", "\\*", "\\a"),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[ab*?]{1,5}$/).filter((text) => !text.includes("***")) },
);
const pattern = fc
  .tuple(fc.constantFrom("", "/"), fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "/"))
  .map(([start, parts, end]) => start + parts.join("/") + end);
const ruleLine = fc.tuple(pattern, fc.constantFrom(" @ana", " @ben", "")).map((words) => words.join(""));
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join("/"));

it("finds what one expression a rule finds, the last match winning", () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { maxLength: 12 }),
      fc.array(path, { maxLength: 12 }),
      (patterns, paths) => {
        const index = indexOf(patterns.map((text) => `${text} @ana`).join("\n"));

        const found = paths.map((file) => {
          const ownership = index.ownershipOf(file);
          return ownership.state === "unmatched" ? null : ownership.rule.line;
        });

        expect(found).toEqual(paths.map((file) => naiveLine(patterns, file)));
      },
    ),
    { numRuns: 3_000 },
  );
});

describe("a hostile file", () => {
  it.each([
    ["many runs in one name", `${"a*".repeat(40)}b @x`, "a".repeat(4_000)],
    ["long pieces that nearly fit", `*${"a".repeat(500)}b*${"a".repeat(500)}b @x`, "a".repeat(4_000)],
    ["many ** in one pattern", `${"**/a/".repeat(200)}b @x`, `${"a/".repeat(1_000)}c`],
    ["many ** and many lines", "**/a/**/a/**/*x @x\n".repeat(2_000), `${"a/".repeat(500)}c`],
    [
      "many globs of one kind",
      Array.from({ length: 20_000 }, (_, n) => `a*${n}? @x`).join("\n"),
      `${"a/".repeat(9)}a`,
    ],
  ])("does not make matching slow: %s", (_, text, long) => {
    const start = performance.now();

    expect(indexOf(text).ownershipOf(long)).toEqual({ state: "unmatched" });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
