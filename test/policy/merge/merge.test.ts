import { describe, expect, it } from "vitest";
import { mergePolicies } from "../../../src/policy/merge/merge.ts";
import {
  known,
  merged,
  messagesOf,
  platformOf,
  problemsWith,
  productOf,
  requestOf,
  samplePlatform,
  settingOf,
} from "../sample.ts";

const owner =
  "The limit is set by Governance (#governance) at policy/platform.yml#/profiles/container/checks";

describe("mergePolicies", () => {
  it("gives the effective policy with the origin of every value", () => {
    const policy = merged({
      product: productOf("values: {coverage.line: 85}", "evidence: [{kind: tests, path: junit.xml}]"),
    });

    expect(policy).toMatchObject({
      source: "packaged",
      version: "1.0.0",
      profile: "container",
      regulated: false,
      platformOwner: { name: "Governance", contact: "#governance" },
      owner: { name: "Payments", contact: "#pay" },
      required: [
        { kind: "tests", origin: "product", when: "always" },
        { kind: "secrets", origin: "template", when: "always" },
      ],
      productEvidence: { mode: "none" },
      sources: [{ kind: "tests", suite: "unit", path: "junit.xml" }],
      binding: "sidecar",
      maxAgeHours: 24,
      maxSuppressed: 3,
      unknownSeverity: "high",
      gated: ["src/**", "lib/**"],
      forbiddenPatterns: { files: "all" },
      waivers: { noticeDays: 14, maxDays: 20, approverRole: "security-lead" },
      environments: ["dev", "prod"],
      baseline: [],
      notices: ['docs.changelog: profile "container" lists it; it is not judged in this stage.'],
    });
    expect(
      policy.checks.map(({ id, required, advisory, effectiveOn }) => [id, required, advisory, effectiveOn]),
    ).toEqual([
      ["code.forbidden-patterns", true, false, null],
      ["coverage.line", true, false, null],
      ["dependencies.findings", true, false, null],
      ["lint.clean", true, true, "2027-06-01"],
      ["sast.findings", false, false, null],
      ["secrets.detected", true, false, null],
      ["tests.unit", true, false, null],
    ]);
    expect(settingOf(policy, "coverage.line")).toEqual({
      value: 85,
      origin: { source: "product", at: ".github/assaygate.yml#/values/coverage.line" },
    });
    expect(settingOf(policy, "coverage.line", "maxDrop")).toEqual({
      value: 100,
      origin: { source: "built-in", at: "assaygate#/checks/coverage.line/maxDrop" },
    });
    expect(settingOf(policy, "tests.unit", "failed")).toEqual({
      value: 0,
      origin: { source: "platform-locked", at: "policy/platform.yml#/profiles/container/checks/tests.unit" },
    });
    expect(settingOf(policy, "dependencies.findings", "transitive")).toMatchObject({
      origin: {
        source: "platform-default",
        at: "policy/platform.yml#/profiles/container/checks/dependencies.findings",
      },
    });
  });

  it("gives each severity its response, and unknown the one that policy names", () => {
    const { severity } = merged();

    expect(severity.critical).toEqual({
      response: "block",
      notify: ["security"],
      waivableBy: null,
      maxDays: null,
      dueDays: null,
    });
    expect(severity.high).toEqual({
      response: "block",
      notify: ["security", "lead"],
      waivableBy: "security-lead",
      maxDays: 30,
      dueDays: null,
    });
    expect(severity.unknown).toEqual(severity.high);
    expect(severity.info.response).toBe("log");
  });

  it.each([
    ["coverage.line: 69", `values.coverage.line: expected 70 to 100, got 69. ${owner}/coverage.line.`],
    [
      "coverage.line: 101",
      `values.coverage.line: expected a number from 0 to 100, got 101. ${owner}/coverage.line.`,
    ],
    [
      "coverage.line: '85'",
      `values.coverage.line: expected a number from 0 to 100, got "85". ${owner}/coverage.line.`,
    ],
    [
      "coverage.line.maxDrop: 101",
      "values.coverage.line.maxDrop: expected 100 or less, got 101. The limit is set by Governance (#governance) at assaygate#/checks/coverage.line/maxDrop.",
    ],
    [
      "tests.unit.maxSkippedRatio: 0.3",
      `values.tests.unit.maxSkippedRatio: expected 0 to 0.2, got 0.3. ${owner}/tests.unit.`,
    ],
    [
      "tests.unit.failed: 0",
      `values.tests.unit.failed: expected no value, as the platform policy locks it at 0, got 0. ${owner}/tests.unit.`,
    ],
    [
      "dependencies.findings.transitive: none",
      `values.dependencies.findings.transitive: expected medium, high, critical, got "none". ${owner}/dependencies.findings.`,
    ],
    [
      "dependencies.findings.transitive: low",
      `values.dependencies.findings.transitive: expected medium, high, critical, got "low". ${owner}/dependencies.findings.`,
    ],
    [
      "dependencies.findings.transitive: hgh",
      `values.dependencies.findings.transitive: expected one of low, medium, high, critical, none, got "hgh". ${owner}/dependencies.findings.`,
    ],
    [
      "lint.clean.strict: true",
      "values.lint.clean.strict: expected no value, as only the platform policy sets it, got true. The limit is set by Governance (#governance) at assaygate#/checks/lint.clean/strict.",
    ],
    [
      "coverag.line: 85",
      'values.coverag.line: expected a check of the profile or one of its parameters, got an unknown name. Did you mean "coverage.line"?',
    ],
    [
      "tests.unit: 1",
      "values.tests.unit: expected a check of the profile or one of its parameters, got an unknown name. Name one of its parameters: tests.unit.failed, tests.unit.maxSkippedRatio.",
    ],
    [
      "sast.findings: 1",
      "values.sast.findings: expected a check of the profile or one of its parameters, got an unknown name. This check has no parameters; remove it.",
    ],
    [
      "constructor: 1",
      "values.constructor: expected a check of the profile or one of its parameters, got an unknown name.",
    ],
    [
      "coverage.line.toString: 1",
      "values.coverage.line.toString: expected a check of the profile or one of its parameters, got an unknown name.",
    ],
  ])("refuses %s", (value, message) => {
    const [first, ...more] = messagesOf(problemsWith({ product: productOf("values:", `  ${value}`) }));

    expect(first).toContain(message);
    expect(first).toMatch(/^\.github\/assaygate\.yml:4:\d+: /);
    expect(more).toEqual([]);
  });

  it("refuses a check that the profile does not have", () => {
    const problems = problemsWith({
      profile: known("plain"),
      product: productOf("values: {coverage.line: 85}"),
    });

    expect(messagesOf(problems)[0]).toContain("values.coverage.line: expected a check of the profile");
  });

  it("throws the first problem", () => {
    const request = requestOf({ product: productOf("values: {coverage.line: 1}") });

    expect(() => mergePolicies(request)).toThrow(expect.objectContaining({ code: "invalid-config" }));
  });

  it("does a check that is asked for when configured only where the product has such evidence", () => {
    const ids = (...lines: string[]): string[] =>
      merged({ product: productOf(...lines) }).checks.map(({ id }) => id);

    expect(ids()).not.toContain("tests.integration");
    expect(ids("evidence: [{kind: tests, path: a}]")).not.toContain("tests.integration");
    expect(ids("evidence: [{kind: tests, suite: integration, path: a}]")).toContain("tests.integration");
  });

  it("requires the evidence that the product adds on its own", () => {
    const { required } = merged({
      product: productOf("evidence: [{kind: dast, path: zap.json}, {kind: secrets, path: s.sarif}]"),
    });

    expect(required).toEqual([
      { kind: "tests", origin: "product", when: "always" },
      { kind: "dast", origin: "product", when: "always" },
      { kind: "secrets", origin: "template", when: "always" },
    ]);
  });
});

describe("evidence once there is an artefact", () => {
  it("keeps who may have made it, and from when it is asked for", () => {
    const platform = platformOf(
      samplePlatform.replace(
        "secrets: template }",
        "secrets: template, image: { origin: template, when: packaged } }",
      ),
    );

    expect(merged({ platform }).required).toContainEqual({
      kind: "image",
      origin: "template",
      when: "packaged",
    });
  });
});
