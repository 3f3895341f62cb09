import type { Known } from "../../src/domain/facts/facts.ts";
import type { UserError } from "../../src/errors.ts";
import type { Check, Parameter } from "../../src/policy/check.ts";
import type { PlatformPolicyFile, ProductConfigFile } from "../../src/policy/document/policy-file.ts";
import type { EffectivePolicy } from "../../src/policy/effective.ts";
import { checkMerge, type MergeRequest } from "../../src/policy/merge/merge.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import { parseProductConfig } from "../../src/policy/product/product-file.ts";

function parameter(fallback: Parameter["fallback"], stricter: Parameter["stricter"], unit = ""): Parameter {
  return { description: "sample", unit, fallback, stricter };
}

function check(id: string, evidence: Check["evidence"], parameters: Check["parameters"] = {}): Check {
  return {
    id,
    title: id,
    stage: 3,
    evidence,
    parameters,
    evaluate: () => ({
      result: "PASSED",
      reason: "met",
      summary: "",
      problems: [],
      notes: [],
      evidence: [],
      waivers: [],
      responses: [],
      targets: [],
    }),
  };
}

const words = ["low", "medium", "high", "critical", "none"];

/** A few checks with one parameter of every kind; the real ones may change without a word to these tests. */
export const sampleChecks: readonly Check[] = [
  check(
    "coverage.line",
    { kind: "coverage", suite: null },
    {
      threshold: parameter(80, "higher", "%"),
      maxDrop: parameter(100, "lower"),
    },
  ),
  check(
    "tests.unit",
    { kind: "tests", suite: "unit" },
    {
      failed: parameter(0, "lower"),
      maxSkippedRatio: parameter(0.1, "lower", "ratio"),
    },
  ),
  check("tests.integration", { kind: "tests", suite: "integration" }, { failed: parameter(0, "lower") }),
  check(
    "dependencies.findings",
    { kind: "dependencies", suite: null },
    {
      transitive: { ...parameter("critical", "earlier-word"), words },
    },
  ),
  check("secrets.detected", { kind: "secrets", suite: null }),
  check("sast.findings", { kind: "sast", suite: null }),
  check(
    "lint.clean",
    { kind: "lint", suite: null },
    { strict: parameter(false, "fixed"), mode: parameter("all", "fixed"), level: parameter(1, "fixed") },
  ),
  check("code.forbidden-patterns", null, {
    rules: parameter(["debug-statement", "todo-comment"], "fixed"),
  }),
];

export const samplePlatform = `schema: assaygate/platform-policy/v1
version: 1.0.0
owner: { name: Governance, contact: "#governance" }
roles: { security-lead: ["@acme/sec"], release-manager: ["@acme/release"] }
defaultProfile: container
profiles:
  container:
    evidence: { tests: product, secrets: template }
    maxAgeHours: 24
    checks:
      coverage.line: { default: 80, min: 70, max: 100 }
      tests.unit: { locked: { failed: 0 }, values: { maxSkippedRatio: { default: 0.1, min: 0, max: 0.2 } } }
      tests.integration: { required: when-configured }
      dependencies.findings: { values: { transitive: { default: critical, oneOf: [medium, high, critical] } } }
      secrets.detected: {}
      sast.findings: { required: false }
      lint.clean: { advisory: true, effectiveOn: 2027-06-01 }
      code.forbidden-patterns: {}
      docs.changelog: { advisory: true, effectiveOn: 2027-01-01 }
  plain:
    evidence: { tests: product }
    binding: same-job
    checks: { tests.unit: {} }
regulated:
  binding: sidecar
  maxAgeHours: 12
  maxSuppressed: 1
  severity: { high: { maxDays: 14 }, medium: { response: block, dueDays: 7 }, low: { maxDays: 3 } }
  checks:
    coverage.line: { default: 90, min: 85 }
    tests.unit: { values: { maxSkippedRatio: { locked: 0.05 } } }
    dependencies.findings: { values: { transitive: high } }
    lint.clean: { advisory: false, effectiveOn: 2027-01-01, required: true }
severity:
  critical: { response: block, notify: security }
  high: { response: block, notify: [security, lead], waivableBy: security-lead, maxDays: 30 }
  medium: { response: backlog, dueDays: 30 }
  low: { response: backlog, dueDays: 90 }
maxSuppressed: 3
gated: { required: ["src/**"], default: ["src/**", "lib/**"] }
waivers: { noticeDays: 14, maxDays: 20, approverRole: security-lead }
environments:
  - { name: dev, on: push }
  - { name: prod, github: production, on: approval, quorum: [{ role: release-manager, n: 1 }] }
`;

export const now = "2026-12-01T12:00:00.000Z";

export function platformOf(text = samplePlatform): PlatformPolicyFile {
  return parsePlatformPolicy({ path: "policy/platform.yml", text });
}

/** A product configuration with the given lines below the head that every one needs. */
export function productText(...lines: string[]): string {
  const head = ["schema: assaygate/product-config/v1", 'owner: { name: Payments, contact: "#pay" }'];
  return [...head, ...lines, ""].join("\n");
}

export function productOf(...lines: string[]): ProductConfigFile {
  return parseProductConfig({ path: ".github/assaygate.yml", text: productText(...lines) });
}

export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

export function requestOf(changes: Partial<MergeRequest> = {}): MergeRequest {
  return {
    platform: platformOf(),
    source: "packaged",
    product: null,
    base: null,
    profile: null,
    regulated: null,
    baseline: null,
    checks: sampleChecks,
    ...changes,
  };
}

export function merged(changes: Partial<MergeRequest> = {}): EffectivePolicy {
  const result = checkMerge(requestOf(changes));
  if (!result.ok) throw new Error(messagesOf(result.problems).join("\n"));
  return result.value;
}

export function problemsWith(changes: Partial<MergeRequest>): readonly UserError[] {
  const result = checkMerge(requestOf(changes));
  return result.ok ? [] : result.problems;
}

/** Errors as the reader sees them: place, message, hint. */
export function messagesOf(problems: readonly UserError[]): string[] {
  return problems.map(({ at, message, hint }) => `${at}: ${message} ${hint}`);
}

/** The value and the origin of one setting. */
export function settingOf(policy: EffectivePolicy, checkId: string, name = "threshold"): unknown {
  return policy.checks.find(({ id }) => id === checkId)?.settings.get(name);
}
