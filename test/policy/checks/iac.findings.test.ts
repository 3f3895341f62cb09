import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("iac.findings", "iac");

it("lets medium and low findings through, as backlog", () => {
  const findings = [finding("iac", "medium"), finding("iac", "low")];

  expect(verdictOn("iac.findings", facts([findingsReport("iac", findings)]))).toMatchObject({
    result: "PASSED",
    findings: { medium: 1, low: 1 },
  });
});
