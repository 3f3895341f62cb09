import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SettingValue } from "../../src/policy/effective.ts";
import { checkMerge, mergePolicies } from "../../src/policy/merge.ts";
import { ruleProfile } from "../../src/policy/profile.ts";
import { compareStrictness } from "../../src/policy/strictness.ts";
import { known, merged, platformOf, productOf, requestOf, sampleChecks } from "./sample.ts";

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

describe("mergePolicies", () => {
  it("lets no product config loosen anything", () => {
    const platform = platformOf();
    const guardrails = ruleProfile(platform, "container", { checks: sampleChecks, regulated: false });
    const bare = merged();

    fc.assert(
      fc.property(product, fc.option(product), (head, base) => {
        const result = checkMerge(requestOf({ platform, product: head, base }));
        if (!result.ok) return;
        const effective = result.value;
        for (const { check, rules } of guardrails.checks) {
          const settings = effective.checks.find(({ id }) => id === check.id)?.settings;
          for (const [name, { value, origin }] of settings ?? []) {
            const parameter = check.parameters[name]!;
            const { loosest } = rules.get(name)!;
            expect(compareStrictness(parameter, value, loosest)).toBeGreaterThanOrEqual(0);
            expect(origin.at).not.toBe("");
          }
        }
        const required = (policy: typeof bare): string[] =>
          policy.checks.filter((check) => check.required).map(({ id }) => id);
        expect(required(effective)).toEqual(expect.arrayContaining(required(bare)));
        expect(effective.required).toEqual(expect.arrayContaining([...bare.required]));
        expect(effective.gated).toContain("src/**");
        const { severity, maxSuppressed, binding, maxAgeHours, unknownSeverity, baseline, waivers } = bare;
        expect(effective).toMatchObject({
          severity,
          maxSuppressed,
          binding,
          maxAgeHours,
          unknownSeverity,
          baseline,
          waivers,
        });
      }),
    );
  });

  it("lets a change never be judged by a looser value than its base commit had", () => {
    fc.assert(
      fc.property(product, product, (head, base) => {
        const both = checkMerge(requestOf({ product: head, base }));
        const before = checkMerge(requestOf({ product: base }));
        if (!both.ok || !before.ok) return;
        for (const check of before.value.checks) {
          const parameters = sampleChecks.find(({ id }) => id === check.id)!.parameters;
          const now = both.value.checks.find(({ id }) => id === check.id)!;
          for (const [name, { value }] of check.settings) {
            const settled: SettingValue = now.settings.get(name)!.value;
            expect(compareStrictness(parameters[name]!, settled, value)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("gives the same policy and digest each time, whatever the order of keys", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          [
            "values: {coverage.line: 85, tests.unit.maxSkippedRatio: 0.01}",
            "evidence: [{path: a, kind: tests}]",
            "scopes: {gated: [a]}",
          ],
          { minLength: 3 },
        ),
        (lines) => {
          const policy = mergePolicies(requestOf({ product: productOf(...lines) }));

          expect(policy.effectiveDigest).toBe(
            merged({
              product: productOf(
                "evidence: [{kind: tests, path: a}]",
                "scopes: {gated: [a]}",
                "values: {tests.unit.maxSkippedRatio: 0.01, coverage.line: 85}",
              ),
            }).effectiveDigest,
          );
        },
      ),
    );
  });

  it("makes the regulated rules at least as strict in everything", () => {
    const [calm, regulated] = [merged(), merged({ regulated: known(true) })];

    for (const check of regulated.checks) {
      const parameters = sampleChecks.find(({ id }) => id === check.id)!.parameters;
      const before = calm.checks.find(({ id }) => id === check.id)!;
      for (const [name, { value }] of check.settings) {
        expect(
          compareStrictness(parameters[name]!, value, before.settings.get(name)!.value),
        ).toBeGreaterThanOrEqual(0);
      }
    }
    expect(regulated.effectiveDigest).not.toBe(calm.effectiveDigest);
  });
});
