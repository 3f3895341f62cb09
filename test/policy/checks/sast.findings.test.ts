import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("sast.findings", "sast");

it("lets medium and low findings through, as backlog", () => {
  const findings = [finding("sast", "medium"), finding("sast", "low")];

  expect(verdictOn("sast.findings", facts([findingsReport("sast", findings)]))).toMatchObject({
    result: "PASSED",
    findings: { medium: 1, low: 1 },
  });
});

it("fails where more is suppressed inside the reports than the policy lets through", () => {
  const suppression = { kind: "in-source", status: "accepted" } as const;
  const findings = Array.from({ length: 21 }, (_, index) =>
    finding("sast", "low", { ruleId: `r${index}`, suppression }),
  );

  expect(verdictOn("sast.findings", facts([findingsReport("sast", findings)]))).toMatchObject({
    result: "FAILED",
    reason: "too-many-suppressed",
  });
});

it("names a bounded number of problems however many findings there are", () => {
  const findings = Array.from({ length: 1_500 }, (_, index) =>
    finding("sast", "high", { ruleId: `r${index}` }),
  );
  const verdict = verdictOn("sast.findings", facts([findingsReport("sast", findings)]));

  expect(verdict.findings?.high).toBe(1_500);
  expect(verdict.problems).toHaveLength(1_000);
});
