import { describe, expect, it } from "vitest";
import {
  known,
  protectionWith,
  repositoryFacts,
  resultOf,
  ruleset,
} from "../../../support/repository-facts.ts";

function withEnforcement(enforcement: "evaluate" | "disabled" | "unknown", overrides = {}) {
  const protection = protectionWith({ rulesets: known([ruleset({ enforcement, ...overrides })]) });
  return resultOf("inactive-ruleset", repositoryFacts({ protection: known(protection) }));
}

describe("inactive-ruleset", () => {
  it.each(["evaluate", "disabled", "unknown"] as const)("T7 finds a ruleset that is %s", (enforcement) => {
    const { state, findings } = withEnforcement(enforcement);

    expect(state).toBe("refuted");
    expect(findings[0]).toMatchObject({
      found: `its enforcement is "${enforcement}"`,
      fix: { method: "PUT", path: "/repos/acme/payments-api/rulesets/7", body: { enforcement: "active" } },
    });
  });

  it("changes a ruleset of the organisation there", () => {
    const source = { kind: "organization-ruleset", owner: "acme", rulesetId: 9 } as const;

    expect(withEnforcement("evaluate", { source }).findings[0]?.fix).toMatchObject({
      path: "/orgs/acme/rulesets/9",
    });
  });
});
