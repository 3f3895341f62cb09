import * as z from "zod";
import type { ReportFact } from "../../facts/facts.ts";
import type { TestCase } from "../../tests/test-case.ts";
import type { CheckVerdict } from "../../verdict/verdict.ts";
import type { Statement } from "../statement.ts";
import { effectivePolicyOf, type StageJudgement, statementOf } from "./judging.ts";
import { predicateKind } from "./kind.ts";
import { Pointer, Text } from "./shapes.ts";

const Names = z.array(z.string()).optional();
/** More names than anybody reads; the facts hold them all. */
const mostNames = 1_000;
const longestName = 400;

/** in-toto test result v0.1. */
export const TestResult = z.object({
  result: z.enum(["PASSED", "WARNED", "FAILED"]),
  configuration: z.array(Pointer),
  url: Text.optional(),
  passedTests: Names,
  warnedTests: Names,
  failedTests: Names,
});
export type TestResult = z.infer<typeof TestResult>;

export const testResultKind = predicateKind({
  name: "test-result",
  type: "https://in-toto.io/attestation/test-result/v0.1",
  pinsCommit: true,
  subjects: "either",
  shape: TestResult,
});

const suites = new Map([
  ["tests.unit", "unit"],
  ["tests.integration", "integration"],
]);

/**
 * Says how each suite of tests ended. Names are those of tests that failed or wobbled; the others are in the facts as
 * digests only. A suite that did not run, or that nobody could judge, has no result.
 */
export function testResults(judgement: StageJudgement): Statement<TestResult>[] {
  return judgement.stage.checks.flatMap((check) => {
    const suite = suites.get(check.id);
    const result = resultOf(check);
    return suite === undefined || result === null ? [] : [statement(judgement, check, result)];
  });
}

function resultOf({ result }: CheckVerdict): TestResult["result"] | null {
  return result === "PASSED" || result === "WARNED" || result === "FAILED" ? result : null;
}

function statement(
  { verdict, facts, subject, judge }: StageJudgement,
  check: CheckVerdict,
  result: TestResult["result"],
): Statement<TestResult> {
  const reports = check.evidence.flatMap(({ path, sha256 }) =>
    facts.reports.filter((report) => report.path === path && report.sha256 === sha256),
  );
  const notable = reports.flatMap(({ notableTests }: ReportFact) => notableTests);
  return statementOf(testResultKind.type, subject, {
    result,
    configuration: [effectivePolicyOf(verdict)],
    url: judge.invocationId,
    warnedTests: namesOf(notable.filter(({ outcome, isFlaky }) => outcome === "passed" && isFlaky)),
    failedTests: namesOf(notable.filter(({ outcome }) => outcome === "failed" || outcome === "error")),
  });
}

function namesOf(tests: readonly TestCase[]): string[] {
  const names = tests.map(({ suite, name }) =>
    (suite === "" ? name : `${suite} › ${name}`).slice(0, longestName),
  );
  return [...new Set(names)].slice(0, mostNames);
}
