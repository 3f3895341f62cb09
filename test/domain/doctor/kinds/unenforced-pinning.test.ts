import { describe, expect, it } from "vitest";
import { known, repositoryFacts, resultOf } from "../../../support/repository-facts.ts";

function judged(overrides: object) {
  const actions = known({
    isEnabled: true,
    allowed: "selected" as const,
    isPinningRequired: true,
    ...overrides,
  });
  return resultOf("unenforced-pinning", repositoryFacts({ actions }));
}

describe("unenforced-pinning", () => {
  it("finds the setting off, and keeps the others in its request", () => {
    expect(judged({ isPinningRequired: false }).findings[0]?.fix).toEqual({
      kind: "api",
      method: "PUT",
      path: "/repos/acme/payments-api/actions/permissions",
      body: { enabled: true, allowed_actions: "selected", sha_pinning_required: true },
    });
  });

  it("is clean where Actions is switched off, and unknown where GitHub does not say", () => {
    expect(judged({ isEnabled: false, isPinningRequired: false }).state).toBe("clean");
    expect(judged({ isPinningRequired: null }).state).toBe("unknown");
  });
});
