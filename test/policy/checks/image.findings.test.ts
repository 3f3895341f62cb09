import { expect, it } from "vitest";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("image.findings", "image");

it("lets medium and low findings through, as backlog", () => {
  const findings = [finding("image", "medium"), finding("image", "low")];

  expect(verdictOn("image.findings", facts([findingsReport("image", findings)]))).toMatchObject({
    result: "PASSED",
    findings: { medium: 1, low: 1 },
  });
});

it("says as advice which findings come with the base image", () => {
  const layer = { digest: `sha256:${"a".repeat(64)}`, isBase: true };
  const verdict = verdictOn(
    "image.findings",
    facts([findingsReport("image", [finding("image", "critical", { layer })])]),
  );

  expect(verdict.result).toBe("FAILED");
  expect(verdict.notes.join(" ")).toContain("comes with the base image");
});
