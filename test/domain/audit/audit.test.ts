import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf } from "../../../src/domain/audit/condense.ts";
import type { AuditEntry } from "../../../src/domain/audit/entry.ts";
import { planPublication } from "../../../src/domain/audit/publication.ts";
import { classOf, type Repository, repositoryClasses } from "../../../src/domain/audit/repository-class.ts";
import { parseShard, takes } from "../../../src/domain/audit/shard.ts";
import { summarise } from "../../../src/domain/audit/summary.ts";
import type { Diagnosis, KindResult } from "../../../src/domain/doctor/diagnosis.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import type { Posture } from "../../../src/domain/posture/posture.ts";

const posture: Posture = { at: "2026-11-22T01:00:00Z", bypass: "none", classic: "none", watch: "clean" };
const unread = { state: "unknown", why: "403", cause: "permission", needs: "administration: read" } as const;
const unasked = { state: "unknown", why: "not asked", cause: "not-asked" } as const;

function repository(overrides: Partial<Repository> = {}): Repository {
  const flags = { isArchived: false, isEmpty: false, isFork: false, isDisabled: false, hasWorkflows: true };
  return { id: 1, name: "acme/api", languages: ["Go"], ...flags, ...overrides };
}

function kind(overrides: Partial<KindResult> = {}): KindResult {
  const about = {
    id: "skippable-gate",
    title: "Gate that can be skipped",
    severity: "high",
    looked: "1 gate",
  } as const;
  return { ...about, state: "clean", findings: [], unknowns: [], ...overrides };
}

const finding = {
  at: "a.yml:1",
  expected: "a gate",
  found: "none",
  fix: { kind: "words", text: "Do it." },
} as const;

function entry(
  kinds: readonly KindResult[],
  overrides: Partial<Repository> = {},
  seen: Known<Posture> = { state: "known", value: posture },
): AuditEntry {
  const diagnosis: Diagnosis = { repository: "acme/api", defaultBranch: "main", state: "clean", kinds };
  return entryOf(repository(overrides), { state: "known", value: { diagnosis, posture: seen } });
}

describe("class of a repository", () => {
  it.each<[string, Partial<Repository>]>([
    ["active", {}],
    ["archived", { isArchived: true, isFork: true, isEmpty: true }],
    ["archived", { isDisabled: true }],
    ["empty", { isEmpty: true, isFork: true }],
    ["fork", { isFork: true, languages: [] }],
    ["docs-only", { languages: [], hasWorkflows: false }],
    ["docs-only", { languages: ["HTML", "CSS"], hasWorkflows: false }],
    ["active", { languages: ["HTML", "Ruby"], hasWorkflows: false }],
    ["active", { languages: [] }],
    ["active", { languages: null, hasWorkflows: false }],
  ])("is %s for %j", (expected, overrides) => {
    expect(classOf(repository(overrides))).toBe(expected);
  });
});

describe("shards", () => {
  it("together take each repository exactly once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(), (of, id) => {
        const takers = Array.from({ length: of }, (_, index) => takes({ index: index + 1, of }, id));
        expect(takers.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it("share evenly, roughly", () => {
    const mine = Array.from({ length: 5_000 }, (_, id) => id).filter((id) => takes({ index: 2, of: 5 }, id));

    expect(Math.abs(mine.length - 1_000)).toBeLessThan(100);
  });

  it.each(["", "0/1", "2/1", "1/101", "1", "1/2/3", "01/2", "-1/2", "1/2 ", "a/b"])("refuses %j", (text) => {
    expect(parseShard(text)).toBeUndefined();
  });
});

describe("an entry", () => {
  it("is undecided by what could not be seen, and not by what nobody asked", () => {
    expect(entry([kind({ unknowns: [unread] })]).result.state).toBe("undecided");
    expect(entry([kind({ unknowns: [unasked] })]).result).toMatchObject({
      state: "clean",
      kinds: [{ isPart: true, unknowns: [] }],
    });
    expect(entry([kind({ findings: [finding], unknowns: [unread] })]).result.state).toBe("refuted");
  });

  it("of an archived repository is skipped with its reason, and one that was not read says why", () => {
    expect(entry([], { isArchived: true }).result).toMatchObject({ state: "skipped" });
    expect(entryOf(repository(), unread).result).toEqual({ state: "unread", unknown: unread });
  });
});

describe("summary", () => {
  const entries = [
    entry([kind({ findings: [finding, finding] })]),
    entry([kind({ findings: [finding] })], { id: 2, isFork: true }),
    entry([kind({ unknowns: [unread] })], { id: 3 }),
    entry([kind({ unknowns: [unasked] })], { id: 4 }),
    entry([], { id: 5, isEmpty: true }),
    entryOf(repository({ id: 6 }), unread),
  ];

  it("adds up findings by kind and class, and what could not be seen by reason", () => {
    const summary = summarise(entries);

    expect(summary).toMatchObject({
      state: "refuted",
      repositories: 6,
      findings: 3,
      states: { refuted: 2, undecided: 1, unread: 1, clean: 1, skipped: 1 },
      blind: [{ why: "403", needs: "administration: read", repositories: 2 }],
    });
    expect(summary.kinds).toMatchObject([
      { id: "skippable-gate", findings: 3, repositories: { active: 1, fork: 1 }, undecided: 1, partly: 1 },
    ]);
    expect(repositoryClasses.reduce((sum, name) => sum + summary.classes[name], 0)).toBe(6);
  });

  it("says yes only where nothing is unknown", () => {
    expect(summarise([entry([])]).state).toBe("clean");
    expect(summarise([entry([]), entryOf(repository(), unread)]).state).toBe("undecided");
    expect(summarise([]).state).toBe("undecided");
  });
});

describe("publication", () => {
  it("writes what was seen, thirty at a time, and withholds the rest with its reason", () => {
    const many = Array.from({ length: 65 }, (_, id) => entry([], { id, name: `acme/r${id}` }));
    const others = [entry([], { id: 100, name: "acme/x" }, unread), entry([], { id: 101, isArchived: true })];

    const { batches, withheld } = planPublication([...many, ...others]);

    expect(batches.map(({ repositories }) => repositories.length)).toEqual([30, 30, 5]);
    expect(new Set(batches.flatMap(({ repositories }) => repositories)).size).toBe(65);
    expect(withheld).toMatchObject([{ repository: "acme/x", why: "403" }, { repository: "acme/api" }]);
  });
});
