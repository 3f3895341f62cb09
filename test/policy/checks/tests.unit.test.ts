import { describe, expect, it } from "vitest";
import { facts, policyFor, reading, testReport, verdictOn } from "../../support/judging.ts";

const failing = {
  suite: "a",
  name: "b",
  outcome: "failed",
  isFlaky: false,
  message: "expected 1\nstack",
} as const;

describe("tests.unit", () => {
  it.each([
    ["all pass", {}, "PASSED", "met"],
    ["one fails", { passed: 9, failed: 1 }, "FAILED", "tests-failed"],
    ["one ends in an error", { passed: 9, errors: 1 }, "FAILED", "tests-failed"],
    ["none was executed", { total: 2, passed: 0, skipped: 2 }, "NOT_RUN", "no-tests"],
    ["a tenth is skipped", { passed: 9, skipped: 1 }, "PASSED", "met"],
    ["more than a tenth is skipped", { passed: 8, skipped: 2 }, "FAILED", "too-many-skipped"],
    ["one is flaky", { flaky: 1 }, "FAILED", "flaky-tests"],
  ])("where %s", (_, totals, result, reason) => {
    expect(verdictOn("tests.unit", facts([testReport(totals)]))).toMatchObject({ result, reason });
  });

  it("names the failing test with the first line of its message", () => {
    const verdict = verdictOn(
      "tests.unit",
      facts([testReport({ passed: 9, failed: 1 }, { notableTests: [failing] })]),
    );

    expect(verdict.problems[0]).toMatchObject({ at: "a › b", message: "failed: expected 1" });
  });

  it.each(["failures", "root.failures", "errors"])(
    "G5: takes the worse of claim and count for %s",
    (name) => {
      const tests = { total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 };
      const disagreements = [{ name, reported: 1, counted: 0 }];
      const verdict = verdictOn(
        "tests.unit",
        facts([testReport({}, { reading: reading({ kinds: ["tests"], tests, disagreements }) })]),
      );

      expect(verdict).toMatchObject({ result: "FAILED", observed: { value: 1 } });
      expect(verdict.notes.join(" ")).toContain("the worse of the two counts");
    },
  );

  it("sums the reports of the suite and passes over other suites", () => {
    const other = testReport({ passed: 0, failed: 10 }, { suite: "e2e", path: "e2e.xml" });

    expect(verdictOn("tests.unit", facts([testReport(), other])).result).toBe("PASSED");
  });

  it("keeps to a stricter value of the product", () => {
    const policy = policyFor("{tests.unit.maxSkippedRatio: 0.05}");

    expect(verdictOn("tests.unit", facts([testReport({ passed: 9, skipped: 1 })]), policy).result).toBe(
      "FAILED",
    );
  });
});
