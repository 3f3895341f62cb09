import { describe, expect, it } from "vitest";
import { governedRun } from "../../support/governed.ts";
import { gateOf, withTeams } from "../../support/governed-home.ts";
import { goodOrganization, goodRules, goodRuleset, type Scene } from "../../support/governed-scene.ts";

const platformId = 777;
const path = ".github/workflows/judge-source.yml";
const ref = "refs/heads/stable";

/** An organisation's policy: who may pass by the rules must be proved, and its own workflow must be required. */
function policy(shipped: string): string {
  return withTeams(shipped).replace(
    "bypassActors: { default: noted, oneOf: [proved, noted] } # no instance, so no audit that could see them",
    `bypassActors: { locked: proved }\n          workflows: { locked: ["${platformId}:${path}@${ref}"] }`,
  );
}

const hourMs = 3_600_000;

/** A posture as the audit publishes it. */
function posture(hoursAgo: number, { bypass = "none", watch = "clean" } = {}): string {
  const at = new Date(Date.now() - hoursAgo * hourMs).toISOString().slice(0, 16);
  return `v1 ${at}Z bypass=${bypass} classic=none watch=${watch}`;
}

interface Said {
  readonly posture?: string | null;
  readonly profile?: string | null;
  readonly bypass?: readonly object[];
  readonly workflow?: object;
}

function sceneWith(said: Said): Scene {
  const { profile = "repository", bypass = [] } = said;
  const workflow = said.workflow ?? { repository_id: platformId, path, ref };
  const required = { type: "workflows", parameters: { workflows: [workflow] } };
  const ruleset = { ...goodRuleset, rules: [...goodRules, required], bypass_actors: bypass };
  const define = (property_name: string) => ({ property_name, value_type: "string" }) as const;
  const properties = {
    "assaygate-profile": profile,
    "assaygate-regulated": "false",
    "assaygate-posture": said.posture === undefined ? posture(1) : said.posture,
  };
  return {
    organization: {
      ...goodOrganization(),
      rulesets: [ruleset],
      properties: Object.keys(properties).map(define),
    },
    repository: { properties },
  };
}

const judge = (said: Said = {}) =>
  governedRun(sceneWith(said), { bundle: gateOf({ policy, isInstance: true }) });

describe("an organisation's instance", () => {
  it("judges by the profile that the organisation says, with a fresh posture", async () => {
    const run = await judge();

    expect(run.check("source.branch-protection"), run.log).toMatchObject({ result: "PASSED" });
    expect(run.verdict).toMatchObject({
      decision: "pass",
      profile: "repository",
      policy: { source: "instance" },
    });
  });

  it.each<readonly [string, Said, string]>([
    ["a posture of three days ago", { posture: posture(73) }, "ERROR stale-posture"],
    ["a posture of tomorrow", { posture: posture(-24) }, "ERROR stale-posture"],
    ["no posture", { posture: null }, "ERROR no-posture"],
    ["a posture with a word more", { posture: `${posture(1)} ok` }, "ERROR malformed"],
    ["a posture with another word", { posture: posture(1, { bypass: "nobody" }) }, "ERROR malformed"],
    [
      "a posture that saw an exempt actor",
      { posture: posture(1, { bypass: "exempt" }) },
      "FAILED unprotected",
    ],
    [
      "a posture that saw actors who may always pass",
      { posture: posture(1, { bypass: "always" }) },
      "FAILED unprotected",
    ],
    [
      "a workflow of the same path in another repository",
      { workflow: { repository_id: platformId + 1, path, ref } },
      "FAILED unprotected",
    ],
    [
      "the workflow at another ref",
      { workflow: { repository_id: platformId, path, ref: "refs/heads/canary" } },
      "FAILED unprotected",
    ],
  ])("does not take %s", async (_name, said, expected) => {
    const run = await judge(said);

    const check = run.check("source.branch-protection");
    expect(`${check?.result} ${check?.reason}`, run.log).toBe(expected);
    expect(run.verdict?.decision).toBe(expected.startsWith("ERROR") ? "undecided" : "fail");
  });

  it.each([
    ["no profile", null],
    ["a profile that the policy does not have", "anything"],
  ])("does not judge with %s: the product has no word in it", async (_name, profile) => {
    const run = await judge({ profile });

    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-policy" });
  });
});

describe("T7: who may pass by the rules", () => {
  it("is a finding where it can be seen and the actor is exempt, whatever the policy spares", async () => {
    const exempt = { actor_type: "Team", actor_id: 1, bypass_mode: "exempt" };
    const organization = goodOrganization();
    const own = {
      ...goodRuleset,
      conditions: { ref_name: goodRuleset.conditions.ref_name },
      bypass_actors: [exempt],
    };
    const run = await governedRun({
      organization,
      repository: { rulesets: [own] },
      permissions: {
        administration: "write",
        checks: "read",
        contents: "read",
        deployments: "read",
        issues: "write",
        pull_requests: "write",
        statuses: "read",
      },
    });

    expect(run.check("source.branch-protection"), run.log).toMatchObject({ result: "FAILED" });
    expect(run.log).toContain("exempt");
  });
});
