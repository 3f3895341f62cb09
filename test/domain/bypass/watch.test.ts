import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSuite, WatchMark } from "../../../src/domain/bypass/rule-suite.ts";
import { horizonMs, type WatchQuestion, watchBypasses } from "../../../src/domain/bypass/watch.ts";
import { kindOfWatch } from "../../../src/domain/bypass/watch-kind.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import type { BranchProtection, BypassActor } from "../../../src/domain/protection/protection.ts";

const now = "2026-11-22T01:00:00.000Z";
const known = <T>(value: T): Known<T> => ({ state: "known", value });
const refused = { state: "unknown", why: "403", cause: "permission" } as const;
const canary = { ref: "refs/heads/assaygate-canary", after: "c".repeat(40), at: "2026-11-21T01:00:00Z" };

function suite(id: number, overrides: Partial<RuleSuite> = {}): RuleSuite {
  const about = { ref: "refs/heads/main", before: "a".repeat(40), after: "b".repeat(40), rules: null };
  const at = `2026-11-20T${String(id % 24).padStart(2, "0")}:00:00Z`;
  return { id, actor: "ana", pushedAt: at, result: "pass", ...about, ...overrides };
}

const canarySuite = suite(50, { ref: canary.ref, after: canary.after, pushedAt: canary.at });

function guardedBy(bypassActors: Known<readonly BypassActor[]>): Known<BranchProtection> {
  const source = { kind: "repository-ruleset", owner: "acme/api", rulesetId: 7 } as const;
  const ruleset = { id: 7, name: "main", source, enforcement: "active", bypassActors } as const;
  return known({ branch: "main", rules: [], rulesets: known([ruleset]), classic: known([]) });
}

function question(overrides: Partial<WatchQuestion> = {}): WatchQuestion {
  return {
    repository: "acme/api",
    suites: known([suite(1), canarySuite]),
    mark: null,
    canaries: known([canary]),
    protection: guardedBy(known([])),
    now,
    ...overrides,
  };
}

describe("bypass watch", () => {
  it("is clean when the canary shows up and nobody passed by", () => {
    const watch = watchBypasses(question());

    expect(watch).toMatchObject({ state: "clean", incidents: [], blindness: [] });
    expect(watch.mark).toEqual({ newest: { id: 50, at: canary.at }, watchedAt: now });
  });

  it("names who passed by, when and with which commits", () => {
    const bypass = suite(9, { result: "bypass", actor: "mallory" });

    const watch = watchBypasses(question({ suites: known([bypass, canarySuite]) }));

    expect(watch.state).toBe("bypassed");
    expect(watch.incidents).toEqual([{ key: "bypass-9", repository: "acme/api", suite: bypass }]);
    expect(kindOfWatch(watch)).toMatchObject({ state: "refuted", severity: "critical" });
    expect(kindOfWatch(watch).findings[0]?.found).toContain("mallory pushed");
  });

  it("tells of each push once: what the mark has seen is old", () => {
    const bypass = suite(9, { result: "bypass" });
    const first = watchBypasses(question({ suites: known([bypass, canarySuite]) }));

    const second = watchBypasses(question({ suites: known([bypass, canarySuite]), mark: first.mark }));

    expect(second).toMatchObject({ state: "clean", incidents: [] });
  });

  it.each([
    ["a higher id of an older time", suite(90, { result: "bypass", pushedAt: "2026-11-01T00:00:00Z" })],
    ["a lower id of a later time", suite(2, { result: "bypass", pushedAt: "2026-11-22T00:30:00Z" })],
  ])("does not miss %s", (_what, late) => {
    const mark: WatchMark = { newest: { id: 50, at: canary.at }, watchedAt: "2026-11-21T02:00:00Z" };

    const watch = watchBypasses(question({ suites: known([canarySuite, late]), mark }));

    expect(watch.incidents.map(({ suite: { id } }) => id)).toEqual([late.id]);
  });
});

