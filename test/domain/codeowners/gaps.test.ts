import { describe, expect, it } from "vitest";
import { gapsOf, idleRules, vacuousLines } from "../../../src/domain/codeowners/gaps.ts";
import { parseCodeowners } from "../../../src/domain/codeowners/parse.ts";

const codeownersPath = ".github/CODEOWNERS";
const gaps = (text: string, paths: readonly string[] = [], at = codeownersPath) =>
  gapsOf(parseCodeowners(text), { codeownersPath: at, paths });

describe("a CODEOWNERS file without gaps", () => {
  it("owns every path, itself, the workflows and the waivers", () => {
    expect(gaps("* @ana\n/.github/ @acme/platform", ["src/a.ts", "b"])).toEqual({
      isOversize: false,
      invalid: [],
      vacuous: [],
      paths: [],
      guards: [],
    });
  });
});

describe("a gap", () => {
  it("is a gated path that no line matches, or whose owners were taken away", () => {
    const found = gaps("/src/ @ana\n/src/gen/\n/.github/ @ben", [
      "src/a.ts",
      "src/gen/b.ts",
      "lib/c.ts",
    ]).paths;

    expect(found).toMatchObject([
      { path: "src/gen/b.ts", ownership: { state: "cleared", rule: { line: 2 } } },
      { path: "lib/c.ts", ownership: { state: "unmatched" } },
    ]);
  });

  it("is every path of a file that GitHub ignores for its size (T8)", () => {
    const found = gaps(`* @ana\n${"#".repeat(3_000_000)}`, ["src/a.ts"]);

    expect(found.isOversize).toBe(true);
    expect(found.paths).toEqual([{ path: "src/a.ts", ownership: { state: "unmatched" } }]);
    expect(found.guards).toHaveLength(3);
  });

  it("is every path of an empty file", () => {
    expect(gaps("", ["a"])).toMatchObject({ paths: [{ path: "a" }], guards: [{}, {}, {}] });
  });

  it("lists lines that GitHub skips", () => {
    expect(gaps("* @ana\n!x @ana").invalid).toMatchObject([{ line: 2, kind: "invalid-pattern" }]);
  });
});

describe("the guards", () => {
  const guards = (text: string, at?: string) => gaps(text, [], at).guards.map(({ path }) => path);

  it.each([
    ["/src/ @ana", [".github/CODEOWNERS", ".github/", ".github/assaygate/waivers/"]],
    ["/.github/CODEOWNERS @ana", [".github/", ".github/assaygate/waivers/"]],
    ["/.github/* @ana", [".github/", ".github/assaygate/waivers/"]],
    ["/.github/ @ana\n/.github/assaygate/waivers/", [".github/", ".github/assaygate/waivers/"]],
    ["/.github/assaygate/ @ana", [".github/CODEOWNERS", ".github/"]],
    ["/.github/ @ana\n*.yml", [".github/", ".github/assaygate/waivers/"]],
  ])("%j leaves %j open", (text, open) => {
    expect(guards(text)).toEqual(open);
  });

  it("name the places where a new file would put this one out of force", () => {
    expect(guards("/docs/ @ana\n/.github/workflows/ @ana", "docs/CODEOWNERS")).toEqual([
      ".github/CODEOWNERS",
      "CODEOWNERS",
      ".github/",
      ".github/assaygate/waivers/",
    ]);
    expect(guards("/.github/ @ana\n/CODEOWNERS @ana", "CODEOWNERS")).toEqual([]);
  });
});

describe("a vacuous line", () => {
  it.each([
    ["@acme/payments", "no-pattern"],
    ["@acme/payments @ana", "no-pattern"],
    ["ana@example.com", "no-pattern"],
    ["./src/ @ana", "never-matches"],
    ["src//lib @ana", "never-matches"],
    ["../x @ana", "never-matches"],
  ])("is %j: %s", (line, reason) => {
    expect(vacuousLines(parseCodeowners(`* @ana\n${line}`))).toMatchObject([{ reason, rule: { line: 2 } }]);
  });

  it("is one whose pattern stands further down (two owners in two lines are one owner)", () => {
    expect(vacuousLines(parseCodeowners("a @ana\nb @ana\na @ben"))).toMatchObject([
      { reason: "repeated", rule: { line: 1 } },
    ]);
  });

  it.each(["/@types/ @ana", "icon@2x.png @ana", "@types/ @ana", "* @ana"])("is not %j", (line) => {
    expect(vacuousLines(parseCodeowners(line))).toEqual([]);
  });
});

it("a rule is idle if it decides about no file of the tree", () => {
  const codeowners = parseCodeowners("* @ana\n/src/ @ben\n/gone/ @cy\n/src/a.ts");

  const idle = idleRules(codeowners, ["README.md", "src/a.ts"]);

  expect(idle.map(({ line }) => line)).toEqual([2, 3]);
});
