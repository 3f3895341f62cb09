import { describe, expect, it } from "vitest";
import type { UnknownCause } from "../../../src/domain/facts/known.ts";
import type { WaiverFact } from "../../../src/domain/waiver/waiver.ts";
import { InternalError } from "../../../src/errors.ts";
import { checks } from "../../../src/policy/checks/index.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { Settings } from "../../../src/policy/settings.ts";
import { quoted } from "../../../src/policy/source/shown.ts";
import { checkIn, facts, now, verdictOn } from "../../support/judging.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { protection, rulesOf } from "../../support/protection-facts.ts";
import { commit, earlier, head, requested, review, source } from "../../support/source-facts.ts";
import { judged, messages, policyWith } from "../../support/source-verdicts.ts";

const id = "source.branch-protection";

describe("a fact that could not be read", () => {
  it.each([
    ["no-token", "Give the step the token of the job: github-token.", "Payments"],
    ["permission", "Add checks: read under permissions: of the job.", "Payments"],
    ["no-posture", "assaygate audit --publish", "Assaygate defaults"],
    ["stale-posture", "assaygate audit --publish", "Assaygate defaults"],
    ["outage", "Run the job again after 2026-11-21T11:00:00Z.", "Payments"],
    ["rate-limit", "Run the job again after 2026-11-21T11:00:00Z.", "Payments"],
    ["budget", "Run the job again after 2026-11-21T11:00:00Z.", "Payments"],
    ["incomplete", "Split the change", "Payments"],
    ["too-large", "Split the change", "Payments"],
    ["unprovable", "Sign the commits", "Payments"],
    ["not-found", "tell the platform team", "Payments"],
    ["not-asked", "tell the platform team", "Payments"],
    ["malformed", "tell the platform team", "Payments"],
  ] as const satisfies readonly (readonly [UnknownCause, string, string])[])(
    "for the cause %s is an error with that reason, and says what to do and who can",
    (cause, fix, who) => {
      const fact = unknown(cause, { needs: "checks: read", resetAt: "2026-11-21T11:00:00Z" });

      expect(judged(id, source({ protection: fact }))).toMatchObject({
        result: "ERROR",
        reason: cause,
        problems: [{ fix: expect.stringContaining(fix), who }],
      });
    },
  );

  it("is an error without a cause too", () => {
    expect(judged(id, source({ protection: { state: "unknown", why: "?" } }))).toMatchObject({
      result: "ERROR",
      reason: "unreadable",
      problems: [{ fix: expect.stringMatching(/^Run the job again; if it stays/) }],
    });
  });

  it("does not hide what is proved to be wrong", () => {
    const facts = requested({
      commits: known([commit({ verification: { isVerified: false, reason: "unsigned" } })]),
      reviews: unknown("outage"),
    });

    expect(judged("source.signed-commits", facts).result).toBe("FAILED");
    expect(judged("source.codeowner-approval", facts).result).toBe("ERROR");
  });

  it("gives the same problems in whatever order the facts were touched", () => {
    const both = (first: string, second: string) =>
      messages(
        "source.codeowners-effective",
        source({
          owners: known([
            { owner: first, access: unknown("outage") },
            { owner: second, access: unknown("permission") },
          ]),
        }),
      ).length;

    expect(both("@acme/payments", "@acme/platform")).toBe(2);
    expect(judged("source.codeowners-effective", source({ owners: known([]) })).reason).toBe("malformed");
  });
});

describe("a waiver", () => {
  const misses = source({
    protection: known(protection({ rules: rulesOf().filter(({ type }) => type !== "deletion") })),
  });
  const fingerprint = judged(id, misses).problems[0]?.fingerprint ?? "";
  const waiver = (approverRole: string, proved: boolean): WaiverFact => ({
    path: ".github/assaygate/waivers/w1.yml",
    waiver: {
      id: "w1",
      checks: [id],
      scope: { environments: [], findings: [{ fingerprint }] },
      owner: { name: "Ana", uri: "https://github.com/ana" },
      justification: "moving to the new ruleset",
      tracking: [{ uri: "https://github.com/acme/payments/issues/1" }],
      requestedAt: "2026-11-20T00:00:00Z",
      expiresAt: "2026-12-01T00:00:00Z",
      approverRole,
    },
    introducedAt: "2026-11-20T00:00:00Z",
    author: "ana",
    sha256: "0".repeat(64),
    approval: proved
      ? { state: "proved", by: "sec", at: "2026-11-20T01:00:00Z" }
      : { state: "unknown", why: "nobody looked" },
  });
  const by = (...waivers: readonly WaiverFact[]) =>
    verdictOn(id, facts([], { source: misses, waivers }), policyWith(id));

  it("by the security lead covers a gap in the protection, if its approval is proved", () => {
    expect(by(waiver("security-lead", true))).toMatchObject({
      result: "WARNED",
      reason: "waived",
      waivers: ["w1"],
    });
    expect(by(waiver("security-lead", false)).result).toBe("FAILED");
    expect(by(waiver("release-manager", true)).result).toBe("FAILED");
  });

  it("covers no fact that could not be read, and is no orphan for it", () => {
    const blind = { ...misses, posture: unknown("no-posture") };
    const hidden = known(
      protection({
        rules: rulesOf().filter(({ type }) => type !== "deletion"),
        rulesets: unknown("permission"),
      }),
    );
    const verdict = evaluate(
      facts([], { source: { ...blind, protection: hidden }, waivers: [waiver("security-lead", true)] }),
      policyWith(id),
      now,
    );

    expect(checkIn(verdict, id)).toMatchObject({ result: "ERROR", reason: "no-posture" });
    expect(verdict.notices.filter((notice) => notice.includes("covers nothing"))).toEqual([]);
  });
});

describe("text of unknown origin", () => {
  it("is quoted on one line and cut short", () => {
    expect(quoted(`a\n::set-output name=x::${"y".repeat(200)}`)).toMatch(/^"a\\n::set-output name=x::y+…"$/);
    expect(quoted("y".repeat(200))).toHaveLength(83);
  });

  it("attack G1: a login or a reason begins no line of a message", () => {
    const login = "x\n::error::pwned";
    const facts = requested({
      commits: known([commit({ sha: earlier, verification: { isVerified: false, reason: login } })]),
      reviews: known([review({ reviewer: { login, id: 1, kind: "user" }, commit: earlier })]),
    });
    const words = [
      "source.signed-commits",
      "source.separation-of-duties",
      "source.codeowner-approval",
    ].flatMap((check) => messages(check, facts));

    expect(words.join("")).not.toContain("\n");
    expect(words.join("")).toContain(head);
  });

  it("is told in full up to five, then counted", () => {
    const files = Array.from({ length: 7 }, (_, index) => `.github/${index}.yml`);
    const changed = files.map((path) => ({ path, previousPath: null, status: "added" as const }));

    expect(messages("source.codeowner-approval", requested({ files: known(changed) }))).toEqual([
      expect.stringContaining('".github/4.yml" and 2 more'),
    ]);
  });
});

describe("a check of the source stage that is asked without facts", () => {
  it.each(checks.filter(({ stage }) => stage === 1))("is a bug, and $id says so", (check) => {
    const policy = policyWith(check.id);
    const own = policy.checks.find((entry) => entry.id === check.id);
    if (own === undefined) throw new Error(`expected ${check.id} in the policy`);
    const input = { facts: facts(), policy, settings: new Settings(own), now };

    expect(() => check.evaluate(input, [])).toThrow(InternalError);
  });
});
