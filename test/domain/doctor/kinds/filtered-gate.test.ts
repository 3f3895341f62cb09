import { describe, expect, it } from "vitest";
import { afterPatches, resultOf, spoiled } from "../../../support/repository-facts.ts";

describe("filtered-gate", () => {
  const filters: readonly [string, string][] = [
    ["paths", "    paths:\n      - src/**\n      - test/**\n"],
    ["paths-ignore on one line", "    paths-ignore: ['docs/**']\n"],
    ["branches without the default one", "    branches: [develop]\n"],
    ["branches-ignore", "    branches-ignore: [main]\n"],
    ["a list at the key's own indentation", "    paths:\n    - src/**\n"],
    ["types", "    types: [opened]\n"],
  ];

  it.each(filters)("finds %s, and its patch cures it", (_, filter) => {
    const facts = spoiled("  pull_request:\n", `  pull_request:\n${filter}`);
    const { state, findings } = resultOf("filtered-gate", facts);

    expect(state).toBe("refuted");
    expect(resultOf("filtered-gate", afterPatches(facts, findings)).state).toBe("clean");
    expect(resultOf("unmatched-context", afterPatches(facts, findings)).state).toBe("clean");
  });

  it.each([
    "    branches: [main]\n",
    "    branches: ['**']\n",
    "    types: [opened, synchronize, reopened, labeled]\n",
  ])("takes %j", (filter) => {
    const facts = spoiled("  pull_request:\n", `  pull_request:\n${filter}`);

    expect(resultOf("filtered-gate", facts).state).toBe("clean");
  });
});
