import { describe, expect, it } from "vitest";
import type { Commit, PullRequest, Review } from "../../src/domain/change/change.ts";
import type { SourceFacts } from "../../src/domain/facts/source-facts.ts";
import { proveConsent } from "../../src/domain/waiver/consent.ts";
import { emulatedGitHub, factsFrom, pullReference } from "../adapters/github/emulated.ts";
import { shopSeed } from "../adapters/github/shop.ts";
import { known, unknown } from "../support/known-facts.ts";
import {
  ana,
  ben,
  commit,
  eve,
  file,
  pullRequest,
  requested,
  review,
  signature,
  webFlow,
} from "../support/source-facts.ts";
import { messages, outcome } from "../support/source-verdicts.ts";

const separation = "source.separation-of-duties";
const path = ".github/assaygate/waivers/W-1.yml";
const sha256 = "5".repeat(64);

function consentWith(some: Partial<PullRequest>): string {
  const request = pullRequest({ author: ana, files: known([file(path)]), ...some });
  const asked = { path, sha256, holders: ["@acme/payments"] };
  return proveConsent(asked, known({ onBranch: sha256, atHead: sha256, pullRequest: request })).state;
}

/** The shop, with an approval by somebody who can only read. */
function seedWithPuppet(): typeof shopSeed {
  const shop = shopSeed.repositories?.["acme/shop"];
  const puppet = { user: "puppet", state: "APPROVED" } as const;
  const pulls = (shop?.pulls ?? []).map((pull) => ({ ...pull, reviews: [...(pull.reviews ?? []), puppet] }));
  return {
    ...shopSeed,
    users: { ...shopSeed.users, puppet: {} },
    repositories: {
      "acme/shop": { ...shop, pulls, collaborators: { ...shop?.collaborators, puppet: "read" } },
    },
  };
}

function reviewsIn({ change }: SourceFacts): readonly Review[] {
  const pulls = change.state === "known" ? change.value.pullRequests : change;
  const reviews = pulls.state === "known" ? pulls.value[0]?.reviews : pulls;
  return reviews?.state === "known" ? reviews.value : [];
}

const writtenBy = (some: Partial<Commit>) => ({ commits: known([commit(some)]) });

describe("attack: a waiver approved by whoever wrote it, in somebody else's pull request", () => {
  it.each([
    ["author", writtenBy({ author: signature(ben) })],
    ["committer", writtenBy({ committer: signature(ben) })],
    ["co-author whom GitHub knows", writtenBy({ coAuthors: [signature(ben)] })],
    [
      "co-author by GitHub's own address",
      writtenBy({ message: "x\n\nCo-authored-by: B <2+BEN@users.noreply.github.com>" }),
    ],
  ])("the %s grants nothing", (_role, some) => expect(consentWith(some)).toBe("refuted"));

  it.each([
    ["nobody knows the account of the author", writtenBy({ author: signature(null) })],
    ["the commits cannot be read", { commits: unknown("outage") }],
  ])("it is unknown where %s", (_case, some) => expect(consentWith(some)).toBe("unknown"));

  it("somebody else of the role grants it, also for what GitHub itself committed", () => {
    expect(consentWith(writtenBy({ committer: webFlow }))).toBe("proved");
    expect(consentWith(writtenBy({ committer: { ...webFlow, account: null } }))).toBe("proved");
  });
});

describe("attack: an approval by a second account that can only read", () => {
  const by = (some: Partial<Review>) => requested({ reviews: known([review(some)]) });

  it("is no independent approval", () => {
    const facts = by({ reviewer: eve, canWrite: known(false) });

    expect(outcome(separation, facts)).toBe("FAILED not-independent");
    expect(messages(separation, facts)).toEqual([expect.stringContaining("may not write")]);
  });

  it("counts neither where nobody says whether it may write", () => {
    expect(outcome(separation, by({ canWrite: unknown("permission") }))).toMatch(/^ERROR /);
  });

  it("grants no waiver to one whom the policy still names", () => {
    expect(consentWith({ reviews: known([review({ canWrite: known(false) })]) })).toBe("refuted");
    expect(consentWith({ reviews: known([review({ canWrite: unknown("outage") })]) })).toBe("unknown");
  });

  it("is seen on GitHub itself", async () => {
    const github = await emulatedGitHub(seedWithPuppet());
    const change = await pullReference(github, 5);
    const facts = await factsFrom(github, { change, needs: ["change", "reviews"] });

    const given = reviewsIn(facts);
    expect(given.find(({ reviewer }) => reviewer.login === "puppet")?.canWrite).toEqual(known(false));
    expect(given.find(({ reviewer }) => reviewer.login === "ana")?.canWrite).toEqual(known(true));
  });
});

describe("attack: an address in the form of GitHub's own, with no account behind it", () => {
  it.each([
    "nobody@users.noreply.github.com",
    "7+nobody@users.noreply.github.com",
    "ana@users.noreply.evil.example",
  ])("%s does not prove who wrote a commit", (email) => {
    const facts = requested({ commits: known([commit({ author: signature(null, email) })]) });

    expect(outcome(separation, facts)).toMatch(/^ERROR /);
  });
});

describe("attack: a request that was judged for a branch of one's own, then turned to another", () => {
  it("says nothing about the branch that the event named", async () => {
    const github = await emulatedGitHub(shopSeed);
    const change = { ...(await pullReference(github, 5)), branch: "playground" };

    const facts = await factsFrom(github, { change, needs: ["change"] });

    const pulls = facts.change.state === "known" ? facts.change.value.pullRequests : facts.change;
    expect(pulls).toMatchObject({ state: "unknown", why: expect.stringContaining('goes into "main" now') });
  });
});
