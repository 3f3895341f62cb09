import { describe, expect, it } from "vitest";
import {
  actions,
  forbidden,
  known,
  protectionWith,
  repositoryFacts,
  resultOf,
  withWorkflows,
} from "../../../support/repository-facts.ts";

const open = known(protectionWith({}));

describe("missing-gate", () => {
  it("finds a branch that requires nothing, and the request that requires what its workflows show", () => {
    expect(resultOf("missing-gate", repositoryFacts({ protection: open }))).toMatchObject({
      state: "refuted",
      findings: [
        {
          at: "branch main",
          fix: {
            method: "POST",
            path: "/repos/acme/payments-api/rulesets",
            body: {
              enforcement: "active",
              rules: [
                {
                  parameters: {
                    required_status_checks: [
                      { context: "Unit tests", integration_id: actions },
                      { context: "Gate", integration_id: actions },
                    ],
                  },
                },
              ],
            },
          },
        },
      ],
    });
  });

  it("says in words what to do where no workflow runs on pull requests", () => {
    const facts = repositoryFacts({ protection: open, ...withWorkflows({}) });

    expect(resultOf("missing-gate", facts).findings[0]?.fix.kind).toBe("words");
  });

  it("takes a required workflow for a gate", () => {
    const source = { kind: "organization-ruleset", owner: "acme", rulesetId: 9 } as const;
    const workflows = [{ repositoryId: 1, path: ".github/workflows/gate.yml", ref: null, sha: null }];
    const protection = known(protectionWith({ rules: [{ source, type: "workflows", workflows }] }));

    expect(resultOf("missing-gate", repositoryFacts({ protection })).state).toBe("clean");
  });

  it("does not claim that nothing is required where classic protection is hidden", () => {
    const protection = known(protectionWith({ classic: forbidden }));

    expect(resultOf("missing-gate", repositoryFacts({ protection })).state).toBe("unknown");
  });
});
