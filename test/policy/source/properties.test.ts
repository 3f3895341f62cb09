import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PullRequest, Review } from "../../../src/domain/change/change.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import type { SourceFacts } from "../../../src/domain/facts/source-facts.ts";
import { checks } from "../../../src/policy/checks/index.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { facts as allFacts, now } from "../../support/judging.ts";
import { known, unknown } from "../../support/known-facts.ts";
import {
  posture,
  protection,
  pullRequestRule,
  repositorySource,
  ruleset,
  rulesOf,
} from "../../support/protection-facts.ts";
import {
  ana,
  ben,
  change,
  commit,
  earlier,
  eve,
  file,
  head,
  landed,
  pullRequest,
  review,
  signature,
  source,
} from "../../support/source-facts.ts";
import { outcome, policyWith } from "../../support/source-verdicts.ts";

const stage1 = checks.filter(({ stage }) => stage === 1).map(({ id }) => id);
const policy = policyWith("");
const approvals = ["source.codeowner-approval", "source.separation-of-duties"];

/** Results of all checks of the source stage; one evaluation for all. */
function resultsOn(source_: SourceFacts): Map<string, string> {
  const verdict = evaluate(allFacts([], { source: source_ }), policy, now);
  const stage = verdict.stages.find(({ id }) => id === 1);
  return new Map(stage?.checks.map(({ id, result }) => [id, result]));
}

const blocking = new Set(["FAILED", "NOT_RUN", "ERROR"]);

function expectNoBetter(after: Map<string, string>, before: Map<string, string>): void {
  for (const [id, result] of before) {
    if (blocking.has(result)) expect(blocking.has(after.get(id) ?? ""), `${id} was ${result}`).toBe(true);
  }
}

const aReview: fc.Arbitrary<Review> = fc
  .record({
    reviewer: fc.constantFrom(ana, ben, eve),
    state: fc.constantFrom("approved", "changes-requested", "dismissed", "commented", "unknown"),
    commit: fc.constantFrom(head, earlier, null),
    submittedAt: fc.constantFrom(
      "2026-11-20T10:00:00Z",
      "2026-11-20T11:00:00Z",
      "2026-11-20T12:00:00Z",
      null,
    ),
    onBehalfOf: fc.constantFrom<Known<readonly string[]>>(
      known(["@acme/payments"]),
      known([]),
      unknown("permission"),
    ),
  } as const)
  .map((some) => review(some));

const someReviews = fc.array(aReview, { maxLength: 6 });

function requestedBy(reviews: readonly Review[], some: Partial<PullRequest> = {}): SourceFacts {
  return source({ change: known(change({}, { reviews: known(reviews), ...some })) });
}

