import { describe, expect, it } from "vitest";
import type { ContinuityFact } from "../../../src/domain/facts/source-facts.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { posture } from "../../support/protection-facts.ts";
import { continuity, earlier, head, source, trigger } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.continuity";

function since(some: Partial<ContinuityFact>, facts: Parameters<typeof source>[0] = {}) {
  return source({ continuity: known(continuity(some)), ...facts });
}

describe(id, () => {
  it("names a commit without a pull request by actor and time", () => {
    const commits = known([
      { sha: head, pullRequests: [7], actor: "ben", landedAt: "2026-11-20T11:00:00Z" },
      { sha: earlier, pullRequests: [], actor: "eve", landedAt: "2026-11-19T23:00:00Z" },
      { sha: "f".repeat(40), pullRequests: [], actor: null, landedAt: null },
    ]);

    expect(messages(id, since({ commits }))).toEqual([
      `commit ${earlier}: expected the pull request that brought it, found none; it came by "eve" at 2026-11-19T23:00:00Z`,
      expect.stringContaining('it came by "unknown" at an unknown time'),
    ]);
  });

  it("names a bypass and a lapse by actor and time", () => {
    const bypasses = known([{ actor: "eve", at: "2026-11-19T23:00:00Z", rule: "pull_request" }]);
    const lapses = known([
      { ruleset: "gate", from: "2026-11-19T22:00:00Z", until: "2026-11-19T23:30:00Z", actor: "eve" },
      { ruleset: "gate", from: "2026-11-21T08:00:00Z", until: null, actor: "eve" },
    ]);

    expect(messages(id, since({ bypasses, lapses }))).toEqual([
      '"eve" passed by the rule "pull_request" at 2026-11-19T23:00:00Z',
      'ruleset "gate" was not in force from 2026-11-19T22:00:00Z to 2026-11-19T23:30:00Z, by "eve"',
      'ruleset "gate" was not in force from 2026-11-21T08:00:00Z to now, by "eve"',
    ]);
  });

  it("takes the posture's word where rule suites cannot be read, and blind is not clean", () => {
    const by = (some: Parameters<typeof posture>[0], overrides = {}) =>
      outcome(id, since({}, { posture: known(posture(some)) }), overrides);

    expect(by({ watch: "clean" })).toBe("PASSED met");
    expect(by({ watch: "bypassed" })).toBe("FAILED not-continuous");
    expect(by({ watch: "blind" })).toBe("ERROR no-posture");
    expect(by({ at: "2026-11-01T00:00:00Z" })).toBe("ERROR stale-posture");
    expect(by({ watch: "bypassed" }, { bypasses: "noted" })).toBe("FAILED not-continuous");
  });

  it("notes what cannot be proved where there is no instance, and never says nothing", () => {
    const facts = since({}, { posture: unknown("no-posture") });

    expect(outcome(id, facts)).toBe("ERROR no-posture");
    expect(judged(id, facts, { bypasses: "noted" })).toMatchObject({
      result: "PASSED",
      notes: [
        expect.stringContaining("Not proved: whether somebody passed by a rule"),
        expect.stringContaining("Not looked at: the history of the rulesets"),
        expect.stringContaining("Looked at since"),
      ],
    });
  });

  it("begins with the first production release", () => {
    expect(outcome(id, since({ since: null }))).toBe("NOT_APPLICABLE no-release");
  });

  it("is undecided without the commits or the whole fact", () => {
    expect(outcome(id, since({ commits: unknown("incomplete") }))).toBe("ERROR incomplete");
    expect(outcome(id, source({ continuity: unknown("permission") }))).toBe("ERROR permission");
  });

  it("is decided at merge for a fork", () => {
    expect(outcome(id, source({ trigger: trigger({ token: "fork" }) }))).toBe(
      "NOT_APPLICABLE decided-at-merge",
    );
  });
});
