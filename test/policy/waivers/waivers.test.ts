import { describe, expect, it } from "vitest";
import { targetOf, type WaiverTarget } from "../../../src/policy/waivers/waiver-scope.ts";
import { type Coverage, coverageOf, reviewWaivers } from "../../../src/policy/waivers/waivers.ts";
import { merged, now } from "../sample.ts";
import { findingOf, fingerprint, waiverFact } from "../sample-findings.ts";

const policy = merged();
const checkId = "dependencies.findings";
const high = targetOf(findingOf("high"), { checkId, isSecret: false, severity: "high" });

function cover(fact: ReturnType<typeof waiverFact>, target: WaiverTarget = high, at = now): Coverage {
  return coverageOf(target, { waivers: [fact], policy, now: at });
}

describe("T11 waivers", () => {
  it("covers what it names when it is approved by somebody else in time", () => {
    expect(cover(waiverFact())).toEqual({ state: "covered", waiverId: "lodash", expiresAt: "2026-12-15" });
  });

  it.each([
    ["expired today", { waiver: { expiresAt: "2026-12-01" } }, "expired", "it expired at 2026-12-01"],
    ["expired this very moment", { waiver: { expiresAt: now } }, "expired", `it expired at ${now}`],
    [
      "wildcard in a path",
      {
        waiver: { scope: { findings: [{ fingerprint }, { ruleId: "x", path: "src/*" }], environments: [] } },
      },
      "wildcard",
      "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl",
    ],
    [
      "wildcard in the environments",
      { waiver: { scope: { findings: [{ fingerprint }], environments: ["*"] } } },
      "wildcard",
      "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl",
    ],
    [
      "wildcard by naming a rule alone",
      { waiver: { scope: { findings: [{ ruleId: "GHSA-1234" }], environments: [] } } },
      "wildcard",
      "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl",
    ],
    [
      "wildcard by naming a package alone",
      { waiver: { scope: { findings: [{ purl: "pkg:npm/lodash@4.17.20" }], environments: [] } } },
      "wildcard",
      "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl",
    ],
    [
      "self-approved by the author",
      { author: "Sam" },
      "self-approved",
      "sam approved it and is its author or owner",
    ],
    [
      "self-approved by the owner's address",
      { waiver: { owner: { name: "Team", uri: "https://github.com/sam/" } } },
      "self-approved",
      "sam approved it and is its author or owner",
    ],
    [
      "self-approved by the owner's name",
      { waiver: { owner: { name: "@SAM", uri: "https://x.y" } } },
      "self-approved",
      "sam approved it and is its author or owner",
    ],
    [
      "longer than the severity allows",
      { waiver: { expiresAt: "2026-12-21" } },
      "over-long",
      "it runs from 2026-11-20 to 2026-12-21, and at most 30 days are allowed",
    ],
    [
      "renewed again and again",
      { introducedAt: "2026-01-01T00:00:00Z" },
      "over-long",
      "it runs from 2026-01-01T00:00:00Z to 2026-12-15, and at most 30 days are allowed",
    ],
    [
      "for another role",
      { waiver: { approverRole: "release-manager" } },
      "wrong-role",
      "it names release-manager as approver, and the policy asks for security-lead",
    ],
    [
      "limited to some environments",
      { waiver: { scope: { findings: [{ fingerprint }], environments: ["dev"] } } },
      "environment",
      "it is limited to dev, and a commit is judged for all environments",
    ],
    [
      "with other bytes than were approved",
      { approval: { state: "refuted", why: "the review was of another version" } },
      "refuted",
      "its approval is refuted: the review was of another version",
    ],
  ] as const)("is refused when %s", (_, changes, reason, message) => {
    expect(cover(waiverFact(changes))).toEqual({ state: "refused", waiverId: "lodash", reason, message });
  });

  it.each([
    [
      "approval",
      { approval: { state: "unknown", why: "no GitHub" } },
      "unapproved",
      "its approval is unknown (no GitHub)",
    ],
    [
      "approval and everything else about it",
      { approval: { state: "unknown", why: "no GitHub" }, author: null, introducedAt: null },
      "unapproved",
      "its approval is unknown (no GitHub)",
    ],
    [
      "author",
      { author: null },
      "author-unknown",
      "its author is unknown, so self-approval cannot be ruled out",
    ],
    [
      "first introduction",
      { introducedAt: null },
      "introduction-unknown",
      "when it was first introduced is unknown, so its length cannot be judged",
    ],
  ] as const)("would cover, and does not, while its %s is unknown", (_, changes, reason, message) => {
    expect(cover(waiverFact(changes))).toEqual({ state: "would-cover", waiverId: "lodash", reason, message });
  });

  it.each([
    ["a critical finding", { severity: "critical" }, "critical", "a critical finding cannot be waived"],
    [
      "a secret",
      { isSecret: true, severity: "low" },
      "secret",
      "a secret cannot be waived; remove and rotate it",
    ],
    [
      "a severity without a role",
      { severity: "medium" },
      "not-waivable",
      "the policy names no role that may waive medium findings",
    ],
  ] as const)("is refused on %s, however it is approved", (_, changes, reason, message) => {
    expect(cover(waiverFact(), { ...high, ...changes })).toMatchObject({ state: "refused", reason, message });
  });

  it.each([
    ["the second before it ends", "2026-12-14T23:59:59.999Z", "covered"],
    ["the moment at which its day begins", "2026-12-15T00:00:00.000Z", "refused"],
  ])("at %s is %s", (_, at, state) => {
    expect(cover(waiverFact(), high, at).state).toBe(state);
  });

  it("may live exactly as long as allowed", () => {
    const fact = waiverFact({ waiver: { expiresAt: "2026-12-20" }, introducedAt: "2026-11-20T00:00:00Z" });

    expect(cover(fact).state).toBe("covered");
  });

  it("may list all environments of the policy", () => {
    const scope = { findings: [{ fingerprint }], environments: ["dev", "prod"] };

    expect(cover(waiverFact({ waiver: { scope } })).state).toBe("covered");
  });

  it("counts the best of several", () => {
    const unknown = { state: "unknown", why: "no GitHub" } as const;
    const waivers = [
      waiverFact({ waiver: { id: "c", expiresAt: "2026-12-01" } }),
      waiverFact({ waiver: { id: "b" }, approval: unknown }),
      waiverFact({ waiver: { id: "a" }, approval: unknown }),
    ];

    expect(coverageOf(high, { waivers, policy, now })).toMatchObject({ state: "would-cover", waiverId: "a" });
    expect(coverageOf(high, { waivers: [...waivers, waiverFact()], policy, now })).toMatchObject({
      state: "covered",
    });
  });
});

