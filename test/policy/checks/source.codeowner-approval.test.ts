import { describe, expect, it } from "vitest";
import type { PullRequest, Review } from "../../../src/domain/change/change.ts";
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
  file,
  landed,
  pullRequest,
  requested,
  review,
  source,
  trigger,
} from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.codeowner-approval";

function reviewed(...reviews: readonly Review[]): ReturnType<typeof source> {
  return requested({ reviews: known(reviews) });
}

function owned(text: string, request: Partial<PullRequest>) {
  return requested(request, {
    codeowners: known({ path: "CODEOWNERS", text, bytes: text.length, errors: known([]) }),
  });
}

describe(id, () => {
  it("asks for an owner of each changed path", () => {
    const files = known([file("src/pay.ts"), file(".github/workflows/ci.yml")]);

    expect(messages(id, requested({ files }))).toEqual([
      '#7: ".github/workflows/ci.yml": expected an approval by one of "@acme/platform", found none',
    ]);
  });

  it("asks for the owner of the old name of a renamed file too", () => {
    const files = known([file("src/ci.yml", ".github/workflows/ci.yml")]);

    expect(outcome(id, requested({ files }))).toBe("FAILED not-approved");
  });

  it("takes a person, and one of GitHub's own addresses, by login", () => {
    const reviews = known([review({ onBehalfOf: known([]) })]);

    expect(outcome(id, owned("* @BEN\n", { reviews }))).toBe("PASSED met");
    expect(outcome(id, owned("* 2+ben@users.noreply.github.com\n", { reviews }))).toBe("PASSED met");
    expect(outcome(id, owned("* ben@acme.example\n", { reviews }))).toBe("ERROR unprovable");
    expect(outcome(id, owned("* @eve\n", { reviews }))).toBe("FAILED not-approved");
  });

  it("leaves a path alone that nobody owns and no gate is about", () => {
    expect(
      outcome(id, owned("/src/ @acme/payments\n", { files: known([file("README.md")]), reviews: known([]) })),
    ).toBe("PASSED met");
  });

  it.each([
    ["/lib/ @acme/payments\n", "no line that names any"],
    ["* @acme/payments\n/src/\n", "line 2, which takes owners away"],
  ])("fails for a gated path that %j gives no owner", (text, found) => {
    expect(messages(id, owned(text, {}))).toEqual([expect.stringContaining(found)]);
  });

  it("attack T2: approve, then deny, by the same person", () => {
    const denied = review({ state: "changes-requested", submittedAt: "2026-11-20T12:00:00Z" });

    expect(outcome(id, reviewed(review(), denied))).toBe("FAILED not-approved");
    expect(outcome(id, reviewed(denied, review()))).toBe("FAILED not-approved");
  });

  it("attack G12: a comment is no vote, whatever it says, and takes none back", () => {
    const comment = review({ state: "commented", submittedAt: "2026-11-20T12:00:00Z" });

    expect(outcome(id, reviewed(comment))).toBe("FAILED not-approved");
    expect(outcome(id, reviewed(review(), comment))).toBe("PASSED met");
  });

  it.each([
    ["stale", { commit: earlier }],
    ["of a commit that is gone", { commit: null }],
    ["dismissed", { state: "dismissed" }],
    ["pending", { state: "pending" }],
    ["in a state that nobody knows", { state: "unknown" }],
    ["by a bot", { reviewer: actor("helper[bot]") }],
    ["by automation with a person's account", { reviewer: actor("acme-ai") }],
    ["by a contributor", { reviewer: ana }],
  ] as const)("attack T12, G11: an approval that is %s does not count", (_what, some) => {
    expect(outcome(id, reviewed(review(some)), { automation: ["acme-ai=ben"] })).toBe("FAILED not-approved");
  });

  it("attack T12: approver left the team after approving", () => {
    expect(outcome(id, reviewed(review({ onBehalfOf: known([]) })))).toBe("FAILED not-approved");
  });

  it("is undecided where it cannot be seen for which team a review counts, unless another owner approved", () => {
    const unseen = review({ reviewer: eve, onBehalfOf: unknown("permission", { needs: "members: read" }) });

    expect(outcome(id, reviewed(unseen))).toBe("ERROR permission");
    expect(outcome(id, reviewed(unseen, review()))).toBe("PASSED met");
  });

  it("is undecided where GitHub does not say what kind of account approved", () => {
    expect(outcome(id, reviewed(review({ reviewer: { ...ben, kind: "unknown" } })))).toBe("ERROR unprovable");
  });

  it("attack G10: a list of files that is not whole decides nothing", () => {
    expect(outcome(id, requested({ files: unknown("incomplete") }))).toBe("ERROR incomplete");
  });

  it.each(["reviews", "commits"] as const)("is undecided without the %s", (list) => {
    expect(outcome(id, requested({ [list]: unknown("outage") }))).toBe("ERROR outage");
  });

  it("attack T19: every pull request of a merge group is judged at its own head", () => {
    const group = (reviews: readonly Review[]) =>
      source({
        trigger: trigger({ event: "merge_group", eventName: "merge_group" }),
        change: known(
          change({
            kind: "merge-group",
            pullRequests: known([
              pullRequest(),
              pullRequest({ number: 8, headCommit: earlier, reviews: known(reviews) }),
            ]),
          }),
        ),
      });

    expect(outcome(id, group([review({ commit: earlier })]))).toBe("PASSED met");
    expect(messages(id, group([review()]))).toEqual([expect.stringContaining("#8")]);
  });

  it("fails for a commit that was pushed without a pull request", () => {
    const strayCommits = known([commit({ sha: earlier })]);

    expect(messages(id, landed({ strayCommits, pullRequests: known([]) }))).toEqual([
      `commit ${earlier} entered "main" without a pull request`,
    ]);
  });

  it("fails for a push that brings nothing, and is undecided about a run without its request", () => {
    expect(outcome(id, landed({ pullRequests: known([]), landed: known([]) }))).toBe("FAILED not-approved");
    expect(outcome(id, source({ change: known(change({ pullRequests: known([]) })) }))).toBe(
      "ERROR malformed",
    );
  });

  it("is about no change on another event, and says so instead of passing", () => {
    const facts = source({
      trigger: trigger({ event: "other", eventName: "schedule" }),
      change: unknown("not-found"),
    });

    expect(judged(id, facts)).toMatchObject({ result: "ERROR", reason: "no-change" });
  });
});