describe("reviews", () => {
  it("mean the same in whatever order they are listed", () => {
    fc.assert(
      fc.property(
        someReviews.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          for (const id of approvals) {
            expect(outcome(id, requestedBy(shuffled))).toBe(outcome(id, requestedBy(all)));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ["a contributor", (given: Review): Review => ({ ...given, reviewer: ana })],
    ["somebody about an earlier commit", (given: Review): Review => ({ ...given, commit: earlier })],
    ["a bot", (given: Review): Review => ({ ...given, reviewer: { ...eve, login: "x[bot]", kind: "bot" } })],
    ["somebody who only comments", (given: Review): Review => ({ ...given, state: "commented" })],
  ])("by %s never improve a verdict", (_who, turned) => {
    fc.assert(
      fc.property(someReviews, aReview, (all, further) => {
        const before = resultsOn(requestedBy(all));

        expectNoBetter(resultsOn(requestedBy([...all, turned(further)])), before);
      }),
      { numRuns: 40 },
    );
  });
});

describe("rules", () => {
  it("mean the same in whatever order they are listed", () => {
    const all = [
      ...rulesOf(),
      ...rulesOf(repositorySource).slice(0, 3),
      pullRequestRule({ source: repositorySource, approvals: 0 }),
    ];
    fc.assert(
      fc.property(
        fc
          .subarray(all)
          .chain((some) =>
            fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
          ),
        ([some, shuffled]) => {
          const by = (rules: typeof some) =>
            outcome("source.branch-protection", source({ protection: known(protection({ rules })) }));

          expect(by(shuffled)).toBe(by(some));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Facts with a fault or two, so that there is something to improve. */
const faultyFacts: fc.Arbitrary<SourceFacts> = fc
  .record({
    reviews: someReviews,
    hasFix: fc.boolean(),
    isSigned: fc.boolean(),
    path: fc.constantFrom("src/pay.ts", ".github/workflows/ci.yml"),
    hasRules: fc.boolean(),
    bypass: fc.constantFrom("none", "always", "exempt"),
    isPush: fc.boolean(),
    author: fc.constantFrom(ana, ben),
  } as const)
  .map(({ reviews, hasFix, isSigned, path, hasRules, bypass, isPush, author }) => {
    const commits = known([
      commit({
        message: hasFix ? "fix: x" : "wip",
        verification: { isVerified: isSigned, reason: isSigned ? "valid" : "unsigned" },
        author: signature(author),
      }),
    ]);
    const request = { reviews: known(reviews), commits, files: known([file(path)]) };
    const facts = {
      protection: known(
        protection({
          rules: hasRules ? rulesOf() : [],
          rulesets: known([ruleset({ bypassActors: unknown("permission") })]),
        }),
      ),
      posture: known(
        posture({ bypass, watch: bypass === "none" ? ("clean" as const) : ("bypassed" as const) }),
      ),
    };
    return isPush ? landed({}, request, facts) : source({ change: known(change({}, request)), ...facts });
  });

type Blinding = (facts: SourceFacts) => SourceFacts;

function inRequest(name: "files" | "commits" | "reviews" | "closes" | "checks"): Blinding {
  return (facts) => {
    if (facts.change.state === "unknown" || facts.change.value.pullRequests.state === "unknown") return facts;
    const requests = facts.change.value.pullRequests.value.map((request) =>
      pullRequest({ ...request, [name]: unknown("outage") }),
    );
    return { ...facts, change: known({ ...facts.change.value, pullRequests: known(requests) }) };
  };
}

function inChange(name: "pullRequests" | "landed" | "strayCommits"): Blinding {
  return (facts) =>
    facts.change.state === "unknown"
      ? facts
      : { ...facts, change: known({ ...facts.change.value, [name]: unknown("outage") }) };
}

function inProtection(name: "rulesets" | "classic"): Blinding {
  return (facts) =>
    facts.protection.state === "unknown"
      ? facts
      : { ...facts, protection: known({ ...facts.protection.value, [name]: unknown("outage") }) };
}

const blindings: readonly Blinding[] = [
  ...(["files", "commits", "reviews", "closes", "checks"] as const).map(inRequest),
  ...(["pullRequests", "landed", "strayCommits"] as const).map(inChange),
  ...(["rulesets", "classic"] as const).map(inProtection),
  ...(
    ["change", "protection", "posture", "codeowners", "owners", "tree", "template", "continuity"] as const
  ).map(
    (name): Blinding =>
      (facts) => ({ ...facts, [name]: unknown("outage") }),
  ),
];

describe("an unknown in place of a known", () => {
  it("never improves a verdict", () => {
    fc.assert(
      fc.property(faultyFacts, fc.subarray([...blindings], { minLength: 1 }), (facts, chosen) => {
        const blind = chosen.reduce((current, blinding) => blinding(current), facts);

        expectNoBetter(resultsOn(blind), resultsOn(facts));
      }),
      { numRuns: 120 },
    );
  });

  it("is reached by every check of the stage", () => {
    const seen = new Set(
      blindings.flatMap((blinding) =>
        [...resultsOn(blinding(source())), ...resultsOn(blinding(landed()))]
          .filter(([, result]) => result === "ERROR")
          .map(([id]) => id),
      ),
    );

    expect([...seen].filter((id) => stage1.includes(id)).sort()).toEqual(
      [
        "source.branch-protection",
        "source.codeowner-approval",
        "source.codeowners-effective",
        "source.continuity",
        "source.conventional-commits",
        "source.pull-request-template",
        "source.required-checks",
        "source.separation-of-duties",
        "source.signed-commits",
        "source.linked-work-item",
      ].sort(),
    );
  });
});
