import { describe, expect, it } from "vitest";
import { forbidden, known, repositoryFacts, resultOf, withText } from "../../../support/repository-facts.ts";

const runner = (...labels: string[]) => known([{ id: 3, name: "rack-1", labels }]);

describe("catchable-label", () => {
  it("finds a self-hosted runner with a hosted label, and takes the label away", () => {
    const facts = repositoryFacts({ repositoryRunners: runner("self-hosted", "Ubuntu-24.04") });

    expect(resultOf("catchable-label", facts).findings[0]).toMatchObject({
      at: 'runner 3 "rack-1"',
      found: expect.stringContaining(".github/workflows/ci.yml:10"),
      fix: { method: "DELETE", path: "/repos/acme/payments-api/actions/runners/3/labels/Ubuntu-24.04" },
    });
  });

  it("finds one of the organisation", () => {
    const facts = repositoryFacts({ organizationRunners: runner("ubuntu-24.04") });

    expect(resultOf("catchable-label", facts).findings[0]?.fix).toMatchObject({
      path: "/orgs/acme/actions/runners/3/labels/ubuntu-24.04",
    });
  });

  it("takes runners with labels of their own, and labels that no job asks for", () => {
    expect(
      resultOf("catchable-label", repositoryFacts({ repositoryRunners: runner("self-hosted", "linux") }))
        .state,
    ).toBe("clean");
    expect(
      resultOf("catchable-label", repositoryFacts({ repositoryRunners: runner("macos-15") })).state,
    ).toBe("clean");
  });

  it("needs to see no runner where no job asks for a hosted one", () => {
    const text =
      "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n    steps: [{ run: make }]\n";

    expect(resultOf("catchable-label", { ...withText(text), repositoryRunners: forbidden }).state).toBe(
      "clean",
    );
  });
});
