import { describe, expect, it } from "vitest";
import type { Actor, Commit } from "../../../src/domain/change/change.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { protection, rulesOf } from "../../support/protection-facts.ts";
import {
  actor,
  ana,
  ben,
  change,
  commit,
  earlier,
  eve,
  head,
  landed,
  requested,
  review,
  signature,
  source,
  trigger,
  webFlow,
} from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.separation-of-duties";

function written(some: Partial<Commit>): ReturnType<typeof source> {
  return requested({ commits: known([commit(some)]) });
}

function setOffBy(...actors: readonly Actor[]): ReturnType<typeof source> {
  return source({ change: known(change({ actors })) });
}

describe(id, () => {
  it.each([
    ["author of the request", requested({ author: ben })],
    ["author of a commit", written({ author: signature(ben) })],
    ["committer", written({ committer: signature(ben) })],
    ["pusher or whoever re-ran it", setOffBy(ben)],
    [
      "co-author by GitHub's own address",
      written({ message: "feat: x\n\nCo-authored-by: B <2+BEN@users.noreply.github.com>" }),
    ],
    [
      "co-author by an old address of GitHub's",
      written({ message: "feat: x\n\nco-authored-by: B <ben@users.noreply.github.com>" }),
    ],
    [
      "co-author by the account that GitHub knows",
      written({ coAuthors: [signature(ben, "b@home.example")] }),
    ],
  ])("an approval by the %s does not count", (_role, facts) => {
    expect(outcome(id, facts)).toBe("FAILED not-independent");
    expect(messages(id, facts)).toContainEqual(expect.stringContaining("had a hand in it"));
  });

  it("attack T12: author = co-author = approver through the trailers of two accounts", () => {
    const first = commit({ author: signature(ben, "b@home.example"), message: "feat: a" });
    const second = commit({ sha: earlier, message: "feat: b\n\nCo-authored-by: Somebody <B@Home.example>" });

    expect(outcome(id, requested({ commits: known([second, first]) }))).toBe("FAILED not-independent");
  });

  it("attack T12: the same account under another login is the same account", () => {
    const renamed = { ...ben, login: "benjamin" };

    expect(outcome(id, written({ author: signature(renamed) }))).toBe("FAILED not-independent");
  });

  it.each([
    ["a bot", actor("review-bot[bot]")],
    ["an AI account that the policy declares", actor("acme-ai")],
    ["an organisation", actor("acme", { kind: "organization" })],
  ])("attack T12: approval by %s is nobody's", (_what, reviewer) => {
    const facts = requested({ reviews: known([review({ reviewer })]) });

    expect(outcome(id, facts, { automation: ["acme-ai=eve"] })).toBe("FAILED not-independent");
  });

  it("counts a second approval by somebody else", () => {
    const reviews = known([review({ reviewer: ana }), review({ reviewer: eve })]);

    expect(outcome(id, requested({ reviews }))).toBe("PASSED met");
  });

  it("is undecided where GitHub does not say whether the approver is a person", () => {
    const reviews = known([review({ reviewer: actor("ghost", { kind: "unknown" }) })]);

    expect(outcome(id, requested({ reviews }))).toBe("ERROR unprovable");
  });

  it.each(["reviews", "commits"] as const)("is undecided without the %s", (list) => {
    expect(outcome(id, requested({ [list]: unknown("incomplete") }))).toBe("ERROR incomplete");
  });
});

