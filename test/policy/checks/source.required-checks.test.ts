import { describe, expect, it } from "vitest";
import type { CheckState, ReportedCheck } from "../../../src/domain/change/change.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { protection } from "../../support/protection-facts.ts";
import { landed, requested } from "../../support/source-facts.ts";
import { messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.required-checks";

function report(state: CheckState, some: Partial<ReportedCheck> = {}): ReportedCheck {
  return { context: "Gate / gate-check", integrationId: 15_368, state, ...some };
}

function reported(...checks: readonly ReportedCheck[]) {
  return { checks: known(checks) };
}

describe(id, () => {
  it.each([
    "failure",
    "skipped",
    "neutral",
    "cancelled",
    "timed-out",
    "action-required",
    "stale",
    "startup-failure",
    "unknown",
  ] as const)("attack T5, G9: %s is not success", (state) => {
    expect(outcome(id, requested(reported(report(state))))).toBe("FAILED not-successful");
    expect(outcome(id, landed({}, reported(report("success"), report(state))))).toBe("FAILED not-successful");
  });

  it("lets skipped and neutral through for a check that the policy names, and nothing else", () => {
    const maySkip = { maySkip: ["Gate / gate-check"] };
    const by = (state: CheckState) => outcome(id, landed({}, reported(report(state))), maySkip);

    expect([by("skipped"), by("neutral")]).toEqual(["PASSED met", "PASSED met"]);
    expect([by("failure"), by("unknown"), by("pending")]).toEqual(Array(3).fill("FAILED not-successful"));
  });

  it("waits for what has not ended while a request is open, and not once it merged", () => {
    expect(outcome(id, requested(reported(report("pending"))))).toBe("PASSED met");
    expect(outcome(id, requested(reported()))).toBe("PASSED met");
    expect(outcome(id, landed({}, reported(report("pending"))))).toBe("FAILED not-successful");
  });

  it.each([
    ["never", reported()],
    ["by another app", reported(report("success", { integrationId: 1 }))],
    ["as a status, which anybody may write", reported(report("success", { integrationId: null }))],
    ["under the name of a matrix job", reported(report("success", { context: "Gate / gate-check (20)" }))],
  ])("attack G9: a check that was reported %s did not succeed", (_how, request) => {
    expect(messages(id, landed({}, request))).toEqual([
      expect.stringContaining("found none by the app that must report it"),
    ]);
  });

  it("asks for nothing where nothing is required", () => {
    expect(outcome(id, requested(reported(), { protection: known(protection({ rules: [] })) }))).toBe(
      "PASSED met",
    );
  });

  it("is undecided where the reports or the rules cannot be read", () => {
    expect(outcome(id, requested({ checks: unknown("permission", { needs: "checks: read" }) }))).toBe(
      "ERROR permission",
    );
    expect(outcome(id, requested({}, { protection: unknown("outage") }))).toBe("ERROR outage");
  });
});
