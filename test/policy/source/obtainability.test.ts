import { describe, expect, it } from "vitest";
import { checks } from "../../../src/policy/checks/index.ts";
import { obtainable, obtainableTogether } from "../../../src/policy/source/obtainability.ts";
import { unknown } from "../../support/known-facts.ts";
import { source, trigger } from "../../support/source-facts.ts";
import { judged, outcome } from "../../support/source-verdicts.ts";

const stage1 = checks.filter(({ stage }) => stage === 1);

describe("obtainable", () => {
  it.each([
    ["reviews", "pull_request", "job", "job"],
    ["reviews", "pull_request", "fork", "job"],
    ["reviews", "push", "none", "no"],
    ["reviews", "other", "job", "no"],
    ["bypass-actors", "pull_request", "job", "posture"],
    ["bypass-actors", "pull_request", "dependabot", "decided-at-merge"],
    ["bypass-actors", "pull_request_target", "fork", "decided-at-merge"],
    ["bypass-actors", "merge_group", "fork", "posture"],
    ["posture", "other", "job", "posture"],
  ] as const)("%s on %s with the token of %s: %s", (need, event, token, from) => {
    expect(obtainable(need, { event, token })).toBe(from);
  });

  it("is as hard as the hardest of several, and nothing is hard about nothing", () => {
    const run = { event: "pull_request", token: "fork" } as const;

    expect(obtainableTogether(["reviews", "posture", "files"], run)).toBe("decided-at-merge");
    expect(obtainableTogether([], run)).toBe("job");
  });
});

describe("checks of the source stage", () => {
  it("say what they need", () => {
    expect(stage1.filter(({ needs = [] }) => needs.length === 0)).toEqual([]);
  });

  it.each(stage1)("$id is undecided, with the cause, where nothing can be read", ({ id }) => {
    const nothing = unknown("no-token");
    const facts = source({
      trigger: trigger({ event: "push", eventName: "push", token: "none" }),
      repository: nothing,
      change: nothing,
      protection: nothing,
      posture: nothing,
      codeowners: nothing,
      owners: nothing,
      tree: nothing,
      template: nothing,
      continuity: nothing,
    });

    expect(outcome(id, facts)).toBe("ERROR no-token");
  });

  it.each(stage1)("$id judges no other event and says so", ({ id }) => {
    const facts = source({ trigger: trigger({ event: "other", eventName: "schedule" }) });

    expect(judged(id, facts)).toMatchObject({
      result: "ERROR",
      reason: "no-change",
      problems: [{ message: expect.stringContaining('"schedule"') }],
    });
  });
});
