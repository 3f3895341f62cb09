import { describe, expect, it } from "vitest";
import { diffPolicies } from "../../../src/policy/review/diff.ts";
import { platformOf, sampleChecks, samplePlatform } from "../sample.ts";

function diff(from: string, to: string): string[] {
  return diffPolicies(platformOf(from), platformOf(to), sampleChecks).map(
    ({ label, name, from: before, to: after }) => `${label} ${name}: ${before} -> ${after}`,
  );
}

const digest = `sha256:${"0".repeat(64)}`;
const accepted = (until: string): string =>
  `accepted: [{digest: "${digest}", from: 2026-11-01, until: ${until}}]\nseverity:\n`;

/** Each change in the direction that tightens. */
const tightenings: [from: string, to: string, line: string][] = [
  [
    "default: 80, min: 70",
    "default: 85, min: 70",
    "profiles.container.checks.coverage.line.threshold.value: 80 -> 85",
  ],
  [
    "default: 80, min: 70",
    "default: 80, min: 75",
    "profiles.container.checks.coverage.line.threshold.loosest: 70 -> 75",
  ],
  [
    "default: 0.1, min: 0",
    "default: 0.05, min: 0",
    "profiles.container.checks.tests.unit.maxSkippedRatio.value: 0.1 -> 0.05",
  ],
  [
    "default: critical, oneOf",
    "default: high, oneOf",
    'profiles.container.checks.dependencies.findings.transitive.value: "critical" -> "high"',
  ],
  [
    "{ default: 80, min: 70, max: 100 }",
    "{ locked: { threshold: 80 } }",
    "profiles.container.checks.coverage.line.threshold.locked: false -> true",
  ],
  [
    "sast.findings: { required: false }",
    "sast.findings: {}",
    "profiles.container.checks.sast.findings.required: false -> true",
  ],
  [
    "{ required: when-configured }",
    "{}",
    "profiles.container.checks.tests.integration.required: when-configured -> true",
  ],
  [
    "lint.clean: { advisory: true, ",
    "lint.clean: { ",
    "profiles.container.checks.lint.clean.advisory: true -> false",
  ],
  [
    "effectiveOn: 2027-06-01",
    "effectiveOn: 2027-05-01",
    "profiles.container.checks.lint.clean.effectiveOn: 2027-06-01 -> 2027-05-01",
  ],
  [
    "      sast.findings: { required: false }\n",
    "      sast.findings: { required: false }\n      source.signed: {}\n",
    "profiles.container.checks.source.signed: null -> listed",
  ],
  [
    "checks: { tests.unit: {} }",
    "checks: { tests.unit: {}, secrets.detected: {} }",
    "profiles.plain.checks.secrets.detected: null -> check",
  ],
  [
    "{ tests: product, secrets",
    "{ tests: template, secrets",
    "profiles.container.evidence.tests: product -> template",
  ],
  [
    "evidence: { tests: product }",
    "evidence: { tests: product, sast: product }",
    "profiles.plain.evidence.sast: null -> product",
  ],
  ["binding: same-job", "binding: sidecar", "profiles.plain.binding: same-job -> sidecar"],
  ["maxAgeHours: 24", "maxAgeHours: 12", "profiles.container.maxAgeHours: 24 -> 12"],
  [
    "medium: { response: backlog, dueDays: 30 }",
    "medium: { response: block, dueDays: 30 }",
    "severity.medium.response: backlog -> block",
  ],
  ["maxDays: 30 }", "maxDays: 20 }", "severity.high.maxDays: 30 -> 20"],
  ["dueDays: 90", "dueDays: 60", "severity.low.dueDays: 90 -> 60"],
  [", waivableBy: security-lead, maxDays: 30", "", "severity.high.waivable: yes -> null"],
  ["notify: security }", "notify: [security, ciso] }", "severity.critical.notify.ciso: null -> told"],
  ["maxSuppressed: 3", "maxSuppressed: 2", "maxSuppressed: 3 -> 2"],
  ["maxSuppressed: 3", "maxSuppressed: 3\nunknownSeverity: critical", "unknownSeverity: high -> critical"],
  ['required: ["src/**"]', 'required: ["src/**", "lib/**"]', "gated.required.lib/**: null -> gated"],
  ["maxDays: 20,", "maxDays: 10,", "waivers.maxDays: 20 -> 10"],
  ["waivers: {", "baseline: { maxDays: 90 }\nwaivers: {", "baseline.maxDays: 180 -> 90"],
  ["  maxAgeHours: 12\n", "  maxAgeHours: 6\n", "regulated.maxAgeHours: 12 -> 6"],
  [
    "on: approval, quorum",
    "on: approval, requires: [rollback-certificate], quorum",
    "environments.prod.requires.rollback-certificate: null -> required",
  ],
  ["release-manager, n: 1", "release-manager, n: 2", "environments.prod.quorum.release-manager: 1 -> 2"],
  [`environments:\n`, `retention: { days: 30 }\nenvironments:\n`, "retention.days: 0 -> 30"],
];

