import { describe, expect, it } from "vitest";
import { afterPatches, gate, requiring, resultOf, spoiled } from "../../../support/repository-facts.ts";

describe("missing-merge-group", () => {
  it.each([
    ["a map", "  merge_group:\n", ""],
    ["a list", "on:\n  pull_request:\n  merge_group:\n", "on: [push, pull_request]\n"],
    ["a list of lines", "on:\n  pull_request:\n  merge_group:\n", "on:\n  - push\n  - pull_request\n"],
    ["a list of quoted words", "on:\n  pull_request:\n  merge_group:\n", 'on: ["push", "pull_request"]\n'],
    ["one word", "on:\n  pull_request:\n  merge_group:\n", "on: pull_request\n"],
  ])("T19 finds it lacking in %s, and its patch cures it", (_, from, to) => {
    const facts = spoiled(from, to);
    const { state, findings } = resultOf("missing-merge-group", facts);

    expect(state).toBe("refuted");
    expect(resultOf("missing-merge-group", afterPatches(facts, findings)).state).toBe("clean");
  });

  it("asks for nothing where there is no queue", () => {
    const facts = { ...spoiled("  merge_group:\n", ""), ...requiring([gate]) };

    expect(resultOf("missing-merge-group", facts).state).toBe("clean");
  });
});
