import { describe, expect, it } from "vitest";
import type { MergeRequest } from "../../../src/policy/merge/merge.ts";
import { showPolicy } from "../../../src/policy/review/show.ts";
import { known, merged, platformOf, productOf, samplePlatform } from "../sample.ts";

function show(changes: Partial<MergeRequest>): string[] {
  const platform = platformOf();
  return showPolicy(merged({ platform, ...changes }), platform).map(
    ({ section, name, value, source, at }) => `${section} ${name} = ${value} (${source}, ${at})`,
  );
}

describe("showPolicy", () => {
  it("lists every value with the place that set it", () => {
    const rows = show({
      product: productOf("values: {coverage.line: 85}", "evidence: [{kind: dast, path: a}]"),
    });

    expect(rows).toEqual(
      expect.arrayContaining([
        "general version = 1.0.0 (platform, policy/platform.yml#/version)",
        "general binding = sidecar (platform, policy/platform.yml#/profiles/container/binding)",
        "general gated = src/**, lib/** (platform, policy/platform.yml#/gated)",
        "evidence tests = product (platform, policy/platform.yml#/profiles/container/evidence/tests)",
        "evidence dast = product (product, #/evidence)",
        "check coverage.line = required (platform, policy/platform.yml#/profiles/container/checks/coverage.line)",
        "check coverage.line.threshold = 85 (product, .github/assaygate.yml#/values/coverage.line)",
        "check coverage.line.maxDrop = 100 (built-in, assaygate#/checks/coverage.line/maxDrop)",
        "check sast.findings = shown only (platform, policy/platform.yml#/profiles/container/checks/sast.findings)",
        "check lint.clean = required, advisory, blocks from 2027-06-01 (platform, policy/platform.yml#/profiles/container/checks/lint.clean)",
        "check code.forbidden-patterns.rules = debug-statement, todo-comment (built-in, assaygate#/checks/code.forbidden-patterns/rules)",
        "severity critical = block; notify security (platform, policy/platform.yml#/severity/critical)",
        "severity high = block; notify security, lead; waivable by security-lead for 30 days (platform, policy/platform.yml#/severity/high)",
        "severity medium = backlog; due in 30 days (platform, policy/platform.yml#/severity/medium)",
        "severity unknown = block; notify security, lead; waivable by security-lead for 30 days (platform, policy/platform.yml#/unknownSeverity)",
      ]),
    );
  });

  it("points at the regulated rules where they are tighter", () => {
    expect(show({ regulated: known(true) })).toEqual(
      expect.arrayContaining([
        "general binding = sidecar (platform, policy/platform.yml#/profiles/container/binding)",
        "general maxAgeHours = 12 (platform, policy/platform.yml#/regulated/maxAgeHours)",
        "check coverage.line.threshold = 90 (platform-default, policy/platform.yml#/regulated/checks/coverage.line)",
      ]),
    );
    expect(show({ regulated: known(true), profile: known("plain") })).toContain(
      "general binding = sidecar (platform, policy/platform.yml#/regulated/binding)",
    );
  });

  it("has a row for each setting of the sample", () => {
    expect(samplePlatform).toContain("coverage.line");
    expect(show({}).length).toBeGreaterThan(30);
  });
});
