import type { FileCoverage } from "../../src/domain/coverage/totals.ts";
import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { Facts, ReportFact } from "../../src/domain/facts/facts.ts";
import { evaluatedAt, factsOf, reportFact } from "./verdicts.ts";

const folders = ["charge", "refund", "ledger", "http", "webhook", "customer", "fraud"];

/** Many files covered well, some badly, as it is. */
export const coverage: readonly FileCoverage[] = [
  { path: "src/fraud/score.ts", total: 310, covered: 41 },
  { path: "src/ledger/reconcile.ts", total: 268, covered: 103 },
  { path: "src/webhook/retry.ts", total: 190, covered: 76 },
  { path: "src/http/server.ts", total: 244, covered: 168 },
  { path: "src/refund/rounding.ts", total: 88, covered: 22 },
  ...Array.from({ length: 44 }, (_, index) => {
    const total = 30 + ((index * 37) % 90);
    return {
      path: `src/${folders[index % folders.length]}/part-${index}.ts`,
      total,
      covered: total - ((index * 5) % 17),
    };
  }),
];

/** What the failing verdict was reached from. */
export function failingFacts(): Facts {
  return factsOf({
    reports: reports(),
    expected: [
      { kind: "tests", suite: "unit", pattern: "reports/junit.xml", matches: 1 },
      { kind: "tests", suite: "integration", pattern: "reports/integration/*.xml", matches: 0 },
      { kind: "coverage", suite: null, pattern: "reports/lcov.info", matches: 1 },
    ],
    base: {
      state: "known",
      value: { tests: [sha256Hex("test 0")], lines: { "src/a.ts": 4011 }, lineCoverage: 84.9, findings: [] },
    },
    waivers: [
      {
        path: ".github/assaygate/waivers/sast-eval-in-template.yml",
        sha256: sha256Hex("waiver"),
        waiver: {
          id: "sast-eval-in-template",
          checks: ["sast.findings"],
          scope: { findings: [{ ruleId: "eval" }], environments: [] },
          owner: { name: "Payments", uri: "https://example.com/teams/payments" },
          justification: "the template is a constant",
          tracking: [],
          requestedAt: evaluatedAt,
          expiresAt: "2026-11-27T00:00:00Z",
          approverRole: "security-lead",
        },
        approval: { state: "proved", by: "@acme/sec-leads", at: "2026-10-28T09:14:00Z" },
        author: "dana",
        introducedAt: evaluatedAt,
      },
    ],
  });
}

function reports(): ReportFact[] {
  const junit = reportFact("reports/junit.xml", { suite: "unit" });
  const lcov = reportFact("reports/lcov.info", { kinds: ["coverage"], files: coverage, bytes: 1_204_000 });
  const k6 = reportFact("reports/k6.json", {
    kinds: ["performance"],
    binding: { state: "bound", by: "same-job" },
  });
  const audit = reportFact("reports/npm-audit.json", { kinds: ["dependencies"], origin: "template" });
  return [
    {
      ...junit,
      reading: {
        ...junit.reading,
        tests: { total: 412, passed: 407, failed: 2, errors: 0, skipped: 3, flaky: 1 },
        disagreements: [{ name: "root.failures", reported: 1, counted: 2 }],
      },
    },
    { ...lcov, reading: { ...lcov.reading, format: "lcov", kinds: ["coverage"], tool: null } },
    {
      ...k6,
      reading: { ...k6.reading, format: "k6-summary", tool: { name: "k6", version: "0.54.0" } },
      metrics: [
        { name: "latency.p95", value: 412, unit: "ms" },
        { name: "requests.failed-rate", value: 0.0012, unit: "ratio" },
      ],
    },
    {
      ...audit,
      reading: {
        ...audit.reading,
        format: "npm-audit-v7",
        tool: { name: "npm", version: "11.2.0" },
        diagnostics: [
          {
            code: "unknown-value",
            message: 'expected a severity, found "spicy"',
            at: "/vulnerabilities/qs/severity",
          },
        ],
      },
    },
  ];
}
