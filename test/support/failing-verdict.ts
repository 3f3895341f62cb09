import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { Origin, StageVerdict, Threshold, Verdict } from "../../src/domain/verdict/verdict.ts";
import { coverage } from "./failing-facts.ts";
import { checkVerdict, findingTotals, problem, response, stageVerdict, verdictOf } from "./verdicts.ts";

const container = "policy/platform.yml#/profiles/container/checks";

function threshold(
  operator: Threshold["operator"],
  value: number,
  id: string,
  some: Partial<Origin> = {},
): Threshold {
  return { operator, value, origin: { source: "platform-default", at: `${container}/${id}`, ...some } };
}

/** A payments service on a bad day: something of everything that the gate can say. */
export function failingVerdict(): Verdict {
  return verdictOf([buildStage(), qualityStage()], {
    notices: [
      "coverage.line: head asks for 75, the base commit for 85; the stricter counts.",
      "The policy is the packaged one: this verdict is unsigned.",
    ],
    responses: responses(),
    inventory: {
      tests: Array.from({ length: 412 }, (_, index) => sha256Hex(`test ${index}`)),
      lines: Object.fromEntries(coverage.map(({ path, total }) => [path, total])),
      lineCoverage: 76.4,
      findings: responses().map(({ fingerprint }) => fingerprint),
    },
  });
}

function buildStage(): StageVerdict {
  const fix = "Pin it to the full commit of the release; a tag can be moved.";
  return stageVerdict(2, "build", [
    checkVerdict("build.pinned-inputs", "Pinned build inputs", {
      result: "FAILED",
      reason: "floating-inputs",
      summary: "32 of 34 build inputs are pinned",
      observed: { value: 2, unit: "floating inputs" },
      problems: [
        problem(
          'expected an action by its commit, found "actions/checkout@v4"',
          ".github/workflows/ci.yml:14",
          { fix },
        ),
        problem('expected an image by its digest, found "node:24-slim"', "Dockerfile:1", {
          fix: "Append the digest; a tag can be pushed again. Expected: node:24-slim@sha256:…",
        }),
      ],
    }),
    checkVerdict("build.reproducible", "Reproducible build", {
      required: false,
      result: "WARNED",
      reason: "not-yet-effective",
      summary: "the second build differs from the first in 1 file",
      notes: ["This would be FAILED (differs); the policy makes it a warning."],
    }),
  ]);
}

function qualityStage(): StageVerdict {
  return stageVerdict(3, "quality-security", [
    unitTests(),
    checkVerdict("tests.integration", "Integration tests", {
      result: "NOT_RUN",
      reason: "missing",
      summary: "no report of kind tests (integration) was found",
      problems: [
        problem(
          'expected a file that matches "reports/integration/*.xml", found none',
          "reports/integration/*.xml",
          {
            fix: "Run the tool that writes it before the gate, or correct the path under evidence: in the product configuration.",
          },
        ),
      ],
    }),
    checkVerdict("tests.inventory", "Test inventory", {
      summary: "412 tests, 409 at the merge base; none vanished",
    }),
    lineCoverage(),
    dependencies(),
    checkVerdict("secrets.detected", "Secrets", {
      summary: "no secret was found",
      findings: findingTotals({}),
    }),
    checkVerdict("sast.findings", "Static analysis", {
      result: "WARNED",
      reason: "waived",
      summary: "1 high finding is covered by a waiver",
      observed: { value: 0, unit: "blocking findings" },
      threshold: threshold("<=", 0, "sast.findings", { source: "platform-locked" }),
      findings: findingTotals({ high: 1, medium: 4, low: 11, info: 3, suppressed: 2 }),
      waivers: ["sast-eval-in-template"],
      notes: ["2 findings are suppressed in the source (nosemgrep); at most 10 may be."],
    }),
    checkVerdict("image.findings", "Image layers", {
      result: "ERROR",
      reason: "unreadable",
      summary: "could not tell the base layers: the registry answered 503",
      problems: [
        problem("expected the base image's layers, found 503", "", {
          fix: "Run the job again.",
          who: "Platform",
        }),
      ],
    }),
    checkVerdict("lint.clean", "Lint", { summary: "no findings in 148 files", findings: findingTotals({}) }),
    checkVerdict("code.forbidden-patterns", "Forbidden patterns", {
      summary: "0 forbidden patterns in 41 gated files",
      observed: { value: 0, unit: "forbidden patterns" },
    }),
    checkVerdict("performance.thresholds", "Performance thresholds", {
      summary: "the 95th percentile is 412 ms; every threshold of the load test holds",
      observed: { value: 412, unit: "ms" },
      threshold: threshold("<=", 1000, "performance.thresholds"),
    }),
    checkVerdict("docs.changelog", "Changelog", { required: false, summary: "the changelog has an entry" }),
    checkVerdict("dast.findings", "Findings of the running service", {
      result: "NOT_APPLICABLE",
      reason: "profile",
      summary: "the profile does not ask for it",
    }),
  ]);
}

