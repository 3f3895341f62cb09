import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { Facts, IdentifiedFinding, ReportFact } from "../../src/domain/facts/facts.ts";
import type { Severity } from "../../src/domain/finding/severity.ts";
import type { EvidenceKind } from "../../src/domain/report/kind.ts";
import type { Reading } from "../../src/domain/report/reading.ts";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import type { EffectivePolicy } from "../../src/policy/effective.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import { mergePolicies } from "../../src/policy/merge/merge.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import { parseProductConfig } from "../../src/policy/product/product-file.ts";

export const now = "2026-11-21T10:00:00Z";
export const commit = "c".repeat(40);

const platformPath = resolve(import.meta.dirname, "../../policy/platform.yml");

/** The shipped policy with a product that lists one report of every kind. */
export function policyFor(values = "{}", profile: string | null = null): EffectivePolicy {
  const product = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/payments"}
evidence:
  - {kind: tests, suite: unit, path: junit.xml}
  - {kind: tests, suite: integration, path: junit-integration.xml}
  - {kind: coverage, path: lcov.info}
  - {kind: lint, path: lint.sarif}
  - {kind: sast, path: sast.sarif}
  - {kind: dast, path: zap.json}
  - {kind: secrets, path: secrets.sarif}
  - {kind: dependencies, path: audit.json}
  - {kind: image, path: image.json}
  - {kind: iac, path: iac.json}
  - {kind: accessibility, path: axe.json}
  - {kind: performance, path: k6.json}
values: ${values}
`;
  return mergePolicies({
    platform: parsePlatformPolicy({ path: "policy/platform.yml", text: readFileSync(platformPath, "utf8") }),
    source: "packaged",
    product: parseProductConfig({ path: ".github/assaygate.yml", text: product }),
    base: null,
    profile: profile === null ? null : { state: "known", value: profile },
    regulated: null,
    baseline: null,
  });
}

export function reading(some: Partial<Reading> = {}): Reading {
  return {
    format: "test",
    kinds: [],
    tool: { name: "tool", version: "1.0.0" },
    revision: null,
    clean: true,
    records: {},
    disagreements: [],
    diagnostics: [],
    ...some,
  };
}

/** A report that is bound to the commit and says nothing bad. */
export function report(kind: EvidenceKind, some: Partial<ReportFact> = {}): ReportFact {
  const path = some.path ?? `${kind}.report`;
  return {
    path,
    bytes: 100,
    sha256: sha256Hex(path),
    kinds: [kind],
    suite: kind === "tests" ? "unit" : null,
    origin: "product",
    job: null,
    binding: { state: "bound", by: "sidecar" },
    reading: reading({ kinds: [kind] }),
    notableTests: [],
    testIds: [],
    files: [],
    findings: [],
    components: [],
    dependencies: [],
    subject: null,
    vex: [],
    metrics: [],
    thresholds: [],
    ...some,
  };
}

/** Test totals and ids, as a report of one suite has them. */
export function testReport(
  totals: Partial<NonNullable<Reading["tests"]>> = {},
  some: Partial<ReportFact> = {},
): ReportFact {
  const tests = { total: 10, passed: 10, failed: 0, errors: 0, skipped: 0, flaky: 0, ...totals };
  return report("tests", { reading: reading({ kinds: ["tests"], tests }), testIds: ["t1", "t2"], ...some });
}

export function coverageReport(covered: number, total: number, some: Partial<Reading> = {}): ReportFact {
  const coverage = { linesTotal: total, linesCovered: covered };
  return report("coverage", {
    reading: reading({ kinds: ["coverage"], coverage, ...some }),
    files: [{ path: "src/a.ts", total, covered }],
  });
}

export function finding(
  kind: EvidenceKind,
  severity: Severity,
  some: Partial<IdentifiedFinding> = {},
): IdentifiedFinding {
  const ruleId = some.ruleId ?? `rule-${severity}`;
  return {
    ruleId,
    aliases: [],
    rating: { severity, source: "label", native: severity },
    message: `a ${severity} finding`,
    place: { type: "file", path: "src/a.ts", line: 3 },
    kinds: [kind],
    fingerprint: sha256Hex(`${kind} ${ruleId} ${severity}`),
    ...some,
  };
}

export function findingsReport(
  kind: EvidenceKind,
  findings: readonly IdentifiedFinding[],
  some: Partial<ReportFact> = {},
): ReportFact {
  return report(kind, { findings, ...some });
}

/** Facts of a commit on which everything is in order, with `reports` in place of those of the same kind and suite. */
export function facts(reports: readonly ReportFact[] = [], some: Partial<Facts> = {}): Facts {
  const good = [
    testReport(),
    testReport({}, { suite: "integration", path: "integration.report" }),
    coverageReport(90, 100),
    ...(["lint", "sast", "dast", "secrets", "dependencies", "image", "iac", "accessibility"] as const).map(
      (kind) => report(kind),
    ),
    report("performance", { metrics: [{ name: "latency.p95", value: 20, unit: "ms" }] }),
  ];
  const kept = good.filter(
    (entry) => !reports.some((other) => other.kinds[0] === entry.kinds[0] && other.suite === entry.suite),
  );
  return {
    commit,
    event: "push",
    reports: [...kept, ...reports],
    expected: [],
    buildInputs: [
      {
        kind: "lockfile",
        path: "package.json",
        line: 1,
        reference: "package-lock.json",
        isPinned: true,
        expected: "",
      },
    ],
    forbiddenPatterns: [],
    packages: [],
    scannedFiles: 5,
    base: { state: "unknown", why: "no verdict of the merge base was given" },
    waivers: [],
    jobs: null,
    ci: null,
    source: null,
    ...some,
  };
}

/** The verdict of one check on these facts under the shipped policy. */
export function verdictOn(id: string, all: Facts, policy: EffectivePolicy = policyFor()): CheckVerdict {
  return checkIn(evaluate(all, policy, now), id);
}

export function checkIn(verdict: Verdict, id: string): CheckVerdict {
  const found = verdict.stages.flatMap((stage) => stage.checks).find((check) => check.id === id);
  if (found === undefined) throw new Error(`expected the check ${id} in the verdict`);
  return found;
}
