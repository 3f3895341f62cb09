import { describe, expect, it } from "vitest";
import { parseCode } from "../../../src/domain/organization/code.ts";
import { environmentChanges } from "../../../src/domain/organization/environment-difference.ts";
import { hangingPulls, type OpenPull } from "../../../src/domain/organization/hanging.ts";
import { propertyChanges } from "../../../src/domain/organization/property-difference.ts";
import { fillTemplate } from "../../../src/domain/organization/template.ts";

describe("the code of an organisation", () => {
  it.each([
    ["organization/rulesets/a.json", "[]", "expected a ruleset"],
    ["organization/rulesets/a.json", '{"name":"a","enforcement":"sometimes"}', "expected a ruleset"],
    ["organization/rulesets/a.json", "{", "expected JSON"],
    ["organization/properties.json", '[{"property_name":"a"}]', "expected a list of definitions"],
    [
      "organization/environments.json",
      '[{"name":"../x","profiles":["a"],"body":{}}]',
      "expected a list of env",
    ],
    ["organization/environments.json", '[{"name":"x","profiles":[],"body":{}}]', "expected a list of env"],
    ["organization/environments.json", "{}", "expected a list of env"],
  ])("is refused if %s is %s", (path, text, message) => {
    expect(() => parseCode([{ path, text }])).toThrow(message);
  });

  it("may leave files out", () => {
    expect(parseCode([])).toEqual({ rulesets: [], instanceRulesets: [], properties: [], environments: [] });
  });
});

describe("a template", () => {
  it("is filled after it was parsed, so that a value is never structure", () => {
    const value = '", "evil": "';

    expect(fillTemplate('{"a":"{{x}}","b":"r/{{x}}"}', { x: value })).toEqual({ a: value, b: `r/${value}` });
    expect(fillTemplate('{"a":"{{n}}","b":["{{l}}"]}', { n: 7, l: ["p"] })).toEqual({ a: 7, b: [["p"]] });
  });

  it.each(["{{constructor}}", "{{missing}}"])("has no value for %s", (name) => {
    expect(() => fillTemplate(JSON.stringify(name), {})).toThrow("no value");
  });
});

describe("a custom property", () => {
  it("that repositories may set themselves is loosened", () => {
    const wanted = {
      property_name: "a",
      value_type: "string",
      values_editable_by: "org_actors",
      required: false,
    };

    expect(
      propertyChanges({ ...wanted, values_editable_by: "org_and_repo_actors", url: "x" }, wanted),
    ).toEqual([
      { at: "values_editable_by", from: '"org_and_repo_actors"', to: '"org_actors"', effect: "tightened" },
    ]);
    expect(
      propertyChanges({ property_name: "a", value_type: "string", values_editable_by: "org_actors" }, wanted),
    ).toEqual([]);
  });
});

describe("an environment", () => {
  const found = {
    name: "production",
    protection_rules: [
      { type: "wait_timer", wait_timer: 30 },
      {
        type: "required_reviewers",
        prevent_self_review: true,
        reviewers: [{ type: "Team", reviewer: { id: 7, slug: "ops" } }],
      },
    ],
    deployment_branch_policy: null,
  };

  it("is read as it would be written", () => {
    const wanted = { wait_timer: 30, prevent_self_review: true, reviewers: [{ type: "Team", id: 7 }] };

    expect(environmentChanges(found, wanted)).toEqual([]);
  });

  it("is tightened by a longer wait and a branch policy, and loosened without them", () => {
    const policy = { protected_branches: true, custom_branch_policies: false };

    const changes = environmentChanges(found, { wait_timer: 60, deployment_branch_policy: policy });

    expect(changes.map(({ at, effect }) => [at, effect])).toEqual([
      ["wait_timer", "tightened"],
      ["deployment_branch_policy", "tightened"],
    ]);
    expect(
      environmentChanges(found, { wait_timer: 0, prevent_self_review: false }).map(({ effect }) => effect),
    ).toEqual(["loosened", "loosened"]);
  });
});

describe("a pull request hangs", () => {
  const pull: OpenPull = {
    ...{ number: 1, url: "u", headCommit: "a", base: "main", head: "h" },
    ...{ isOwn: true, hasHead: true, isAutoMerging: false },
  };

  it("where the workflow never ran for its head", () => {
    expect(hangingPulls("acme/api", [pull], new Set(["a"]))).toEqual([]);
    expect(hangingPulls("acme/api", [pull], new Set(["b"]))).toEqual([
      { repository: "acme/api", pull, obstacle: null },
    ]);
  });

  it.each([
    [{ hasHead: false }, "its branch is gone"],
    [{ isAutoMerging: true }, "auto-merge"],
  ])("and is left alone where closing it would lose something: %j", (change, why) => {
    const [hanging] = hangingPulls("acme/api", [{ ...pull, ...change }], new Set());

    expect(hanging?.obstacle).toContain(why);
  });
});
