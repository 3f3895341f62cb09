import { sha256Hex } from "../../src/domain/digest/sha256.ts";
import type { Facts, ReportFact } from "../../src/domain/facts/facts.ts";
import type { Severity } from "../../src/domain/finding/severity.ts";
import type { FindingTotals } from "../../src/domain/finding/totals.ts";
import { decideAll, decideStage } from "../../src/domain/verdict/result.ts";
import type {
  CheckVerdict,
  Problem,
  SeverityResponse,
  StageVerdict,
  Verdict,
} from "../../src/domain/verdict/verdict.ts";

/** When all of these verdicts were reached. */
export const evaluatedAt = "2026-11-21T10:00:00Z";
export const commit = sha256Hex("commit").slice(0, 40);

const team = "Payments";
const noFindings: FindingTotals = {
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  info: 0,
  unknown: 0,
  suppressed: 0,
};

export function findingTotals(some: Partial<FindingTotals>): FindingTotals {
  return { ...noFindings, ...some };
}

export function problem(message: string, at: string, some: Partial<Problem> = {}): Problem {
  return { message, at, fix: "Mend it.", who: team, ...some };
}

/** A check that passed, unless told otherwise. */
export function checkVerdict(id: string, title: string, some: Partial<CheckVerdict> = {}): CheckVerdict {
  return {
    id,
    title,
    required: true,
    docs: `https://github.com/assaygate/assaygate/blob/main/docs/reference/checks/${id}.md`,
    result: "PASSED",
    reason: "met",
    summary: "everything that was asked holds",
    problems: [],
    notes: [],
    evidence: [],
    waivers: [],
    ...some,
  };
}

export function stageVerdict(id: number, name: string, checks: readonly CheckVerdict[]): StageVerdict {
  return { id, name, result: decideStage(checks), checks };
}

/** A verdict over these checks; the decision follows from them. */
export function verdictOf(stages: readonly StageVerdict[], some: Partial<Verdict> = {}): Verdict {
  const decision = decideAll(stages.map(({ result }) => result));
  return {
    schemaVersion: 1,
    decision,
    reasonCode: decision === "pass" ? "passed" : "tests-failed",
    commit,
    evaluatedAt,
    profile: "container",
    owner: { name: team, contact: "https://example.com/teams/payments" },
    policy: {
      source: "packaged",
      version: "1.0.0",
      digest: `sha256:${sha256Hex("policy")}`,
      effectiveDigest: `sha256:${sha256Hex("effective")}`,
    },
    factsDigest: `sha256:${sha256Hex("facts")}`,
    stages,
    jobs: [],
    responses: [],
    inventory: { tests: [], lines: {}, lineCoverage: null, findings: [] },
    notices: [],
    ...some,
  };
}

export function factsOf(some: Partial<Facts> = {}): Facts {
  return {
    commit,
    event: "pull_request",
    reports: [],
    expected: [],
    buildInputs: [],
    forbiddenPatterns: [],
    packages: [],
    scannedFiles: 41,
    base: { state: "unknown", why: "no verdict of the merge base was found" },
    waivers: [],
    jobs: null,
    ci: null,
    source: null,
    ...some,
  };
}

export function reportFact(path: string, some: Partial<ReportFact> = {}): ReportFact {
  return {
    path,
    bytes: 48_213,
    sha256: sha256Hex(path),
    kinds: ["tests"],
    suite: null,
    origin: "product",
    job: null,
    binding: { state: "bound", by: "sidecar" },
    reading: {
      format: "junit",
      kinds: ["tests"],
      tool: { name: "vitest", version: "5.1.1" },
      revision: null,
      clean: true,
      records: {},
      disagreements: [],
      diagnostics: [],
    },
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

export function response(
  title: string,
  severity: Severity,
  some: Partial<SeverityResponse> = {},
): SeverityResponse {
  return {
    fingerprint: sha256Hex(title),
    severity,
    checkId: "dependencies.findings",
    title,
    state: "blocked",
    notify: [],
    ...some,
  };
}

/** Two stages in which everything holds. */
export function passingVerdict(): Verdict {
  return verdictOf([
    stageVerdict(2, "build", [
      checkVerdict("build.pinned-inputs", "Pinned build inputs", {
        summary: "34 of 34 build inputs are pinned",
        observed: { value: 0, unit: "floating inputs" },
      }),
    ]),
    stageVerdict(3, "quality-security", [
      checkVerdict("tests.unit", "Unit tests", {
        summary: "412 of 412 tests passed, 0 failed, 0 skipped",
        observed: { value: 0, unit: "failed tests" },
        threshold: {
          operator: "<=",
          value: 0,
          origin: {
            source: "platform-locked",
            at: "policy/platform.yml#/profiles/container/checks/tests.unit",
          },
        },
      }),
      checkVerdict("docs.changelog", "Changelog", {
        required: false,
        result: "WARNED",
        reason: "advisory",
        summary: "no entry in the changelog",
      }),
      checkVerdict("dast.findings", "Findings of the running service", {
        result: "NOT_APPLICABLE",
        reason: "profile",
        summary: "the profile does not ask for it",
      }),
    ]),
  ]);
}

/** The answer where a fact could not be read. */
export function undecidedVerdict(): Verdict {
  const message = "expected the reviews of pull request 118, found 403: the token may not read them";
  const check = checkVerdict("tests.inventory", "Test inventory", {
    result: "ERROR",
    reason: "unreadable",
    summary: message,
    problems: [problem(message, "", { fix: "Grant pull-requests: read to the job.", who: "Platform" })],
  });
  return verdictOf([stageVerdict(3, "quality-security", [check])], {
    reasonCode: "unreadable",
    commit: null,
  });
}
