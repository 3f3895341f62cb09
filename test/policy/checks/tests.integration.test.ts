import { describe, expect, it } from "vitest";
import { facts, testReport, verdictOn } from "../../support/judging.ts";

const integration = { suite: "integration", path: "integration.report" };

describe("tests.integration", () => {
  it("judges the integration suite and no other", () => {
    expect(verdictOn("tests.integration", facts([testReport({ passed: 9, failed: 1 })])).result).toBe(
      "PASSED",
    );
    expect(
      verdictOn("tests.integration", facts([testReport({ passed: 9, failed: 1 }, integration)])).result,
    ).toBe("FAILED");
  });

  it("is NOT_RUN where the configuration lists a report that is not there", () => {
    const all = facts();
    const reports = all.reports.filter(({ suite }) => suite !== "integration");
    const expected = [
      { kind: "tests", suite: "integration", pattern: "junit-integration.xml", matches: 0 },
    ] as const;

    expect(verdictOn("tests.integration", { ...all, reports, expected })).toMatchObject({
      result: "NOT_RUN",
      reason: "missing",
    });
  });
});
