import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/domain/organization/change.ts";
import type { Json, JsonObject } from "../../../src/domain/organization/json.ts";
import { payloadOf, type RulesetBody, rulesetBodyOf } from "../../../src/domain/organization/ruleset.ts";
import { rulesetChanges } from "../../../src/domain/organization/ruleset-difference.ts";

const review = { required_approving_review_count: 1, require_code_owner_review: true };
const base: RulesetBody = {
  name: "a",
  target: "branch",
  enforcement: "evaluate",
  bypassActors: [],
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
  rules: [{ type: "deletion" }, { type: "pull_request", parameters: review }],
};
const withReview = (parameters: JsonObject): RulesetBody => ({
  ...base,
  rules: [{ type: "deletion" }, { type: "pull_request", parameters }],
});
const effects = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ at, effect }) => `${effect} ${at}`);

describe("changes of a ruleset", () => {
  it("are none where GitHub has what the code says, and what it adds by itself", () => {
    const found = rulesetBodyOf({
      ...payloadOf(base),
      id: 7,
      source: "acme",
      current_user_can_bypass: "always",
      rules: [
        {
          type: "pull_request",
          parameters: { ...review, allowed_merge_methods: ["merge"], required_reviewers: [] },
        },
        { type: "deletion" },
      ],
    });

    expect(found).not.toBeNull();
    expect(rulesetChanges(found ?? base, base)).toEqual([]);
  });

  const cases: readonly (readonly [string, RulesetBody, string])[] = [
    ["is put in force", { ...base, enforcement: "active" }, "tightened enforcement"],
    ["is switched off", { ...base, enforcement: "disabled" }, "loosened enforcement"],
    [
      "lets a team by",
      { ...base, bypassActors: [{ actor_type: "Team", actor_id: 1 }] },
      "loosened bypass_actors",
    ],
    ["loses a rule", { ...base, rules: base.rules.slice(1) }, "loosened rules.deletion"],
    ["gets a rule", { ...base, rules: [...base.rules, { type: "update" }] }, "tightened rules.update"],
    [
      "asks for more approvals",
      withReview({ ...review, required_approving_review_count: 2 }),
      "tightened rules.pull_request.required_approving_review_count",
    ],
    [
      "asks no code owner",
      withReview({ ...review, require_code_owner_review: false }),
      "loosened rules.pull_request.require_code_owner_review",
    ],
    [
      "leaves a branch out",
      { ...base, conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: ["refs/heads/x"] } } },
      "loosened conditions.ref_name.exclude",
    ],
    [
      "is about one branch more",
      { ...base, conditions: { ref_name: { include: ["~DEFAULT_BRANCH", "refs/heads/x"], exclude: [] } } },
      "tightened conditions.ref_name.include",
    ],
    [
      "opens a way to merge",
      withReview({ ...review, allowed_merge_methods: ["merge"] }),
      "loosened rules.pull_request.allowed_merge_methods",
    ],
    [
      "asks for a team's review",
      withReview({ ...review, required_reviewers: [{ minimum_approvals: 1 }] }),
      "tightened rules.pull_request.required_reviewers",
    ],
  ];

  it.each(cases)("say what it does to people if one %s", (_, to, effect) => {
    expect(effects(rulesetChanges(base, to))).toEqual([effect]);
  });

  it.each(cases)("say the opposite the other way if one %s", (_, to, effect) => {
    const back = effects(rulesetChanges(to, base));
    // What the code does not name is GitHub's own, and no change.
    if (back.length === 0) return expect(effect).toMatch(/allowed_merge_methods|required_reviewers/);
    const [word = "", place = ""] = effect.split(" ");
    expect(back).toEqual([`${word === "tightened" ? "loosened" : "tightened"} ${place}`]);
  });

  it("show a workflow that is required at another ref", () => {
    const rule = (ref: string): RulesetBody => ({
      ...base,
      rules: [{ type: "workflows", parameters: { workflows: [{ repository_id: 1, path: "a.yml", ref }] } }],
    });

    expect(effects(rulesetChanges(rule("refs/heads/evil"), rule("refs/heads/stable")))).toEqual([
      "loosened rules.workflows.workflows",
      "tightened rules.workflows.workflows",
    ]);
  });

  it("do not count the number of an organisation's administrators, which means nothing", () => {
    const by = (id: number | null): RulesetBody => ({
      ...base,
      bypassActors: [{ actor_type: "OrganizationAdmin", actor_id: id, bypass_mode: "always" }],
    });

    expect(rulesetChanges(by(1), by(null))).toEqual([]);
  });

  it("show that one may pass by without a trace", () => {
    const by = (mode: string): RulesetBody => ({
      ...base,
      bypassActors: [{ actor_type: "Team", actor_id: 1, bypass_mode: mode }],
    });

    expect(effects(rulesetChanges(by("exempt"), by("pull_request")))).toEqual([
      "tightened bypass_actors",
      "loosened bypass_actors",
    ]);
  });
});

it.each<[string, Json]>([
  ["a list", []],
  ["no name", { enforcement: "active" }],
  ["rules that are none", { name: "a", enforcement: "active", rules: ["deletion"] }],
  ["actors that are none", { name: "a", enforcement: "active", bypass_actors: "all" }],
  ["null", null],
])("a ruleset is not read from %s", (_, value) => {
  expect(rulesetBodyOf(value)).toBeNull();
});