function unitTests() {
  const fix = "Mend the code or the test; a failing test is never skipped to get through.";
  return checkVerdict("tests.unit", "Unit tests", {
    result: "FAILED",
    reason: "tests-failed",
    summary: "407 of 412 tests passed, 2 failed, 3 skipped",
    observed: { value: 2, unit: "failed tests" },
    threshold: threshold("<=", 0, "tests.unit", { source: "platform-locked" }),
    problems: [
      problem(
        "failed: expected 402 to be 409",
        "charge › refuses a second charge with the same idempotency key",
        { fix },
      ),
      problem("failed: timeout of 5000 ms", "refund › rounds half cents to even", { fix }),
    ],
    notes: ["reports/junit.xml claims root.failures = 1, but lists 2; the worse of the two counts."],
  });
}

function lineCoverage() {
  return checkVerdict("coverage.line", "Line coverage", {
    result: "FAILED",
    reason: "below-threshold",
    summary: "76.4 % of 4392 lines are covered, 85 % are required",
    observed: { value: 76.4, unit: "%" },
    threshold: threshold(">=", 85, "coverage.line", {
      source: "base-product",
      at: ".github/assaygate.yml#/values/coverage.line",
    }),
    problems: coverage.slice(0, 5).map(({ path, total, covered }) =>
      problem(`${total - covered} of ${total} lines are not covered`, path, {
        fix: "Write tests that run these lines.",
      }),
    ),
  });
}

function dependencies() {
  return checkVerdict("dependencies.findings", "Dependencies", {
    result: "FAILED",
    reason: "findings",
    summary: "1 critical and 2 high vulnerabilities in dependencies",
    observed: { value: 3, unit: "blocking findings" },
    threshold: threshold("<=", 0, "dependencies.findings", { source: "platform-locked" }),
    findings: findingTotals({ critical: 1, high: 2, medium: 7, low: 4, unknown: 1 }),
    problems: [
      problem("ReDoS in path-to-regexp@0.1.7 (CVE-2024-45296)", "pkg:npm/path-to-regexp@0.1.7", {
        severity: "high",
        fix: "Update express to 4.20.0, which brings path-to-regexp 0.1.10.",
        fingerprint: sha256Hex("CVE-2024-45296"),
      }),
      problem("prototype pollution in lodash@4.17.15 (CVE-2020-8203)", "pkg:npm/lodash@4.17.15", {
        severity: "high",
        fix: "Update lodash to 4.17.20 or later.",
        fingerprint: sha256Hex("CVE-2020-8203"),
      }),
      problem("arbitrary code execution in vm2@3.9.19 (CVE-2023-37903)", "pkg:npm/vm2@3.9.19", {
        severity: "critical",
        fix: "Remove vm2; no version is free of it.",
        who: "security-lead",
        fingerprint: sha256Hex("CVE-2023-37903"),
      }),
    ],
    notes: ["A waiver for CVE-2020-8203 would cover one finding, were its approval proved."],
  });
}

function responses() {
  const backlog = (title: string, severity: "medium" | "low", dueOn: string) =>
    response(title, severity, { state: "backlog", dueOn });
  return [
    response("CVE-2023-37903 in vm2@3.9.19", "critical", { notify: ["security"] }),
    response("CVE-2024-45296 in path-to-regexp@0.1.7", "high"),
    response("CVE-2020-8203 in lodash@4.17.15", "high"),
    response("eval with a template", "high", {
      checkId: "sast.findings",
      state: "waived",
      dueOn: "2026-11-27",
    }),
    backlog("CVE-2022-25883 in semver@7.3.7", "medium", "2026-11-18T00:00:00Z"),
    backlog("CVE-2023-26115 in word-wrap@1.2.3", "medium", "2026-11-24T00:00:00Z"),
    ...Array.from({ length: 5 }, (_, index) =>
      backlog(`CVE-2025-1000${index}`, "medium", "2026-12-15T00:00:00Z"),
    ),
    ...Array.from({ length: 4 }, (_, index) =>
      backlog(`CVE-2025-2000${index}`, "low", "2027-02-19T00:00:00Z"),
    ),
  ];
}