describe("reviewWaivers", () => {
  const review = (
    changes: Parameters<typeof waiverFact>[0],
    targets: readonly WaiverTarget[],
    at = now,
  ): unknown => reviewWaivers(targets, { waivers: [waiverFact(changes)], policy, now: at })[0];

  it.each([
    ["an orphan", {}, [], now, "orphan", ["waiver lodash covers nothing that was found; remove it."]],
    [
      "an orphan with the wrong digest",
      { waiver: { scope: { findings: [{ fingerprint: "c".repeat(64) }], environments: [] } } },
      [high],
      now,
      "orphan",
      ["waiver lodash covers nothing that was found; remove it."],
    ],
    [
      "an expired orphan",
      { waiver: { expiresAt: "2026-12-01" } },
      [],
      now,
      "orphan",
      ["waiver lodash covers nothing that was found; remove it; it expired at 2026-12-01."],
    ],
    [
      "one that ends in 14 days",
      {},
      [high],
      now,
      "in-force",
      ["waiver lodash ends at 2026-12-15, in 14 days."],
    ],
    ["one that ends in 15 days", {}, [high], "2026-11-30T00:00:00Z", "in-force", []],
    [
      "one that ends tomorrow",
      {},
      [high],
      "2026-12-14T01:00:00Z",
      "in-force",
      ["waiver lodash ends at 2026-12-15, in 1 day."],
    ],
    [
      "an unproved one",
      { author: null },
      [high],
      "2026-11-30T00:00:00Z",
      "unproved",
      ["waiver lodash does not count: its author is unknown, so self-approval cannot be ruled out."],
    ],
    [
      "one that also names a critical finding",
      {},
      [high, { ...high, severity: "critical" }],
      now,
      "refused",
      ["waiver lodash does not count: a critical finding cannot be waived."],
    ],
  ] as const)("tells of %s", (_, changes, targets, at, state, messages) => {
    expect(review(changes, targets, at)).toEqual({
      id: "lodash",
      path: ".github/assaygate/waivers/lodash.yml",
      matches: targets.length === 0 || state === "orphan" ? 0 : targets.length,
      state,
      messages,
    });
  });
});
