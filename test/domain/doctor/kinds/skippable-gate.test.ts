import { describe, expect, it } from "vitest";
import {
  actions,
  afterPatches,
  known,
  repositoryFacts,
  requiring,
  resultOf,
  spoiled,
  withWorkflows,
} from "../../../support/repository-facts.ts";

const skipping: readonly [string, string, string][] = [
  ["T5 a job that needs a job that may fail", `    if: \${{ always() }}\n`, ""],
  ["a condition", `if: \${{ always() }}`, "if: github.event_name == 'pull_request'"],
  ["a condition beside always()", `if: \${{ always() }}`, "if: always() && github.actor != 'bot'"],
  ["G9 a cancelled run", `if: \${{ always() }}`, `if: \${{ !cancelled() }}`],
];

describe("skippable-gate", () => {
  it.each(skipping)("finds %s, and its patch cures it", (_, from, to) => {
    const facts = spoiled(from, to);
    const { state, findings } = resultOf("skippable-gate", facts);

    expect(state).toBe("refuted");
    expect(findings[0]?.fix.kind).toBe("patch");
    const cured = afterPatches(facts, findings);
    expect(resultOf("skippable-gate", cured).state).toBe("clean");
    expect(resultOf("blind-gate", cured).state).toBe("clean");
    expect(resultOf("script-injection", cured).state).toBe("clean");
  });

  it("takes the condition that keeps a workflow out of its template's repository", () => {
    const facts = spoiled(
      `    name: Gate\n    if: \${{ always() }}\n    needs: [test]\n`,
      "    name: Gate\n    if: github.repository != 'acme/platform'\n",
    );

    expect(resultOf("skippable-gate", facts).state).toBe("clean");
  });

  it("finds the condition of a caller", () => {
    const called =
      "on: workflow_call\njobs:\n  check:\n    runs-on: ubuntu-24.04\n    steps: [{ run: exit 0 }]\n";
    const caller =
      "on: pull_request\njobs:\n  Gate:\n    if: github.actor != 'bot'\n    uses: ./.github/workflows/called.yml\n";
    const required = requiring([{ context: "Gate / check", integrationId: actions }]);
    const facts = repositoryFacts({
      ...withWorkflows({ "called.yml": called, "caller.yml": caller }),
      ...required,
    });
    const { findings } = resultOf("skippable-gate", facts);

    expect(findings.map(({ at }) => at)).toEqual([".github/workflows/caller.yml:4"]);
    expect(resultOf("skippable-gate", afterPatches(facts, findings)).state).toBe("clean");
  });

  it("looks into a called workflow of another repository, and sends its owner there", () => {
    const reference = "acme/platform/.github/workflows/gate.yml@stable";
    const called =
      "on: workflow_call\njobs:\n  check:\n    needs: [a]\n    runs-on: ubuntu-24.04\n    steps: [{ run: exit 0 }]\n  a: { uses: ./.github/workflows/deep.yml }\n";
    const caller = `on: pull_request\njobs:\n  Gate:\n    uses: ${reference}\n`;
    const facts = repositoryFacts({
      ...withWorkflows({ "caller.yml": caller }),
      ...requiring([{ context: "Gate / check", integrationId: actions }]),
      calledWorkflows: [known({ path: reference, text: called })],
    });

    expect(resultOf("unmatched-context", facts).state).toBe("clean");
    expect(resultOf("skippable-gate", facts).findings).toMatchObject([
      { at: `${reference}:4`, fix: { kind: "words", text: expect.stringMatching(/^In acme\/platform: /) } },
    ]);
    expect(resultOf("skippable-gate", { ...facts, calledWorkflows: [] }).state).toBe("unknown");
  });
});
