import { describe, expect, it } from "vitest";
import { afterPatches, goodWorkflow, resultOf, spoiled } from "../../../support/repository-facts.ts";

describe("blind-gate", () => {
  const step = goodWorkflow.slice(goodWorkflow.indexOf("      - name: Everything"));

  it.each([
    ["never looks", "      - run: echo done\n"],
    [
      "G9 takes skipped for success",
      "      - run: exit 1\n        if: contains(needs.*.result, 'failure')\n",
    ],
  ])("finds a gate that %s, and its patch cures it", (_, other) => {
    const facts = spoiled(step, other);
    const { state, findings } = resultOf("blind-gate", facts);

    expect(state).toBe("refuted");
    expect(resultOf("blind-gate", afterPatches(facts, findings)).state).toBe("clean");
  });

  it("takes a comparison with success", () => {
    const facts = spoiled(step, `      - run: test \`\${{ needs.test.result }}\` = success\n`);

    expect(resultOf("blind-gate", facts).state).toBe("clean");
  });
});
