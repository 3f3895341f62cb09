import { describe, expect, it } from "vitest";
import type { BranchProtection } from "../../../src/domain/protection/protection.ts";
import {
  connectTo,
  emulatedGitHub,
  factsFrom,
  jobPermissions,
  pullReference,
  type Seed,
} from "./emulated.ts";
import { shopSeed } from "./shop.ts";

const shop = shopSeed.repositories?.["acme/shop"];
const audit = {
  app: true,
  owner: "acme",
  permissions: { administration: "write", contents: "read", metadata: "read", pull_requests: "read" },
} as const;

function seedWith(repository: object): Seed {
  return {
    ...shopSeed,
    repositories: { "acme/shop": { ...shop, ...repository } },
    tokens: { job: { repository: "acme/shop", permissions: jobPermissions }, audit },
  };
}

async function classicFor(token: string, protection: object): Promise<BranchProtection["classic"]> {
  const github = await emulatedGitHub(seedWith({ rulesets: [], protection: { main: protection } }));
  const change = await pullReference(github, 5);
  const facts = await factsFrom(github, { token, change, needs: ["classic-protection"] });
  if (facts.protection.state === "unknown") throw new Error(facts.protection.why);
  return facts.protection.value.classic;
}

const strict = {
  required_status_checks: { strict: true, contexts: ["ci"], checks: [{ context: "ci", app_id: 15_368 }] },
  enforce_admins: true,
  required_pull_request_reviews: {
    required_approving_review_count: 2,
    require_code_owner_reviews: true,
    dismiss_stale_reviews: true,
    require_last_push_approval: true,
  },
  restrictions: null,
  allow_force_pushes: false,
  allow_deletions: false,
};

describe("classic protection", () => {
  it("is whole for who administers the repository", async () => {
    const classic = await classicFor("audit", strict);

    const source = { kind: "classic", owner: "main", rulesetId: null };
    expect(classic).toEqual({
      state: "known",
      value: expect.arrayContaining([
        { source, type: "deletion" },
        { source, type: "non-fast-forward" },
        expect.objectContaining({
          type: "pull-request",
          approvals: 2,
          codeOwnerReview: true,
          dismissStaleReviews: true,
          lastPushApproval: true,
        }),
        {
          source,
          type: "required-status-checks",
          strict: true,
          checks: [{ context: "ci", integrationId: 15_368 }],
        },
      ]),
    });
  });

  it("is never more than what holds for a job's token, which sees a part of it (facts 2.25)", async () => {
    const classic = await classicFor("job", strict);

    const reviews =
      classic.state === "known" ? classic.value.find(({ type }) => type === "pull-request") : undefined;
    expect(reviews).toMatchObject({
      approvals: 2,
      codeOwnerReview: true,
      dismissStaleReviews: false,
      lastPushApproval: false,
    });
  });
});

describe("the organisation's words", () => {
  it("are read from custom properties, posture and all", async () => {
    const posture = "v1 2026-11-20T01:00Z bypass=none classic=none watch=clean";
    const properties = {
      "assaygate-profile": "container",
      "assaygate-regulated": "true",
      "assaygate-posture": posture,
    };
    const definitions = Object.keys(properties).map((property_name) => ({
      property_name,
      value_type: "string" as const,
    }));
    const seed = seedWith({ properties });
    const github = await emulatedGitHub({
      ...seed,
      organizations: { acme: { ...seed.organizations?.["acme"], properties: definitions } },
    });
    const change = await pullReference(github, 5);
    const connection = await connectTo(github, { change });

    const facts = await factsFrom(github, { change, needs: ["posture"] });

    expect(await connection.github?.properties()).toEqual({
      profile: { state: "known", value: "container" },
      regulated: { state: "known", value: true },
    });
    expect(facts.posture).toMatchObject({ state: "known", value: { bypass: "none", watch: "clean" } });
  });

  it("are unknown, and not false, where they are not set", async () => {
    const github = await emulatedGitHub(shopSeed);
    const change = await pullReference(github, 5);
    const connection = await connectTo(github, { change });

    const facts = await factsFrom(github, { change, needs: ["posture"] });

    expect(await connection.github?.properties()).toMatchObject({
      profile: { state: "unknown", cause: "not-found" },
      regulated: { state: "unknown", cause: "not-found" },
    });
    expect(facts.posture).toMatchObject({ state: "unknown", cause: "no-posture" });
  });
});

describe("a pull request that moves on while it is judged (G11)", () => {
  it("is unknown: its reviews are about another commit", async () => {
    const github = await emulatedGitHub(shopSeed);
    const change = { ...(await pullReference(github, 5)), headCommit: "d".repeat(40) };

    const facts = await factsFrom(github, { change, needs: ["change"] });

    expect(facts.change).toMatchObject({
      state: "known",
      value: { pullRequests: { state: "unknown", why: expect.stringContaining("d".repeat(40)) } },
    });
  });
});

describe("lists of a pull request (G10)", () => {
  it.each(["repeat-page", "drop-page"] as const)(
    "are unknown after %s: 101 files, fewer shown",
    async (kind) => {
      const files = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`src/${n}.txt`, `${n}\n`]));
      const commits = [{ message: "feat: many", author: "cy", files }];
      const pulls = [{ number: 5, title: "feat: many", author: "cy", head: "many", commits }];
      const github = await emulatedGitHub(seedWith({ pulls }));
      const change = await pullReference(github, 5);
      github.github.faults.add({ kind, operation: "pulls/list-files", page: 2 });

      const facts = await factsFrom(github, { change, needs: ["files"] });

      const pulled = facts.change.state === "known" ? facts.change.value.pullRequests : facts.change;
      expect(pulled).toMatchObject({
        state: "known",
        value: [{ files: { state: "unknown", cause: "incomplete" } }],
      });
    },
  );
});
