import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintPolicy } from "../../../src/policy/review/lint.ts";
import { productText, sampleChecks, samplePlatform } from "../sample.ts";

function lint(platform: string, product: string | null = null, profile: string | null = null): string[] {
  return lintPolicy({
    platform: { path: "p.yml", text: platform },
    product: product === null ? null : { path: "c.yml", text: product },
    profile,
    checks: sampleChecks,
  }).map(({ level, at, message, hint }) => `${level} ${at}: ${message} ${hint}`);
}

const warnings = [
  "warning p.yml:11:7: profile container: expected sast.findings among the checks that block, got none. Requirement 3.S2 asks for it everywhere.",
  "warning p.yml:11:7: profile container: expected lint.clean among the checks that block, got none. Requirement 3.S2 asks for it everywhere.",
  "warning p.yml:11:7: profile container: docs.changelog is not judged by this version. Correct the id if it was meant to be another.",
  ...["sast.findings", "dependencies.findings", "secrets.detected", "lint.clean"].map(
    (id) =>
      `warning p.yml:23:13: profile plain: expected ${id} among the checks that block, got none. Requirement 3.S2 asks for it everywhere.`,
  ),
];

describe("lintPolicy", () => {
  it("warns of what the requirements ask for everywhere", () => {
    expect(lint(samplePlatform)).toEqual(warnings);
  });

  it("finds mistakes of all profiles and of the product at once", () => {
    const text = samplePlatform
      .replace("checks: { tests.unit: {} }", "checks: { tests.unt: {} }")
      .replace("waivableBy: security-lead", "waivableBy: lead");
    const problems = lint(text, productText("values: {coverage.line: 1}"));

    expect(problems.filter((problem) => problem.startsWith("error"))).toEqual([
      expect.stringMatching(
        /^error p\.yml:\d+:\d+: severity\.high\.waivableBy: expected a name from roles, got "lead"/,
      ),
      expect.stringMatching(
        /^error p\.yml:23:\d+: profiles\.plain\.checks: expected a known check, got "tests\.unt"\. Did you mean "tests\.unit"\?/,
      ),
      expect.stringMatching(/^error c\.yml:3:25: values\.coverage\.line: expected 70 to 100, got 1\./),
    ]);
  });

  it("names the mistakes of the schema of both files", () => {
    expect(lint("a: 1", "b: 1").map((problem) => problem.slice(0, 11))).toEqual(
      expect.arrayContaining(["error p.yml", "error c.yml"]),
    );
    expect(lint(samplePlatform, "b: 1")).toContainEqual(expect.stringContaining("error c.yml:1:1"));
  });

  it.each([
    ["plain", "expected a check of the profile"],
    ["plan", 'expected a profile of the policy, got "plan". Did you mean "plain"?'],
  ])("holds the product to the profile %s", (profile, message) => {
    expect(lint(samplePlatform, productText("values: {coverage.line: 85}"), profile).join()).toContain(
      message,
    );
  });

  it("finds nothing in the shipped policy with the built-in checks", () => {
    const platform = { path: "policy/platform.yml", text: readFileSync("policy/platform.yml", "utf8") };

    expect(lintPolicy({ platform, product: null, profile: null })).toEqual([]);
  });
});
