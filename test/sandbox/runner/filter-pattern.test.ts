import { describe, expect, test } from "vitest";
import { matchesPattern, takesText } from "../../../sandbox/runner/filter-pattern.ts";

describe("patterns, from GitHub's own list of examples", () => {
  test.each([
    ["feature/*", "feature/my-branch", true],
    ["feature/*", "feature/beta-a/my-branch", false],
    ["feature/**", "feature/beta-a/my-branch", true],
    ["main", "main", true],
    ["main", "main2", false],
    ["*", "releases", true],
    ["*", "all/the/branches", false],
    ["**", "every/tag", true],
    ["*feature", "mona-feature", true],
    ["*feature", "feature", true],
    ["v2*", "v2.9", true],
    ["v[12].[0-9]+.[0-9]+", "v1.10.1", true],
    ["v[12].[0-9]+.[0-9]+", "v3.0.0", false],
    ["*.jsx?", "page.js", true],
    ["*.jsx?", "page.jsx", true],
    ["*.jsx?", "page.jsxx", false],
    ["**.js", "src/js/app.js", true],
    ["docs/*", "docs/file.md", true],
    ["docs/*", "docs/a/file.md", false],
    ["docs/**", "docs/mona/octocat.txt", true],
    ["docs/**/*.md", "docs/README.md", true],
    ["docs/**/*.md", "docs/a/markdown/file.md", true],
    ["**/docs/**", "docs/hello.md", true],
    ["**/docs/**", "dir/docs/my-file.txt", true],
    ["**/README.md", "README.md", true],
    ["**/README.md", "js/README.md", true],
    ["**/README.md", "js/NOT-README.md", false],
    ["**/*src/**", "my-src/code/js/app.js", true],
    ["**/migrate-*.sql", "db/sept/migrate-v1.sql", true],
    ["*.md", "docs/a.md", false],
    ["\\*", "*", true],
    ["\\*", "a", false],
    ["[a-c]x", "bx", true],
    ["[a-c]x", "dx", false],
    ["[open", "[open", true],
    ["a+", "aaa", true],
    ["a+", "", false],
  ])("%s and %s", (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  test("a pattern that would blow up a backtracking matcher is quick", () => {
    const started = performance.now();
    expect(matchesPattern(`${"**a".repeat(40)}b`, "a".repeat(4000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("the last pattern that matches decides", () => {
  expect(takesText(["releases/**", "!releases/**-alpha"], "releases/10-alpha")).toBe(false);
  expect(takesText(["releases/**", "!releases/**-alpha", "releases/10-*"], "releases/10-alpha")).toBe(true);
  expect(takesText(["!releases/**"], "main")).toBe(false);
});
