import { describe, expect, it } from "vitest";
import { known, messagesOf, platformOf, problemsWith, productOf, samplePlatform } from "../sample.ts";

describe("mistakes in a platform policy", () => {
  it.each([
    [
      "lint.clean: { advisory: true,",
      "lint.clean: { values: { level: { min: 1 } }, advisory: true,",
      "lint.clean.level: expected no min and max, as it has no order. Use oneOf or locked.",
    ],
    [
      "coverage.line: {",
      "coverag.line: {",
      'profiles.container.checks: expected a known check, got "coverag.line". Did you mean "coverage.line"?',
    ],
    [
      "    coverage.line: { default: 90",
      "    coverag.line: { default: 90",
      'regulated.checks: expected a known check, got "coverag.line". Did you mean "coverage.line"?',
    ],
    [
      "maxSkippedRatio: { default",
      "maxSkipedRatio: { default",
      'tests.unit: expected a known parameter, got "maxSkipedRatio". Did you mean "maxSkippedRatio"?',
    ],
    [
      "secrets.detected: {}",
      "secrets.detected: { default: 1 }",
      'secrets.detected: expected no parameters, got "threshold". Remove it.',
    ],
    [
      "default: 80, min: 70",
      "default: 60, min: 70",
      "coverage.line.threshold: expected a default of 70 to 100, got 60. Correct the default or the range.",
    ],
    [
      "default: 80, min: 70",
      "default: a, min: 70",
      'coverage.line.threshold: expected a number from 0 to 100, got "a". Correct the value.',
    ],
    [
      "default: 0.1, min: 0,",
      "default: -1, min: 0,",
      "tests.unit.maxSkippedRatio: expected a number from 0, got -1.",
    ],
    [
      "locked: { failed: 0 }, values: {",
      "locked: { failed: 0 }, values: { failed: 0,",
      "tests.unit.failed: expected one rule, got two. Keep one of the two.",
    ],
    [
      "{ locked: 0.05 }",
      "{ locked: 0.05, max: 1 }",
      "tests.unit.maxSkippedRatio: expected locked alone, got a range beside it. Keep one of the two.",
    ],
    [
      "code.forbidden-patterns: {}",
      "code.forbidden-patterns: { values: { rules: { default: [x], min: 1 } } }",
      "code.forbidden-patterns.rules: expected a list of words, got 1.",
    ],
    [
      "oneOf: [medium, high, critical]",
      "min: 1",
      "dependencies.findings.transitive: expected one of low, medium, high, critical, none, got 1.",
    ],
    [
      "lint.clean: { advisory: true,",
      "lint.clean: { values: { strict: { min: 1 } }, advisory: true,",
      "lint.clean.strict: expected true or false, got 1.",
    ],
    [
      "lint.clean: { advisory: true,",
      "lint.clean: { values: { mode: 1 }, advisory: true,",
      "lint.clean.mode: expected a word, got 1.",
    ],
    [
      "secrets.detected: {}",
      "secrets.detected: { advisory: true }",
      "secrets.detected: expected a check that blocks, got one that only warns. Any detected secret blocks (requirement 3.SEC3)",
    ],
    [
      "secrets.detected: {}",
      "secrets.detected: { required: false }",
      "secrets.detected: expected a check that blocks",
    ],
    [
      "secrets.detected: {}",
      "secrets.detected: { effectiveOn: 2030-01-01 }",
      "secrets.detected: expected a check that blocks",
    ],
    [
      "defaultProfile: container",
      "defaultProfile: containr",
      'expected a profile of the policy, got "containr". Did you mean "container"?',
    ],
    [
      "waivableBy: security-lead",
      "waivableBy: security-leads",
      'severity.high.waivableBy: expected a name from roles, got "security-leads". Did you mean "security-lead"?',
    ],
    ["maxDays: 30 }", "}", "severity.high: expected maxDays beside waivableBy, got nothing."],
    [", dueDays: 30 }", "}", "severity.medium: expected dueDays for a backlog response, got nothing."],
    [
      "approverRole: security-lead",
      "approverRole: lead",
      'waivers.approverRole: expected a name from roles, got "lead".',
    ],
    [
      "{ role: release-manager, n: 1 }",
      "{ role: release-manger, n: 1 }",
      'environments.1.quorum.0.role: expected a name from roles, got "release-manger". Did you mean "release-manager"?',
    ],
    [
      "{ name: dev, on: push }",
      "{ name: prod, on: push }",
      'environments.1.name: expected each environment once, got "prod" again.',
    ],
    [
      "severity:\n",
      `accepted: [{digest: "sha256:${"0".repeat(64)}", from: 2027-01-01, until: 2026-01-01}]\nseverity:\n`,
      "accepted.0.until: expected a time after 2027-01-01, got 2026-01-01.",
    ],
  ])("%j made %j", (from, to, message) => {
    const text = samplePlatform.replace(from, to);
    expect(text).not.toBe(samplePlatform);

    const messages = messagesOf(problemsWith({ platform: platformOf(text) }));

    expect(messages.join("\n")).toContain(message);
  });

  it("lets a default of its own range hold for words and ranges without an end", () => {
    const text = samplePlatform
      .replace("{ default: 0.1, min: 0, max: 0.2 }", "{ max: 0.2 }")
      .replace("{ default: 80, min: 70, max: 100 }", "{ min: 70 }")
      .replace("{ default: critical, oneOf: [medium, high, critical] }", "critical");
    const check = (value: string): string =>
      messagesOf(
        problemsWith({ platform: platformOf(text), product: productOf(`values: {${value}}`) }),
      ).join();

    expect(check("coverage.line: 69")).toContain("expected 70 or more, got 69.");
    expect(check("tests.unit.maxSkippedRatio: 0.3")).toContain("expected 0.2 or less, got 0.3.");
    expect(check("dependencies.findings.transitive: none")).toContain(
      "expected low, medium, high, critical, got",
    );
    expect(check("dependencies.findings.transitive: low")).toBe("");
  });

  it("names a default profile that is not there, whichever profile is merged", () => {
    const platform = platformOf(
      samplePlatform.replace("defaultProfile: container", "defaultProfile: containr"),
    );

    expect(messagesOf(problemsWith({ platform, profile: known("plain") }))[0]).toContain(
      'defaultProfile: expected a name from profiles, got "containr". Did you mean "container"?',
    );
  });
});
