import { describe, expect, it } from "vitest";
import type { FaultRule } from "../../../sandbox/github/faults.ts";
import type { Review } from "../../../src/domain/change/change.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import { type EmulatedGitHub, emulatedGitHub, factsFrom, pullReference } from "./emulated.ts";
import { shopSeed } from "./shop.ts";

/** Somebody objects in the last of 130 reviews; whoever loses that word passes what must not pass. */
const comments = Array.from({ length: 129 }, () => ({ user: "ben", state: "COMMENTED" }) as const);
const objection = { user: "ana", state: "CHANGES_REQUESTED" } as const;

function seedWith(...reviews: readonly object[]): typeof shopSeed {
  const shop = shopSeed.repositories?.["acme/shop"];
  const pulls = shop?.pulls?.map((pull) => ({
    ...pull,
    reviews: reviews as NonNullable<typeof pull.reviews>,
  }));
  return {
    ...shopSeed,
    repositories: { "acme/shop": { ...shop, ...(pulls === undefined ? {} : { pulls }) } },
  };
}

interface Naive {
  readonly name: string;
  read(github: EmulatedGitHub): Promise<readonly { readonly state: string }[]>;
}

const path = "/repos/acme/shop/pulls/5/reviews";

async function pageOf(github: EmulatedGitHub, page: number, perPage = 100) {
  const { body } = await github.get(`${path}?per_page=${perPage}&page=${page}`);
  return Array.isArray(body) ? (body as { state: string }[]) : [];
}

/** Clients as they are often written. */
const onePage: Naive = { name: "reads the first page", read: (github) => pageOf(github, 1, 30) };
const untilEmpty: Naive = {
  name: "reads pages until one is empty, and takes what is no list for one",
  async read(github) {
    const all: { state: string }[] = [];
    for (let page = 1; ; page++) {
      const found = await pageOf(github, page);
      all.push(...found);
      if (found.length === 0) return all;
    }
  },
};

/** Nobody objects, as far as the list says. */
const objects = (states: readonly string[]): boolean =>
  states.some((state) => /changes.requested/i.test(state));

async function ours(github: EmulatedGitHub): Promise<Known<readonly Review[]>> {
  const change = await pullReference(github, 5);
  const facts = await factsFrom(github, {
    change,
    needs: ["change", "reviews"],
    limits: { waitBudgetMs: 50 },
  });
  if (facts.change.state === "unknown") return facts.change;
  const { pullRequests } = facts.change.value;
  if (pullRequests.state === "unknown") return pullRequests;
  return pullRequests.value[0]?.reviews ?? { state: "unknown", why: "no pull request" };
}

interface Attack {
  readonly name: string;
  readonly fault: Omit<FaultRule, "operation"> | null;
  readonly naive: Naive;
  /** Cause for which ours does not know; null: it sees the objection all the same. */
  readonly cause: string | null;
}

const always = 1_000;

const attacks: readonly Attack[] = [
  { name: "T1, G10: the word stands on a later page", fault: null, naive: onePage, cause: null },
  {
    name: "G10: a page is lost",
    fault: { kind: "drop-page", page: 2, times: always },
    naive: untilEmpty,
    cause: "incomplete",
  },
  {
    name: "T17: a secondary limit",
    fault: { kind: "secondary", retryAfter: 900, times: always },
    naive: untilEmpty,
    cause: "rate-limit",
  },
  {
    name: "T17: the limit is spent",
    fault: { kind: "primary", times: always },
    naive: untilEmpty,
    cause: "rate-limit",
  },
  {
    name: "G13: a page of HTML with 502",
    fault: { kind: "status", status: 502, isHtml: true, times: always },
    naive: untilEmpty,
    cause: "outage",
  },
  {
    name: "G13: a body that is cut off",
    fault: { kind: "truncate", times: always },
    naive: untilEmpty,
    cause: "malformed",
  },
];

describe.each(attacks)("$name", ({ fault, naive, cause }) => {
  const operation = "pulls/list-reviews";

  it("passes a client that is right about the rest", async () => {
    const github = await emulatedGitHub(seedWith(objection, ...comments.slice(0, 20)));
    expect(objects((await naive.read(github)).map(({ state }) => state))).toBe(true);

    const attacked = await emulatedGitHub(seedWith(...comments, objection));
    if (fault !== null) attacked.github.faults.replace([{ ...fault, operation }]);

    expect(objects((await naive.read(attacked)).map(({ state }) => state)), naive.name).toBe(false);
  });

  it("does not pass ours", async () => {
    const attacked = await emulatedGitHub(seedWith(...comments, objection));
    if (fault !== null) attacked.github.faults.replace([{ ...fault, operation }]);

    const reviews = await ours(attacked);

    if (cause === null)
      expect(reviews.state === "known" && objects(reviews.value.map(({ state }) => state))).toBe(true);
    else expect(reviews).toMatchObject({ state: "unknown", cause });
  });
});
