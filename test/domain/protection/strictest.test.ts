import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MergeMethod } from "../../../src/domain/protection/protection.ts";
import { demandsOf, rulesInForce, squashesOnly } from "../../../src/domain/protection/strictest.ts";
import { known, unknown } from "../../support/known-facts.ts";
import {
  classicSource,
  protection,
  pullRequestRule,
  repositorySource,
  ruleset,
  rulesOf,
} from "../../support/protection-facts.ts";

describe("demandsOf", () => {
  it("is the same in whatever order the rules come", () => {
    const rules = [...rulesOf(), ...rulesOf(repositorySource), ...rulesOf(classicSource)];
    const shape = (all: typeof rules) =>
      Object.entries(demandsOf(all)).map(([name, sources]) => [
        name,
        sources.map((entry: unknown) => JSON.stringify(entry)).sort(),
      ]);

    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(shape(rules));
      }),
    );
  });
});

describe("rulesInForce", () => {
  it.each(["evaluate", "disabled", "unknown"] as const)(
    "leaves out rules of a ruleset that is %s",
    (enforcement) => {
      expect(rulesInForce(protection({ rulesets: known([ruleset({ enforcement })]) }))).toEqual([]);
    },
  );

  it("keeps rules whose ruleset is not listed, and adds classic ones where they are seen", () => {
    const count = (some: Parameters<typeof protection>[0]) => rulesInForce(protection(some)).length;

    expect(count({ rulesets: unknown("permission") })).toBe(rulesOf().length);
    expect(count({ rulesets: known([]), classic: known(rulesOf(classicSource)) })).toBe(2 * rulesOf().length);
    expect(count({ rules: rulesOf(classicSource), classic: unknown("permission") })).toBe(rulesOf().length);
  });
});

describe("squashesOnly", () => {
  const limits = (...methods: (readonly MergeMethod[] | null)[]) =>
    squashesOnly(methods.map((mergeMethods) => pullRequestRule({ mergeMethods })));

  it("looks at what all rules together leave", () => {
    expect(limits(["squash"])).toBe(true);
    expect(limits(["squash", "merge"], ["squash", "rebase"], null)).toBe(true);
    expect(limits(["squash", "merge"])).toBe(false);
    expect(limits(["merge"])).toBe(false);
    expect(limits(["squash"], ["merge"])).toBe(false);
    expect(limits(null)).toBe(false);
    expect(limits()).toBe(false);
  });
});
