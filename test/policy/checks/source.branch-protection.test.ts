import { describe, expect, it } from "vitest";
import type { BranchRule } from "../../../src/domain/protection/protection.ts";
import { known, unknown } from "../../support/known-facts.ts";
import {
  classicSource,
  instanceWorkflow,
  organizationSource,
  posture,
  protection,
  pullRequestRule,
  repositorySource,
  ruleset,
  rulesOf,
} from "../../support/protection-facts.ts";
import { source } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.branch-protection";
const head = "a".repeat(40);
const entry = "987:.github/workflows/gate.yml@refs/heads/stable";

function guarded(some: Parameters<typeof protection>[0], facts: Parameters<typeof source>[0] = {}) {
  return source({ protection: known(protection(some)), ...facts });
}

function without(type: BranchRule["type"]) {
  return guarded({ rules: rulesOf().filter((rule) => rule.type !== type) });
}

describe(id, () => {
  it.each([
    ["deletion", "deletion", '{"type":"deletion"}'],
    ["non-fast-forward", "non-fast-forward", '{"type":"non_fast_forward"}'],
    ["required-signatures", "required-signatures", '{"type":"required_signatures"}'],
    ["pull-request", "no-direct-push", '"require_code_owner_review":true'],
  ] as const)("asks for the rule %s with the payload that adds it", (type, _piece, payload) => {
    const verdict = judged(id, without(type));

    expect(verdict).toMatchObject({ result: "FAILED", reason: "unprotected" });
    expect(verdict.problems[0]?.fix).toContain(payload);
    expect(verdict.problems.every(({ fingerprint }) => fingerprint !== undefined)).toBe(true);
  });

  it.each([
    [{ approvals: 0 }, "expected a rule that asks for at least 1 approvals, found 0"],
    [{ codeOwnerReview: false }, "review by code owners"],
    [{ dismissStaleReviews: false }, "dismisses stale reviews"],
    [{ lastPushApproval: false }, "approve the last push"],
  ])("asks of pull requests what %j does not", (some, message) => {
    const rules = [...rulesOf().filter(({ type }) => type !== "pull-request"), pullRequestRule(some)];

    expect(messages(id, guarded({ rules }))).toEqual([expect.stringContaining(message)]);
  });

  it("adds up rules of all levels: the strictest of each demand holds, wherever it stands", () => {
    const weak = pullRequestRule({ source: repositorySource, approvals: 0, codeOwnerReview: false });
    const rules = [weak, ...rulesOf()];

    expect(outcome(id, guarded({ rules }))).toBe("PASSED met");
  });

  it("attack T7: rules of a ruleset in evaluate mode do not count", () => {
    const rulesets = known([ruleset({ enforcement: "evaluate" })]);
    const verdict = judged(id, guarded({ rulesets }));

    expect(verdict.result).toBe("FAILED");
    expect(verdict.notes).toContainEqual(expect.stringContaining("its enforcement is evaluate"));
  });

  it("passes over types of rules that nobody knows", () => {
    const stranger: BranchRule = { source: organizationSource, type: "other", name: "quantum" };

    expect(outcome(id, guarded({ rules: [stranger, ...rulesOf()] }))).toBe("PASSED met");
    expect(outcome(id, guarded({ rules: [stranger] }))).toBe("FAILED unprotected");
  });

  it("asks for the app that must report a required check", () => {
    const open: BranchRule = {
      source: repositorySource,
      type: "required-status-checks",
      strict: false,
      checks: [{ context: "build", integrationId: null }],
    };

    expect(messages(id, guarded({ rules: [...rulesOf(), open] }))).toEqual([
      'required check "build": expected the app that must report it, found none',
    ]);
  });
});

describe(`${id}: classic protection`, () => {
  it("may make the demands, if it binds administrators", () => {
    const facts = { rules: [], rulesets: known([]), classic: known(rulesOf(classicSource)) };
    const binding = (classic: "enforced" | "none" | "admins-exempt") =>
      outcome(id, guarded(facts, { posture: known(posture({ classic })) }));

    expect(binding("enforced")).toBe("PASSED met");
    expect(binding("none")).toBe("ERROR malformed");
    expect(binding("admins-exempt")).toBe("FAILED unprotected");
    expect(outcome(id, guarded(facts, { posture: unknown("no-posture") }))).toBe("ERROR no-posture");
    expect(
      judged(id, guarded(facts, { posture: unknown("no-posture") }), { bypassActors: "noted" }),
    ).toMatchObject({ result: "PASSED", notes: [expect.stringContaining("binds administrators")] });
  });

  it("leaves a missing demand open where it cannot be seen, unless the posture rules it out", () => {
    const facts = {
      rules: rulesOf().filter(({ type }) => type !== "deletion"),
      classic: unknown("permission", { needs: "administration: read" }),
    };

    expect(outcome(id, guarded(facts, { posture: known(posture({ classic: "enforced" })) }))).toBe(
      "ERROR permission",
    );
    expect(outcome(id, guarded(facts))).toBe("FAILED unprotected");
  });

  it("cannot require a workflow, so it leaves nothing open about one", () => {
    const facts = { rules: [], rulesets: known([]), classic: unknown("permission") };
    const verdict = judged(id, guarded(facts, { posture: unknown("no-posture") }), { workflows: [entry] });

    expect(verdict.result).toBe("FAILED");
    expect(verdict.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("requires exactly the workflow"),
      expect.stringContaining("in classic protection"),
    ]);
  });
});

describe(`${id}: required workflow`, () => {
  const withWorkflow = (some: object, at = organizationSource) =>
    guarded({
      rules: [
        ...rulesOf().filter(({ type }) => type !== "workflows"),
        { source: at, type: "workflows", workflows: [{ ...instanceWorkflow, ...some }] },
      ],
    });

  it("is exactly the instance's", () => {
    expect(outcome(id, withWorkflow({}), { workflows: [entry] })).toBe("PASSED met");
    expect(
      outcome(id, withWorkflow({ sha: head }), { workflows: [`987:${instanceWorkflow.path}#${head}`] }),
    ).toBe("PASSED met");
  });

  it.each([
    [{ repositoryId: 988 }, "988:.github/workflows/gate.yml@refs/heads/stable"],
    [{ path: ".github/workflows/other.yml" }, "987:.github/workflows/other.yml@refs/heads/stable"],
    [{ ref: "refs/heads/mine" }, "987:.github/workflows/gate.yml@refs/heads/mine"],
    [{ ref: null }, "987:.github/workflows/gate.yml"],
  ])("attack: a look-alike %j is another workflow", (some, found) => {
    expect(messages(id, withWorkflow(some), { workflows: [entry] })).toEqual([
      expect.stringContaining(`found ${found}`),
    ]);
  });

  it("attack: a ruleset that the repository's administrators can change is no anchor", () => {
    expect(outcome(id, withWorkflow({}, repositorySource), { workflows: [entry] })).toBe(
      "FAILED unprotected",
    );
  });

  it("has to be named by the policy of an instance, in the right form", () => {
    expect(messages(id, source(), {}, { source: "instance" })).toEqual([
      expect.stringContaining("found none"),
    ]);
    expect(messages(id, source(), { workflows: ["gate.yml"] })).toEqual([
      expect.stringContaining('found "gate.yml"'),
    ]);
  });
});
