import { describe, expect, it } from "vitest";
import { pointerOf } from "../../../src/policy/document/policy-file.ts";
import { checkPlatformPolicy, parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { messagesOf, platformOf, productOf, samplePlatform } from "../sample.ts";

const help = "Correct the value; docs/reference/policy.md#keys-of-the-platform-policy lists all keys.";

function platformMessages(text: string): string[] {
  const checked = checkPlatformPolicy({ path: "p.yml", text });
  return checked.ok ? [] : messagesOf(checked.problems);
}

/** The sample policy with one piece replaced, and the line on which it lies. */
function broken(from: string, to: string): { text: string; line: number } {
  const text = samplePlatform.replace(from, to);
  if (text === samplePlatform) throw new Error(`the sample holds no ${from}`);
  const changed = text.split("\n").findIndex((line, index) => line !== samplePlatform.split("\n")[index]);
  return { text, line: changed + 1 };
}

describe("a platform policy", () => {
  it.each([
    [
      "max: 100 }",
      "maxx: 100 }",
      ':51: expected a known key in profiles.container.checks.coverage.line, got "maxx". Did you mean "max"?',
    ],
    [
      "waivableBy: security-lead",
      "waivableBye: security-lead",
      ': expected a known key in severity.high, got "waivableBye". Did you mean "waivableBy"?',
    ],
    [
      "binding: same-job",
      "binding: same-jop",
      ': profiles.plain.binding: expected "sidecar" or "same-job", got "same-jop". Did you mean "same-job"?',
    ],
    [
      "tests: product, secrets: template",
      "test: product, secrets: template",
      'expected a known key in profiles.container.evidence, got "test". Did you mean "tests"?',
    ],
    [
      "required: when-configured",
      "required: whenever",
      ': profiles.container.checks.tests.integration.required: expected true, false or "when-configured", got "whenever".',
    ],
    ["version: 1.0.0", "version: 1.0", `: version: expected a version such as 1.2.0, got 1. ${help}`],
    [
      "maxAgeHours: 24",
      "maxAgeHours: 0",
      `: profiles.container.maxAgeHours: expected a whole number of hours from 1, got 0. ${help}`,
    ],
    [
      "effectiveOn: 2027-06-01",
      "effectiveOn: soon",
      `: profiles.container.checks.lint.clean.effectiveOn: expected a date such as 2027-01-31, got "soon". ${help}`,
    ],
    [
      "response: block, notify: security }",
      "response: log }",
      `: severity.critical.response: expected block, as critical findings always block (requirement 3.SEV1), got "log". ${help}`,
    ],
    [
      "notify: security }",
      "notify: security, waivableBy: security-lead }",
      ": severity.critical.waivableBy: expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value.",
    ],
    [
      "{ default: 0.1, min: 0, max: 0.2 }",
      "{ default: 0.1, mn: 0 }",
      ': expected a known key in profiles.container.checks.tests.unit.values.maxSkippedRatio, got "mn". Did you mean "min"?',
    ],
    [
      "{ default: 0.1, min: 0, max: 0.2 }",
      "{ default: 0.1, min: a }",
      `: profiles.container.checks.tests.unit.values.maxSkippedRatio.min: expected a number, got "a". ${help}`,
    ],
    [
      "{ default: 0.1, min: 0, max: 0.2 }",
      "null",
      `: profiles.container.checks.tests.unit.values.maxSkippedRatio: expected a value, or a mapping with default, min, max, oneOf or locked, got null. ${help}`,
    ],
    ["roles: { security-lead", "roles: { Security", "key of roles.Security: expected a name in lower case"],
  ])("with %j made %j is refused at its line", (from, to, message) => {
    const { text, line } = broken(from, to);

    const messages = platformMessages(text);

    expect(messages.join("\n")).toContain(message.replace(/^:\d+/, ""));
    expect(messages[0]).toMatch(new RegExp(`^p\\.yml:${line}:\\d+: `));
  });

  it("has a digest that does not depend on the order of keys, comments or style", () => {
    const [first = "", second = "", ...rest] = samplePlatform.split("\n");
    const reordered = ["# hello", second, first, ...rest]
      .join("\n")
      .replace(
        "{ default: 80, min: 70, max: 100 }",
        "\n        max: 100\n        min: 70\n        default: 80",
      );

    expect(platformOf(reordered).digest).toBe(platformOf().digest);
    expect(platformOf().digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(platformOf(samplePlatform.replace("80", "81")).digest).not.toBe(platformOf().digest);
  });

  it("throws the first mistake as a user error", () => {
    const parse = (): unknown => parsePlatformPolicy({ path: "p.yml", text: "a: 1" });

    expect(parse).toThrow(expect.objectContaining({ name: "UserError", code: "invalid-policy" }));
  });
});

describe("the examples of the design", () => {
  const platform = `schema: assaygate/platform-policy/v1
version: 1.0.0
owner: {name: Governance, contact: "https://…"}
roles: {security-lead: ["@acme/sec-leads"], release-manager: ["@acme/release"]}
accepted: [{digest: "sha256:${"0".repeat(64)}", from: 2026-11-01, until: 2027-01-31}]      # predecessors
profiles:
  container:
    evidence: {tests: product, coverage: product, sast: template, dependencies: template, secrets: template, lint: product, sbom: template, image: template}
    binding: sidecar
    checks:
      coverage.line: {default: 80, min: 70, max: 100}
      tests.unit: {locked: {failed: 0, minTotal: 1, maxSkippedRatio: 0.1}}
      docs.changelog: {advisory: true, effectiveOn: 2027-01-01}
severity: {critical: {response: block, notify: security}, high: {response: block, waivableBy: security-lead, maxDays: 30}, medium: {response: backlog, dueDays: 30}, low: {response: backlog, dueDays: 90}}
environments:
  - {name: dev, on: push}
  - {name: prod, github: production, on: approval, requires: [rollback-certificate], quorum: [{role: release-manager, n: 1}, {role: security-lead, n: 1}]}
`;

  it("parse", () => {
    expect(platformMessages(platform)).toEqual([]);
    expect(
      productOf(
        "evidence:",
        "  - {kind: tests, suite: unit, path: reports/junit.xml}",
        "  - {kind: coverage, path: reports/lcov.info}",
        "values: {coverage.line: 85}",
        'scopes: {gated: ["src/**"]}',
        'commands: {build: "…", test: "…", package: "…", deploy: "…", smoke: "…"}',
      ).content.values,
    ).toEqual({ "coverage.line": 85 });
  });
});

describe("pointerOf", () => {
  it("escapes as RFC 6901 says", () => {
    expect(pointerOf("f.yml", ["a/b", "c~d", 0])).toBe("f.yml#/a~1b/c~0d/0");
  });
});
