import { describe, expect, test } from "vitest";
import { fnmatch } from "../../../../sandbox/github/rules/fnmatch.ts";

describe("names are matched as Ruby's File.fnmatch with FNM_PATHNAME does", () => {
  test.each([
    ["refs/heads/main", "refs/heads/main", true],
    ["refs/heads/release/*", "refs/heads/release/1.0", true],
    ["refs/heads/release/*", "refs/heads/release/1/0", false],
    ["refs/heads/release/**/*", "refs/heads/release/1/0", true],
    ["refs/heads/**/*", "refs/heads/main", true],
    ["refs/heads/*", "refs/heads/feature/x", false],
    ["refs/heads/v?", "refs/heads/v1", true],
    ["refs/heads/v?", "refs/heads/v10", false],
    ["refs/heads/[ab]*", "refs/heads/beta", true],
    ["refs/heads/[!ab]*", "refs/heads/beta", false],
    ["refs/heads/[0-9]*x", "refs/heads/7abcx", true],
    ["refs/heads/a\\*b", "refs/heads/a*b", true],
    ["refs/heads/a\\*b", "refs/heads/axb", false],
    ["payments-*", "payments-api", true],
    ["*-api", "payments-web", false],
    ["a*b*c", "axxbyyc", true],
    ["a.c", "abc", false],
  ])("%s against %s is %s", (pattern, text, expected) => {
    expect(fnmatch(pattern, text)).toBe(expected);
  });

  test("a pattern of many stars does not take for ever", () => {
    expect(fnmatch(`${"a*".repeat(200)}b`, "a".repeat(5_000))).toBe(false);
  });
});
