import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, policyFor, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("lint.clean", "lint");

const warning = facts([findingsReport("lint", [finding("lint", "medium")])]);

it("fails on a warning, as the shipped policy allows none", () => {
  expect(verdictOn("lint.clean", warning)).toMatchObject({
    result: "FAILED",
    reason: "too-many-warnings",
    observed: { value: 1 },
  });
});

it("lets as many warnings through as the product may and does allow", () => {
  expect(verdictOn("lint.clean", warning, policyFor("{lint.clean.warnings: 1}")).result).toBe("PASSED");
});
