import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("dast.findings", "dast");

it("lets medium and low findings through, as backlog", () => {
  const findings = [finding("dast", "medium"), finding("dast", "low")];

  expect(verdictOn("dast.findings", facts([findingsReport("dast", findings)]))).toMatchObject({
    result: "PASSED",
    findings: { medium: 1, low: 1 },
  });
});