describe(`${id}: who is behind it`, () => {
  it("attack: the driver of declared automation approves what it wrote", () => {
    const facts = requested({ author: actor("acme-bot[bot]") });

    expect(outcome(id, facts, { automation: ["acme-bot[bot]=Ben"] })).toBe("FAILED not-independent");
    expect(outcome(id, facts, { automation: ["acme-bot[bot]=eve"] })).toBe("PASSED met");
    expect(outcome(id, facts, { automation: ["acme-bot[bot]=nobody"] })).toBe("PASSED met");
  });

  it("is undecided where nobody is declared to drive a bot", () => {
    const facts = requested({ author: actor("acme-bot[bot]") });

    expect(messages(id, facts, { automation: ["broken", "=x"] })).toEqual([
      expect.stringContaining('who drives "acme-bot[bot]"'),
    ]);
    expect(outcome(id, facts)).toBe("ERROR unprovable");
  });

  it("attack: an unsigned commit in the name of a bot hides nobody", () => {
    const bot = signature(actor("dependabot[bot]"));
    const unsigned = { isVerified: false, reason: "unsigned" };

    expect(outcome(id, written({ author: bot }))).toBe("PASSED met");
    expect(outcome(id, written({ author: bot, verification: unsigned }))).toBe("ERROR unprovable");
  });

  it("passes over GitHub as committer with the reason, if GitHub signed", () => {
    const unsigned = { isVerified: false, reason: "unsigned" };

    expect(judged(id, written({ committer: webFlow })).notes).toEqual([
      expect.stringContaining("GitHub itself made some commits"),
    ]);
    expect(outcome(id, written({ committer: webFlow }))).toBe("PASSED met");
    expect(outcome(id, written({ committer: webFlow, verification: unsigned }))).toBe("ERROR unprovable");
  });

  it.each([
    ["author", { author: signature(null, "x@home.example") }],
    ["co-author", { message: "feat: x\n\nCo-authored-by: X <x@home.example>" }],
    ["co-author without an address", { message: "feat: x\n\nCo-authored-by: X" }],
  ])(
    "is undecided about an %s whose address belongs to no account, unless the policy notes it only",
    (_role, some) => {
      expect(outcome(id, written(some))).toBe("ERROR unprovable");
      expect(judged(id, written(some), { unlinkedAddresses: "noted" })).toMatchObject({
        result: "PASSED",
        notes: [expect.stringContaining("not proved who stands behind")],
      });
    },
  );

  it("takes GitHub's word for the account behind the address of a co-author", () => {
    const message = "feat: x\n\nCo-authored-by: E <e@home.example>";

    expect(outcome(id, written({ message, coAuthors: [signature(eve, "E@home.example")] }))).toBe(
      "PASSED met",
    );
    expect(outcome(id, written({ message, coAuthors: [signature(null, "e@home.example")] }))).toBe(
      "ERROR unprovable",
    );
  });

  it("takes a name without an account for a login, to be on the safe side", () => {
    const facts = written({ message: "feat: x\n\nCo-authored-by: Ben <x@home.example>" });

    expect(outcome(id, facts, { unlinkedAddresses: "noted" })).toBe("FAILED not-independent");
  });

  it("is undecided about a message that is too long to be read", () => {
    expect(outcome(id, written({ message: `feat: x\n\n${"y".repeat(70_000)}` }))).toBe("ERROR unprovable");
  });

  it("does not take merging, queueing or reviewing for a hand in the change", () => {
    const review_ = source({
      trigger: trigger({ event: "pull_request_review", eventName: "pull_request_review" }),
      change: known(change({ actors: [ben] })),
    });
    const group = source({
      trigger: trigger({ event: "merge_group", eventName: "merge_group" }),
      change: known(change({ kind: "merge-group", actors: [ben] })),
    });

    expect([review_, group, landed()].map((facts) => outcome(id, facts))).toEqual(
      Array(3).fill("PASSED met"),
    );
    expect(outcome(id, landed({}, { mergedBy: ana }))).toBe("FAILED not-independent");
    expect(outcome(id, landed({}, { mergedBy: null }))).toBe("FAILED not-independent");
  });
});

describe(`${id}: decided at merge`, () => {
  const open = { onPullRequest: "decided-at-merge" };
  const waiting = requested({ reviews: known([review({ commit: earlier })]) });

  it("waits for an approval that GitHub is proved to ask for", () => {
    expect(outcome(id, waiting, open)).toBe("NOT_APPLICABLE decided-at-merge");
    expect(judged(id, waiting, open).notes).toEqual([expect.stringContaining(`${head} is what merges`)]);
  });

  it("does not wait where the last push may be approved by who pushed it", () => {
    const rules = rulesOf().map((rule) =>
      rule.type === "pull-request" ? { ...rule, lastPushApproval: false } : rule,
    );

    expect(outcome(id, { ...waiting, protection: known(protection({ rules })) }, open)).toBe(
      "FAILED not-independent",
    );
  });
});
