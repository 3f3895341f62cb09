import { describe, expect, it } from "vitest";
import { coverageReport, facts, policyFor, verdictOn } from "../../support/judging.ts";

describe("coverage.line", () => {
  it.each([
    [80, 100, "PASSED"],
    [79_999, 100_000, "FAILED"],
    [0, 10, "FAILED"],
    [10, 10, "PASSED"],
  ])("%i of %i lines: %s", (covered, total, result) => {
    expect(verdictOn("coverage.line", facts([coverageReport(covered, total)])).result).toBe(result);
  });

  it("explains its number: observed, threshold, where that came from, and the worst file", () => {
    const verdict = verdictOn("coverage.line", facts([coverageReport(70, 100)]));

    expect(verdict).toMatchObject({
      observed: { value: 70, unit: "%" },
      threshold: { operator: ">=", value: 80, origin: { at: expect.stringContaining("coverage.line") } },
      problems: [{ at: "src/a.ts", message: "30 of 100 lines are not covered" }],
    });
  });

  it("keeps to a stricter threshold of the product", () => {
    expect(
      verdictOn("coverage.line", facts([coverageReport(84, 100)]), policyFor("{coverage.line: 85}")).result,
    ).toBe("FAILED");
  });

  it("G5: takes the worse of what a report claims and what it lists", () => {
    const disagreements = [{ name: "linesCovered", reported: 50, counted: 90 }];

    expect(verdictOn("coverage.line", facts([coverageReport(90, 100, { disagreements })])).observed).toEqual({
      value: 50,
      unit: "%",
    });
  });

  it("G5: gains nothing by claiming more than it lists", () => {
    const disagreements = [{ name: "linesCovered", reported: 100, counted: 50 }];

    expect(verdictOn("coverage.line", facts([coverageReport(50, 100, { disagreements })])).observed).toEqual({
      value: 50,
      unit: "%",
    });
  });

  it("judges statements where a format knows no lines", () => {
    const report = coverageReport(0, 0, { coverage: { statementsTotal: 10, statementsCovered: 9 } });

    expect(verdictOn("coverage.line", facts([report])).observed).toEqual({ value: 90, unit: "%" });
  });
});
