import { describe, expect, it } from "vitest";
import { severities } from "../../../src/domain/finding/severity.ts";
import { describeFindingsCheck } from "../../support/findings-check.ts";
import { facts, finding, findingsReport, verdictOn } from "../../support/judging.ts";

describeFindingsCheck("secrets.detected", "secrets");

describe("a secret", () => {
  it.each(severities)("blocks when it is rated %s", (severity) => {
    expect(
      verdictOn("secrets.detected", facts([findingsReport("secrets", [finding("secrets", severity)])])),
    ).toMatchObject({
      result: "FAILED",
      reason: "secret-found",
    });
  });

  it("blocks when the report calls it suppressed", () => {
    const suppression = { kind: "external", status: "accepted" } as const;
    const all = facts([findingsReport("secrets", [finding("secrets", "low", { suppression })])]);

    expect(verdictOn("secrets.detected", all).result).toBe("FAILED");
  });
});
