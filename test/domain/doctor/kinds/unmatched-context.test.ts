import { describe, expect, it } from "vitest";
import {
  actions,
  gate,
  goodWorkflow,
  known,
  protectionWith,
  repositoryFacts,
  requiring,
  resultOf,
  spoiled,
  withText,
  withWorkflows,
} from "../../../support/repository-facts.ts";

describe("unmatched-context", () => {
  it("names a required check that a rename left behind, and the request that follows the rename", () => {
    const facts = repositoryFacts({ ...requiring([gate, { context: "ci / Gate", integrationId: actions }]) });
    const { state, findings } = resultOf("unmatched-context", facts);

    expect(state).toBe("refuted");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: "ruleset 7 (repository-ruleset of acme/payments-api)",
      found: 'no workflow shows "ci / Gate" (a workflow shows "Gate")',
      fix: { kind: "api", method: "PUT", path: "/repos/acme/payments-api/rulesets/7" },
    });
    expect(JSON.stringify(findings[0]?.fix)).not.toContain("ci / Gate");
    // Every other rule stays.
    expect(JSON.stringify(findings[0]?.fix)).toContain("deletion");
  });

  it("tells a check of Actions that was seen before the rename from one of today", () => {
    const recentChecks = known([{ name: "Old", appId: actions }]);
    const facts = repositoryFacts({ ...requiring([{ context: "Old", integrationId: null }]), recentChecks });

    expect(resultOf("unmatched-context", facts).state).toBe("refuted");
  });

  it("takes a check of another app that was seen lately", () => {
    const recentChecks = known([{ name: "codecov/patch", appId: 254 }]);
    const facts = repositoryFacts({
      ...requiring([{ context: "codecov/patch", integrationId: 254 }]),
      recentChecks,
    });

    expect(resultOf("unmatched-context", facts).state).toBe("clean");
  });

  it("does not know about another app's check that nobody saw", () => {
    const facts = repositoryFacts(requiring([{ context: "codecov/patch", integrationId: 254 }]));

    expect(resultOf("unmatched-context", facts).state).toBe("unknown");
  });

  it("does not know about a name that only a run knows", () => {
    const text = goodWorkflow.replace("name: Gate", `name: Gate \${{ inputs.kind }}`);
    const facts = { ...withText(text), ...requiring([{ context: "Gate slow", integrationId: actions }]) };

    expect(resultOf("unmatched-context", facts).state).toBe("unknown");
    expect(resultOf("skippable-gate", facts).state).toBe("unknown");
  });

  it("expects the name of a called job below its caller", () => {
    const called =
      "on: workflow_call\njobs:\n  check:\n    name: gate-check\n    runs-on: ubuntu-24.04\n    steps: [{ run: exit 0 }]\n";
    const caller = "on: pull_request\njobs:\n  Gate:\n    uses: ./.github/workflows/called.yml\n";
    const files = withWorkflows({ "called.yml": called, "caller.yml": caller });
    const asks = (context: string) =>
      resultOf(
        "unmatched-context",
        repositoryFacts({ ...files, ...requiring([{ context, integrationId: actions }]) }),
      );

    expect(asks("Gate / gate-check").state).toBe("clean");
    expect(asks("gate-check").state).toBe("refuted");
  });

  it("does not count a job that no pull request and no push starts", () => {
    const facts = spoiled(
      "on:\n  pull_request:\n  merge_group:\n",
      "on:\n  schedule:\n    - cron: 0 0 * * *\n",
    );

    expect(resultOf("unmatched-context", facts).state).toBe("refuted");
  });

  it("changes classic protection where the check is required there", () => {
    const source = { kind: "classic", owner: "main", rulesetId: null } as const;
    const checks = [gate, { context: "Gone", integrationId: null }];
    const protection = protectionWith({
      classic: known([{ source, type: "required-status-checks", checks, strict: true }]),
    });
    const { findings } = resultOf("unmatched-context", repositoryFacts({ protection: known(protection) }));

    expect(findings[0]?.fix).toEqual({
      kind: "api",
      method: "PATCH",
      path: "/repos/acme/payments-api/branches/main/protection/required_status_checks",
      body: { checks: [{ context: "Gate", app_id: actions }] },
    });
  });
});
