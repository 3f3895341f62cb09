import { compareSeverity, type Severity } from "../domain/finding/severity.ts";
import type { CheckResult } from "../domain/verdict/result.ts";
import type { CheckVerdict, Problem, Verdict } from "../domain/verdict/verdict.ts";

/** All checks in the order of the stages. */
export function checksOf(verdict: Verdict): CheckVerdict[] {
  return verdict.stages.flatMap((stage) => stage.checks);
}

const blockingResults: readonly CheckResult[] = ["FAILED", "NOT_RUN", "ERROR"];

/** Tells whether the check stands in the way; an ERROR does, as what could not be decided never passes. */
export function isBlocking({ required, result }: CheckVerdict): boolean {
  return required && blockingResults.includes(result);
}

/** Tells whether somebody should look at the check, though it may not block. */
export function isRemarkable({ result }: CheckVerdict): boolean {
  return result !== "PASSED" && result !== "NOT_APPLICABLE";
}

/** The problems with the worst first, else in the order of the check. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareSeverity(weightOf(b), weightOf(a)));
}

/** What has no severity is judged by the check alone and stays above findings that nobody rated. */
function weightOf({ severity }: Problem): Severity {
  return severity === undefined || severity === "unknown" ? "high" : severity;
}
