import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeownersByteLimit } from "../../../src/domain/codeowners/codeowners.ts";
import { ownerKind } from "../../../src/domain/codeowners/owner.ts";
import { parseCodeowners } from "../../../src/domain/codeowners/parse.ts";

const rulesIn = (text: string) =>
  parseCodeowners(text).rules.map(({ line, column, text: pattern, owners }) => ({
    line,
    column,
    pattern,
    owners,
  }));

describe("a line of CODEOWNERS", () => {
  it.each([
    ["* @ana", { pattern: "*", owners: ["@ana"] }],
    ["*.go docs@example.com", { pattern: "*.go", owners: ["docs@example.com"] }],
    ["*.txt\t@octo-org/octocats  @ben", { pattern: "*.txt", owners: ["@octo-org/octocats", "@ben"] }],
    ["*.js @js-owner #This is a comment", { pattern: "*.js", owners: ["@js-owner"] }],
    ["*.js @js-owner # @nobody", { pattern: "*.js", owners: ["@js-owner"] }],
    ["/apps/github", { pattern: "/apps/github", owners: [] }],
    ["/apps/github # nobody", { pattern: "/apps/github", owners: [] }],
    ["a#b @ana", { pattern: "a#b", owners: ["@ana"] }],
    ["my\\ docs/ @ana", { pattern: "my\\ docs/", owners: ["@ana"] }],
  ])("%j is a rule", (line, expected) => {
    expect(rulesIn(line)).toEqual([{ line: 1, column: 1, ...expected }]);
  });

  it.each(["", "   ", "\t", "# comment", "  # comment", "#"])("%j is none", (line) => {
    expect(parseCodeowners(line)).toEqual({ rules: [], invalid: [], isOversize: false });
  });

  it("counts lines and columns from 1, whatever ends a line", () => {
    expect(rulesIn("\ufeff# head\r\n\r\n  a @ana\r\nb @ben\n")).toEqual([
      { line: 3, column: 3, pattern: "a", owners: ["@ana"] },
      { line: 4, column: 1, pattern: "b", owners: ["@ben"] },
    ]);
  });

  it.each([
    ["!a @ana", "negated"],
    ["\\#a @ana", "cannot begin with"],
    ["a[0-9] @ana", "no ranges"],
    ["a] @ana", "no ranges"],
    ["***/*.rb @monalisa", "more than two asterisks"],
    ["/ @ana", "never matches anything"],
    ["// @ana", "never matches anything"],
    ["a\\", "behind it"],
    ["a\\/b @ana", "behind it"],
  ])("%j is skipped for its pattern", (line, why) => {
    const { rules, invalid } = parseCodeowners(`x @ana\n  ${line}\ny @ana`);

    expect(rules.map(({ text }) => text)).toEqual(["x", "y"]);
    expect(invalid).toMatchObject([{ line: 2, column: 3, kind: "invalid-pattern" }]);
    expect(invalid[0]?.why).toContain(why);
  });

  it.each([
    ["*.txt docs@", "docs@", 7],
    ["* user", "user", 3],
    ["* @ana, @ben", "@ana,", 3],
    ["* @ana @ben@cy", "@ben@cy", 8],
    ["* @coh.org", "@coh.org", 3],
    ["* @", "@", 3],
    ["* @org/", "@org/", 3],
    ["* @ana @org/a/b", "@org/a/b", 8],
  ])("%j is skipped as a whole for an owner", (line, text, column) => {
    const { rules, invalid } = parseCodeowners(line);

    expect(rules).toEqual([]);
    expect(invalid).toMatchObject([{ line: 1, column, kind: "invalid-owner", text }]);
  });
});

it.each([
  ["@ana", "user"],
  ["@octocat_acme", "user"],
  ["@acme/sec-leads", "team"],
  ["o'brien+x@mail.example.com", "email"],
  ["ana", undefined],
  ["ana@localhost", undefined],
])("%j names %s", (text, kind) => {
  expect(ownerKind(text)).toBe(kind);
});

describe("T8: a file of 3 MB", () => {
  const line = "* @ana\n";

  it("is ignored as a whole", () => {
    const text = line + "#".repeat(codeownersByteLimit - line.length);

    expect(parseCodeowners(text)).toEqual({ rules: [], invalid: [], isOversize: true });
    expect(parseCodeowners(text.slice(0, -1))).toMatchObject({ isOversize: false, rules: [{ text: "*" }] });
  });

  it("is measured in bytes, not in characters", () => {
    const text = `${line}#${"é".repeat(codeownersByteLimit / 2)}`;

    expect(text.length).toBeLessThan(codeownersByteLimit);
    expect(parseCodeowners(text).isOversize).toBe(true);
  });

  it("takes no time that grows faster than the file", () => {
    const hostile = [
      `${"\\ ".repeat(700_000)}@ana`,
      `a ${"@a-".repeat(900_000)}`,
      `${"a/".repeat(1_000_000)} @a`,
    ];
    const start = performance.now();

    for (const text of hostile) parseCodeowners(text);

    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

it("never throws, and every line is a rule, invalid, or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { rules, invalid } = parseCodeowners(text);
      const lines = [...rules, ...invalid].map(({ line }) => line);

      expect(new Set(lines).size).toBe(lines.length);
    }),
  );
});
