import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("accessibility.violations", "accessibility");

it("lets moderate and minor violations through, as backlog", () => {
  const findings = [finding("accessibility", "medium"), finding("accessibility", "low")];

  expect(
    verdictOn("accessibility.violations", facts([findingsReport("accessibility", findings)])).result,
  ).toBe("PASSED");
});