describe("blind is not clean", () => {
  it.each<[string, Partial<WatchQuestion>, RegExp]>([
    ["rule suites cannot be read", { suites: refused }, /could not be read: 403/],
    ["the canary does not show up", { suites: known([suite(1)]) }, /does not show up/],
    [
      "the canary shows up on another ref",
      { suites: known([{ ...canarySuite, ref: "refs/heads/x" }]) },
      /does not show up/,
    ],
    ["there is no canary", { canaries: known([]) }, /no canary/],
    [
      "the canary is older than what is shown",
      { canaries: known([{ ...canary, at: "2026-09-01T00:00:00Z" }]) },
      /no canary/,
    ],
    ["the canary cannot be read", { canaries: refused }, /canary could not be read/],
    ["an empty list comes back", { suites: known([]) }, /does not show up/],
    ["actors are hidden", { protection: guardedBy(refused) }, /exempt actors of ruleset/],
    ["rules are hidden", { protection: refused }, /exempt actors could not be read/],
  ])("when %s", (_when, overrides, why) => {
    const watch = watchBypasses(question(overrides));

    expect(watch.state).toBe("blind");
    expect(watch.blindness.join("\n")).toMatch(why);
    expect(kindOfWatch(watch).state).toBe("unknown");
  });

  it("says which time nobody watched, once", () => {
    const mark: WatchMark = {
      newest: { id: 1, at: "2026-08-01T00:00:00Z" },
      watchedAt: "2026-08-01T00:00:00Z",
    };

    const watch = watchBypasses(question({ mark }));
    const next = watchBypasses(question({ mark: watch.mark }));

    expect(watch.state).toBe("blind");
    expect(watch.blindness.join()).toContain("nobody watched from 2026-08-01T00:00:00Z");
    expect(next.state).toBe("clean");
  });

  it("distrusts a list that lost the suite of the last watch, and a mark of the future", () => {
    const lost: WatchMark = {
      newest: { id: 40, at: "2026-11-21T00:00:00Z" },
      watchedAt: "2026-11-21T02:00:00Z",
    };
    const early: WatchMark = { newest: null, watchedAt: "2026-11-22T02:00:00Z" };

    expect(watchBypasses(question({ mark: lost })).blindness.join()).toContain("rule suite 40");
    expect(watchBypasses(question({ mark: early })).blindness.join()).toContain("not before now");
  });

  it("keeps the mark as long as something may have been missed", () => {
    const mark: WatchMark = {
      newest: { id: 1, at: "2026-11-20T01:00:00Z" },
      watchedAt: "2026-11-21T00:00:00Z",
    };

    expect(watchBypasses(question({ mark, suites: refused })).mark).toEqual(mark);
    expect(watchBypasses(question({ mark, suites: known([suite(1)]) })).mark).toEqual(mark);
  });

  it("takes an exempt actor for a finding: it leaves no record", () => {
    const actor: BypassActor = { kind: "team", id: 5, mode: "exempt" };

    const watch = watchBypasses(question({ protection: guardedBy(known([actor])) }));

    expect(watch).toMatchObject({ state: "blind", exempt: [{ who: "team:5", ruleset: "main" }] });
    expect(kindOfWatch(watch)).toMatchObject({ state: "refuted" });
  });
});

describe("bypass watch, whatever comes", () => {
  const suites = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 51, max: 500 }),
      minutes: fc.integer({ min: 1, max: horizonMs / 60_000 - 1 }),
      result: fc.constantFrom<RuleSuite["result"][]>("pass", "fail", "bypass"),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  );

  it("finds every bypass in exactly one of two watches, in whatever order they come", () => {
    fc.assert(
      fc.property(suites, fc.nat(40), (raw, cut) => {
        const all = raw.map(({ id, minutes, result }) =>
          suite(id, { result, pushedAt: new Date(Date.parse(now) - minutes * 60_000).toISOString() }),
        );
        const ordered = [...all].sort((a, b) => a.id - b.id);
        const before = ordered.slice(0, cut);
        // The canary is what makes the first watch believe its list, and so move its mark.
        const early = watchBypasses(question({ suites: known([...before, canarySuite]) }));
        const late = watchBypasses(question({ suites: known([...ordered, canarySuite]), mark: early.mark }));
        const found = new Set([...early.incidents, ...late.incidents].map(({ suite: { id } }) => id));
        const meant = ordered.filter(({ result }) => result === "bypass").map(({ id }) => id);
        expect([...found].sort((a, b) => a - b)).toEqual(meant);
      }),
    );
  });

  it("is never clean without a canary", () => {
    fc.assert(
      fc.property(suites, (raw) => {
        const all = raw.map(({ id, result }) => suite(id, { result }));
        expect(watchBypasses(question({ suites: known(all), canaries: known([]) })).state).not.toBe("clean");
      }),
    );
  });
});
