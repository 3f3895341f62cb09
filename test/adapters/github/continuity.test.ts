import { describe, expect, it } from "vitest";
import type { ContinuityFact } from "../../../src/domain/facts/source-facts.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference, type Seed } from "./emulated.ts";
import { shopSeed } from "./shop.ts";

const shop = shopSeed.repositories?.["acme/shop"];
const seed: Seed = {
  ...shopSeed,
  now: "2026-11-20T10:00:00Z",
  repositories: {
    "acme/shop": {
      ...shop,
      deployments: [
        {
          environment: "production",
          created_at: "2026-11-15T10:00:00Z",
          statuses: [{ state: "success", created_at: "2026-11-15T10:05:00Z" }, { state: "inactive" }],
        },
        { environment: "production", statuses: [{ state: "failure" }] },
      ],
      rule_suites: [
        { actor: "ben", result: "bypass", pushed_at: "2026-11-14T10:00:00Z" },
        {
          actor: "cy",
          result: "bypass",
          pushed_at: "2026-11-19T10:00:00Z",
          rule_evaluations: [
            {
              rule_source: { type: "ruleset", id: 1, name: "gate" },
              enforcement: "active",
              result: "fail",
              rule_type: "pull_request",
              details: null,
            },
          ],
        },
        { actor: "ana", result: "pass", pushed_at: "2026-11-19T11:00:00Z" },
      ],
    },
  },
  tokens: {
    ...shopSeed.tokens,
    auditor: {
      app: true,
      owner: "acme",
      permissions: {
        administration: "write",
        contents: "read",
        deployments: "read",
        pull_requests: "read",
      },
    },
  },
};

async function continuityOf(github: EmulatedGitHub): Promise<ContinuityFact> {
  const change = await pullReference(github, 5);
  const asked = { token: "auditor", change, environment: "production" };
  const { continuity } = await factsFrom(github, { ...asked, needs: ["continuity"] });
  if (continuity.state === "unknown") throw new Error(continuity.why);
  return continuity.value;
}

describe("a branch from which nothing was released yet", () => {
  it("has no window, and nothing is asked about one", async () => {
    const { deployments: _, ...unreleased } = seed.repositories?.["acme/shop"] ?? {};
    const github = await emulatedGitHub({ ...seed, repositories: { "acme/shop": unreleased } });

    expect(await continuityOf(github)).toMatchObject({ since: null, commits: { state: "known", value: [] } });
  });
});

describe("continuity for who administers the repository", () => {
  it("names who passed by which rule, and when, since the last release that succeeded", async () => {
    const { since, bypasses } = await continuityOf(await emulatedGitHub(seed));

    expect(since).toMatchObject({ at: "2026-11-15T10:05:00Z" });
    expect(bypasses).toEqual({
      state: "known",
      value: [{ actor: "cy", at: "2026-11-19T10:00:00Z", rule: "pull_request" }],
    });
  });

  it("names the time in which a ruleset was not in force", async () => {
    const github = await emulatedGitHub(seed);
    const { body } = await github.get("/repos/acme/shop/rulesets?includes_parents=false", { as: "auditor" });
    const [ruleset] = body as readonly { readonly id: number }[];
    const path = `/repos/acme/shop/rulesets/${ruleset?.id}`;
    for (const enforcement of ["disabled", "active"]) {
      github.github.clock.advance(3_600_000);
      await github.send("PUT", path, { enforcement }, { as: "auditor" });
    }

    const { lapses } = await continuityOf(github);

    expect(lapses).toMatchObject({
      state: "known",
      value: [{ ruleset: "gate", from: expect.any(String), until: expect.any(String) }],
    });
  });
});
