import { describe, expect, it } from "vitest";
import { afterPatches, resultOf, spoiled } from "../../../support/repository-facts.ts";

describe("unfailing-gate", () => {
  it.each([
    ["the gate's job", "    needs: [test]\n", "    needs: [test]\n    continue-on-error: true\n"],
    [
      "a job that the gate waits for",
      "    name: Unit tests\n",
      `    name: Unit tests\n    continue-on-error: \${{ matrix.x }}\n`,
    ],
    [
      "a step of such a job",
      "      - run: npm test\n",
      "      - run: npm test\n        continue-on-error: true\n",
    ],
    [
      "the first key of a step",
      "      - run: npm test\n",
      "      - continue-on-error: true\n        run: npm test\n",
    ],
  ])("finds continue-on-error of %s, and its patch cures it", (_, from, to) => {
    const facts = spoiled(from, to);
    const { state, findings } = resultOf("unfailing-gate", facts);

    expect(state).toBe("refuted");
    expect(resultOf("unfailing-gate", afterPatches(facts, findings)).state).toBe("clean");
  });
});
