import { describe, expect, it } from "vitest";
import { forbidden, known, pin, repositoryFacts, resultOf } from "../../../support/repository-facts.ts";

const entry = { repository: "actions/checkout", ref: pin, commit: known(pin) };

describe("impostor-commit", () => {
  it("G15 finds a pin that lives in a fork only", () => {
    const facts = repositoryFacts({ actionCommits: [{ ...entry, isReachable: known(false) }] });

    expect(resultOf("impostor-commit", facts)).toMatchObject({
      state: "refuted",
      findings: [
        { at: ".github/workflows/ci.yml:12", expected: "a commit on a branch or tag of actions/checkout" },
      ],
    });
  });

  it.each([
    ["could not be told", [{ ...entry, isReachable: forbidden }]],
    ["was not asked for", []],
  ])("does not take a pin whose home %s for a good one", (_, actionCommits) => {
    expect(resultOf("impostor-commit", repositoryFacts({ actionCommits })).state).toBe("unknown");
  });
});