describe("diffPolicies", () => {
  it("calls evidence loosened that is no longer asked for before there is an artefact, and back tightened", () => {
    const rule = "evidence: { tests: { origin: product, when: packaged } }";
    const text = samplePlatform.replace("evidence: { tests: product }", rule);

    expect(diff(samplePlatform, text)).toEqual([
      "loosened profiles.plain.evidence.tests.when: null -> packaged",
    ]);
    expect(diff(text, samplePlatform)).toEqual([
      "tightened profiles.plain.evidence.tests.when: packaged -> null",
    ]);
  });

  it.each(tightenings)("calls %j made %j tightened", (from, to, line) => {
    const text = samplePlatform.replace(from, to);
    expect(text).not.toBe(samplePlatform);

    expect(diff(samplePlatform, text)).toContain(`tightened ${line}`);
    expect(diff(samplePlatform, text).some((change) => change.startsWith("loosened"))).toBe(false);
  });

  it.each(tightenings)("calls %j made %j, turned round, loosened", (from, to) => {
    const back = diff(samplePlatform.replace(from, to), samplePlatform);

    expect(back.some((change) => change.startsWith("loosened"))).toBe(true);
    expect(back.some((change) => change.startsWith("tightened"))).toBe(false);
  });

  it.each([
    ["version: 1.0.0", "version: 1.0.1", ["neutral version: 1.0.0 -> 1.0.1"]],
    [
      "name: Governance",
      "name: Board",
      [
        'neutral owner: {"name":"Governance","contact":"#governance"} -> {"name":"Board","contact":"#governance"}',
      ],
    ],
    [
      '["@acme/sec"]',
      '["@acme/security"]',
      ['neutral roles.security-lead: ["@acme/sec"] -> ["@acme/security"]'],
    ],
    ["noticeDays: 14", "noticeDays: 7", ["neutral waivers.noticeDays: 14 -> 7"]],
    [
      "github: production",
      "github: live",
      [
        'neutral environments.prod.settings: {"github":"production","on":"approval"} -> {"github":"live","on":"approval"}',
      ],
    ],
    ["defaultProfile: container", "defaultProfile: plain", ["neutral defaultProfile: container -> plain"]],
    [
      "code.forbidden-patterns: {}",
      "code.forbidden-patterns: { values: { rules: [a] } }",
      [
        'neutral profiles.container.checks.code.forbidden-patterns.rules.loosest: ["debug-statement","todo-comment"] -> ["a"]',
        'neutral profiles.container.checks.code.forbidden-patterns.rules.value: ["debug-statement","todo-comment"] -> ["a"]',
        'neutral profiles.container.regulated.checks.code.forbidden-patterns.rules.loosest: ["debug-statement","todo-comment"] -> ["a"]',
        'neutral profiles.container.regulated.checks.code.forbidden-patterns.rules.value: ["debug-statement","todo-comment"] -> ["a"]',
      ],
    ],
  ])("calls %j made %j neutral", (from, to, changes) => {
    expect(diff(samplePlatform, samplePlatform.replace(from, to))).toEqual(changes);
  });

  it("says in one line that a profile comes or goes", () => {
    const text = samplePlatform.replace("  plain:\n", "  simple:\n");

    expect(diff(samplePlatform, text)).toEqual([
      "neutral profiles.plain: profile -> null",
      "neutral profiles.simple: null -> profile",
    ]);
  });

  it("calls it loosened that verdicts of an earlier policy count, or count longer", () => {
    const short = samplePlatform.replace("severity:\n  critical", `${accepted("2027-01-01")}  critical`);
    const long = samplePlatform.replace("severity:\n  critical", `${accepted("2027-02-01")}  critical`);

    expect(diff(samplePlatform, short)).toContain(`loosened accepted.${digest}: null -> until 2027-01-01`);
    expect(diff(short, long)).toEqual([`loosened accepted.${digest}: until 2027-01-01 -> until 2027-02-01`]);
  });

  it("finds nothing between a policy and itself", () => {
    expect(diff(samplePlatform, samplePlatform)).toEqual([]);
  });
});
