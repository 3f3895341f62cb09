import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Known } from "../../../src/domain/facts/known.ts";
import { postureOf, type Seen } from "../../../src/domain/posture/posture-of.ts";
import type { BranchProtection, BypassActor, Ruleset } from "../../../src/domain/protection/protection.ts";

const known = <T>(value: T): Known<T> => ({ state: "known", value });
const refused = { state: "unknown", why: "403", cause: "permission" } as const;
const at = "2026-11-22T01:00:00Z";

function ruleset(
  id: number,
  bypassActors: Ruleset["bypassActors"],
  enforcement: Ruleset["enforcement"] = "active",
): Ruleset {
  const source = { kind: "organization-ruleset", owner: "acme", rulesetId: id } as const;
  return { id, name: `r${id}`, source, enforcement, bypassActors };
}

function seen(rulesets: readonly Ruleset[], overrides: Partial<Seen> = {}): Seen {
  const rules = rulesets
    .filter(({ enforcement }) => enforcement === "active")
    .map(({ source }) => ({ source, type: "deletion" as const }));
  const protection: BranchProtection = {
    branch: "main",
    rules,
    rulesets: known(rulesets),
    classic: known([]),
  };
  return { at, protection: known(protection), classic: known("none"), watch: "clean", ...overrides };
}

const actor = (mode: BypassActor["mode"]): BypassActor => ({ kind: "team", id: 1, mode });

describe("posture of a repository", () => {
  it("is the widest way by the rules", () => {
    const rulesets = [
      ruleset(1, known([])),
      ruleset(2, known([actor("pull-request"), actor("always")])),
      ruleset(3, known([actor("exempt")]), "evaluate"),
    ];

    expect(postureOf(seen(rulesets))).toEqual(
      known({ at, bypass: "always", classic: "none", watch: "clean" }),
    );
  });

  it.each<[string, Seen]>([
    ["a ruleset's actors", seen([ruleset(1, known([])), ruleset(2, refused)])],
    ["a mode", seen([ruleset(1, known([actor("unknown")]))])],
    ["the protection", seen([], { protection: refused })],
    ["classic protection", seen([], { classic: refused })],
    [
      "the rulesets",
      seen([], { protection: known({ branch: "main", rules: [], rulesets: refused, classic: known([]) }) }),
    ],
    [
      "a ruleset that is in force and not listed",
      seen([], {
        protection: known({
          branch: "main",
          rules: [{ source: ruleset(9, known([])).source, type: "deletion" }],
          rulesets: known([]),
          classic: known([]),
        }),
      }),
    ],
  ])("is unknown as soon as nobody knows %s", (_what, facts) => {
    expect(postureOf(facts).state).toBe("unknown");
  });

  it("never gets better by one more actor", () => {
    const modes = fc.array(fc.constantFrom<BypassActor["mode"][]>("pull-request", "always", "exempt"), {
      maxLength: 4,
    });
    const rank = ["none", "pull-request", "always", "exempt"];
    const bypassOf = (list: readonly BypassActor["mode"][]): number => {
      const posture = postureOf(seen([ruleset(1, known(list.map(actor)))]));
      return posture.state === "known" ? rank.indexOf(posture.value.bypass) : rank.length;
    };
    fc.assert(
      fc.property(
        modes,
        fc.constantFrom<BypassActor["mode"][]>("pull-request", "always", "exempt", "unknown"),
        (list, more) => {
          expect(bypassOf([...list, more])).toBeGreaterThanOrEqual(bypassOf(list));
        },
      ),
    );
  });
});
