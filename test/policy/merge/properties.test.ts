import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EffectiveCheck, EffectivePolicy, SettingValue } from "../../../src/policy/effective.ts";
import { checkMerge, mergePolicies } from "../../../src/policy/merge/merge.ts";
import { ruleProfile } from "../../../src/policy/merge/profile.ts";
import { compareStrictness } from "../../../src/policy/merge/strictness.ts";
import { known, merged, platformOf, productOf, requestOf, sampleChecks } from "../sample.ts";

const words = ["low", "medium", "high", "critical", "none"];
const values = fc.record(
  {
    "coverage.line": fc.double({ min: 0, max: 100, noNaN: true }),
    "coverage.line.maxDrop": fc.integer({ min: 0, max: 200 }),
    "tests.unit.maxSkippedRatio": fc.double({ min: 0, max: 1, noNaN: true }),
    "tests.integration.failed": fc.constantFrom(0, 1),
    "dependencies.findings.transitive": fc.constantFrom(...words),
  },
  { requiredKeys: [] },
);
const evidence = fc.subarray([
  "{kind: tests, path: a}",
  "{kind: tests, suite: integration, path: b}",
  "{kind: dast, path: c}",
]);
const product = fc
  .record({ values, evidence, gated: fc.subarray(["a/**", "b/**"], { minLength: 1 }) })
  .map((parts) =>
    productOf(
      `values: ${JSON.stringify(parts.values)}`,
      `evidence: [${parts.evidence.join(", ")}]`,
      `scopes: { gated: ${JSON.stringify(parts.gated)} }`,
    ),
  );

type Limit = (checkId: string, name: string) => SettingValue | undefined;

/** Holds each setting of a policy to a limit, where there is one. */
function expectNoneLooser(policy: EffectivePolicy, limit: Limit): void {
  for (const check of policy.checks) {
    for (const [name, looser] of looserThan(check, limit)) {
      expect.fail(`${check.id}.${name} is looser than ${String(looser)}`);
    }
  }
}

function looserThan(check: EffectiveCheck, limit: Limit): [string, SettingValue][] {
  const parameters = sampleChecks.find(({ id }) => id === check.id)!.parameters;
  return [...check.settings].flatMap(([name, { value }]): [string, SettingValue][] => {
    const bound = limit(check.id, name);
    const isLooser = bound !== undefined && compareStrictness(parameters[name]!, value, bound) < 0;
    return isLooser ? [[name, bound]] : [];
  });
}

function limitsOf(policy: EffectivePolicy): Limit {
  return (checkId, name) => policy.checks.find(({ id }) => id === checkId)?.settings.get(name)?.value;
}

function requiredChecks(policy: EffectivePolicy): string[] {
  return policy.checks.filter(({ required }) => required).map(({ id }) => id);
}

describe("mergePolicies", () => {
  it("lets no product config loosen anything", () => {
    const platform = platformOf();
    const { checks } = ruleProfile(platform, "container", { checks: sampleChecks, regulated: false });
    const bare = merged();
    const { severity, maxSuppressed, binding, maxAgeHours, unknownSeverity, baseline, waivers } = bare;
    const fixed = { severity, maxSuppressed, binding, maxAgeHours, unknownSeverity, baseline, waivers };

    fc.assert(
      fc.property(product, fc.option(product), (head, base) => {
        const result = checkMerge(requestOf({ platform, product: head, base }));
        if (!result.ok) return;
        const effective = result.value;
        expectNoneLooser(
          effective,
          (id, name) => checks.find(({ check }) => check.id === id)?.rules.get(name)?.loosest,
        );
        expect(requiredChecks(effective)).toEqual(expect.arrayContaining(requiredChecks(bare)));
        expect(effective.required).toEqual(expect.arrayContaining([...bare.required]));
        expect(effective.gated).toContain("src/**");
        expect(effective).toMatchObject(fixed);
      }),
    );
  });

  it("lets a change never be judged by a looser value than its base commit had", () => {
    fc.assert(
      fc.property(product, product, (head, base) => {
        const both = checkMerge(requestOf({ product: head, base }));
        const before = checkMerge(requestOf({ product: base }));
        if (!both.ok || !before.ok) return;
        expectNoneLooser(both.value, limitsOf(before.value));
        expect(requiredChecks(both.value)).toEqual(expect.arrayContaining(requiredChecks(before.value)));
      }),
    );
  });

  it("gives the same policy and digest each time, whatever the order of keys", () => {
    const lines = [
      "values: {coverage.line: 85, tests.unit.maxSkippedRatio: 0.01}",
      "evidence: [{path: a, kind: tests}]",
      "scopes: {gated: [a]}",
    ];
    const turned = [
      "scopes: {gated: [a]}",
      "evidence: [{kind: tests, path: a}]",
      "values: {tests.unit.maxSkippedRatio: 0.01, coverage.line: 85}",
    ];
    const expected = merged({ product: productOf(...turned) });

    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 3 }), (shuffled) => {
        expect(mergePolicies(requestOf({ product: productOf(...shuffled) }))).toEqual(expected);
      }),
    );
  });

  it("makes the regulated rules at least as strict in everything", () => {
    const [calm, regulated] = [merged(), merged({ regulated: known(true) })];

    expectNoneLooser(regulated, limitsOf(calm));
    expect(regulated.effectiveDigest).not.toBe(calm.effectiveDigest);
  });
});
