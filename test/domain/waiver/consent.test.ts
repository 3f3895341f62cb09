import { describe, expect, it } from "vitest";
import type { Actor, PullRequest, Review } from "../../../src/domain/change/change.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import { type ConsentCase, type Landing, proveConsent } from "../../../src/domain/waiver/consent.ts";

const path = ".github/assaygate/waivers/W-1.yml";
const sha256 = "5".repeat(64);
const head = "a".repeat(40);
const asked: ConsentCase = { path, sha256, holders: ["@acme/sec-leads", "@sam"] };

const known = <T>(value: T): Known<T> => ({ state: "known", value });
const unseen = { state: "unknown", why: "403" } as const;
const user = (login: string, kind: Actor["kind"] = "user"): Actor => ({ login, id: null, kind });

function review(given: Partial<Review> = {}): Review {
  return {
    id: 1,
    reviewer: user("lea"),
    state: "approved",
    commit: head,
    submittedAt: "2026-11-02T10:00:00Z",
    onBehalfOf: known(["@Acme/sec-leads"]),
    canWrite: known(true),
    ...given,
  };
}

function pullRequest(given: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 9,
    title: "chore: waive",
    header: null,
    body: "",
    author: user("ana"),
    isDraft: false,
    isFork: false,
    baseBranch: "main",
    baseCommit: "b".repeat(40),
    headBranch: "waive",
    headCommit: head,
    mergeCommit: "c".repeat(40),
    mergedBy: user("ben"),
    mergedAt: "2026-11-02T11:00:00Z",
    labels: [],
    closes: known([]),
    files: known([{ path, previousPath: null, status: "added" }]),
    commits: known([]),
    reviews: known([review()]),
    checks: known([]),
    ...given,
  };
}

function landing(request: Partial<PullRequest> = {}, given: Partial<Landing> = {}): Known<Landing> {
  return known({ onBranch: sha256, atHead: sha256, pullRequest: pullRequest(request), ...given });
}

const withReviews = (...reviews: Review[]): Known<Landing> => landing({ reviews: known(reviews) });

describe("consent to an exception", () => {
  it("is proved by a review on behalf of the role", () => {
    expect(proveConsent(asked, landing())).toEqual({
      state: "proved",
      by: "lea",
      at: "2026-11-02T10:00:00Z",
    });
  });

  it("is proved by a person whom the role names", () => {
    const reviews = known([review({ reviewer: user("Sam"), onBehalfOf: unseen })]);

    expect(proveConsent(asked, landing({ reviews }))).toMatchObject({ state: "proved", by: "Sam" });
  });

  it.each<[string, Known<Landing>, string]>([
    [
      "another file in the same request",
      landing({
        files: known([
          { path, previousPath: null, status: "added" },
          { path: "src/pay.ts", previousPath: null, status: "modified" },
        ]),
      }),
      "touched 1 other files",
    ],
    [
      "a renamed file",
      landing({ files: known([{ path, previousPath: "x.yml", status: "renamed" }]) }),
      "other files",
    ],
    ["a push without a request", landing({}, { pullRequest: null }), "pushed without a pull request"],
    ["another text at the head", landing({}, { atHead: "6".repeat(64) }), "another text"],
    ["a review of an older head", withReviews(review({ commit: "d".repeat(40) })), "nobody of the role"],
    ["the author's own review", withReviews(review({ reviewer: user("Ana") })), "nobody of the role"],
    ["a bot's review", withReviews(review({ reviewer: user("robo", "bot") })), "nobody of the role"],
    [
      "another team's review",
      withReviews(review({ onBehalfOf: known(["@acme/payments"]) })),
      "nobody of the role",
    ],
    [
      "T2: an approval taken back",
      withReviews(
        review(),
        review({ id: 2, state: "changes-requested", submittedAt: "2026-11-02T10:30:00Z" }),
      ),
      "nobody of the role",
    ],
    ["no review", withReviews(), "nobody of the role"],
  ])("T11: is refuted by %s", (_, history, why) => {
    const approval = proveConsent(asked, history);

    expect(approval.state).toBe("refuted");
    expect(approval.state === "refuted" && approval.why).toContain(why);
  });

  it.each<[string, Known<Landing>]>([
    ["a history that cannot be read", unseen],
    ["a file that is not merged", landing({}, { onBranch: null })],
    ["a text that is not merged", landing({}, { onBranch: "7".repeat(64) })],
    ["reviews that cannot be read", landing({ reviews: unseen })],
    ["files that cannot be read", landing({ files: unseen })],
    ["a team that cannot be seen", withReviews(review({ onBehalfOf: unseen }))],
  ])("is unknown with %s", (_, history) => {
    expect(proveConsent(asked, history).state).toBe("unknown");
  });

  it("is nobody's where the policy gives the role to nobody", () => {
    expect(proveConsent({ ...asked, holders: [] }, landing()).state).toBe("refuted");
  });
});