describe(`${id}: decided at merge`, () => {
  const open = { onPullRequest: "decided-at-merge" };

  it("leaves an open request that merely has no approval to GitHub, which is proved to ask for it", () => {
    expect(outcome(id, reviewed(), open)).toBe("NOT_APPLICABLE decided-at-merge");
    expect(outcome(id, reviewed())).toBe("FAILED not-approved");
  });

  it("says what is there and does not count", () => {
    expect(judged(id, reviewed(review({ commit: earlier })), open)).toMatchObject({
      result: "NOT_APPLICABLE",
      notes: [expect.stringContaining(`"ben" approved ${earlier}`)],
    });
  });

  it.each([
    [
      "no rule asks for owners",
      protection({ rules: rulesOf().filter(({ type }) => type !== "pull-request") }),
    ],
    ["the rules cannot be read", null],
  ])("judges nevertheless where %s", (_what, guard) => {
    const facts = requested(
      { reviews: known([]) },
      { protection: guard === null ? unknown("outage") : known(guard) },
    );

    expect(outcome(id, facts, open)).toBe("FAILED not-approved");
  });

  it.each([
    [
      "a contributor approved, which GitHub may count",
      review({ reviewer: ben, onBehalfOf: known([]) }),
      true,
    ],
    ["an owner refused", review({ state: "changes-requested" }), false],
  ])("judges nevertheless where %s", (_what, given, isAuthor) => {
    const request = isAuthor
      ? {
          commits: known([
            commit({ message: "feat: x\n\nCo-authored-by: Ben <2+ben@users.noreply.github.com>" }),
          ]),
        }
      : {};
    const facts = owned("* @ben\n", { reviews: known([given]), ...request });

    expect(outcome(id, facts, open)).toBe("FAILED not-approved");
  });

  it("never applies to a merge group or a push", () => {
    expect(outcome(id, landed({}, { reviews: known([]) }), open)).toBe("FAILED not-approved");
  });
});
