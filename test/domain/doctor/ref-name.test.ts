import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesDefaultBranch } from "../../../src/domain/doctor/ref-name.ts";

const names = (include: readonly string[], branch = "main", exclude: readonly string[] = []) =>
  namesDefaultBranch({ include, exclude }, branch);

describe("namesDefaultBranch", () => {
  it.each<[string, string, boolean]>([
    ["~ALL", "main", true],
    ["~DEFAULT_BRANCH", "main", true],
    ["refs/heads/main", "main", true],
    ["refs/heads/mai?", "main", true],
    ["refs/heads/*", "main", true],
    ["refs/heads/*", "release/1", false],
    ["refs/heads/**", "release/1", true],
    ["refs/heads/**/*", "main", true],
    ["refs/heads/release/**/*", "release/a/b", true],
    ["refs/heads/release/**/*", "main", false],
    ["refs/heads/m*n", "main", true],
    ["refs/heads/m*x", "main", false],
    ["refs/heads/[m]ain", "main", true],
    ["main", "main", false],
  ])("takes %s for %s: %s", (pattern, branch, expected) => {
    expect(names([pattern], branch)).toBe(expected);
  });

  it("leaves out what is excluded, and nothing that only may be", () => {
    expect(names(["~ALL"], "main", ["refs/heads/main"])).toBe(false);
    expect(names(["~ALL"], "main", ["refs/heads/[x]ain"])).toBe(true);
    expect(names([])).toBe(false);
  });

  it("answers at once, whatever somebody writes into a ruleset", () => {
    const started = performance.now();

    expect(names([`refs/heads/${"*a".repeat(2_000)}b`], "a".repeat(2_000))).toBe(false);
    expect(names([`refs/heads/${"**/a/".repeat(500)}b`], "a/".repeat(500))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("takes every branch for its own pattern", () => {
    const letter = fc.constantFrom("a", "b", "-", ".");
    const folder = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(""));
    const branch = fc.array(folder, { minLength: 1, maxLength: 4 }).map((folders) => folders.join("/"));
    fc.assert(
      fc.property(branch, fc.nat(), (name, seed) => {
        const at = seed % name.length;
        const starred = name[at] === "/" ? name : `${name.slice(0, at)}*${name.slice(at + 1)}`;

        expect(names([`refs/heads/${name}`, "refs/heads/zzz"], name)).toBe(true);
        expect(names([`refs/heads/${starred}`], name)).toBe(true);
      }),
    );
  });
});
