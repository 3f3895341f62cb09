import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import type { Inventory } from "../../../src/domain/verdict/verdict.ts";
import { facts, verdictOn } from "../../support/judging.ts";

const same: Inventory = { tests: ["t1", "t2"], lines: { "src/a.ts": 100 }, lineCoverage: 90, findings: [] };

function since(base: Partial<Inventory>): Facts {
  return facts([], { base: { state: "known", value: { ...same, ...base } } });
}

describe("tests.inventory", () => {
  it.each([
    ["nothing vanished", {}, "PASSED"],
    ["tests came", { tests: ["t1"] }, "PASSED"],
    ["a test vanished", { tests: ["t0", "t1", "t2"] }, "FAILED"],
    ["few lines vanished", { lines: { "src/a.ts": 104 } }, "PASSED"],
    ["a file left the coverage", { lines: { "src/a.ts": 100, "src/b.ts": 50 } }, "FAILED"],
  ])("where %s", (_, base, result) => {
    expect(verdictOn("tests.inventory", since(base)).result).toBe(result);
  });

  it("has nothing to say without a verdict of the merge base", () => {
    expect(verdictOn("tests.inventory", facts())).toMatchObject({
      result: "NOT_APPLICABLE",
      reason: "no-base",
    });
  });

  it("gives exactly this loss a fingerprint, which another loss does not share", () => {
    const one = verdictOn("tests.inventory", since({ tests: ["t0", "t1", "t2"] })).problems[0]?.fingerprint;
    const other = verdictOn("tests.inventory", since({ tests: ["t9", "t1", "t2"] })).problems[0]?.fingerprint;

    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
  });
});
