import type { CheckResult } from "../domain/verdict/result.ts";
import type { Verdict } from "../domain/verdict/verdict.ts";
import { plain } from "./plain.ts";
import { checksOf } from "./standing.ts";

const words = [
  ["FAILED", "failed"],
  ["NOT_RUN", "not run"],
  ["ERROR", "undecided"],
  ["WARNED", "warned"],
  ["PASSED", "passed"],
  ["NOT_APPLICABLE", "not applicable"],
] as const satisfies readonly (readonly [CheckResult, string])[];

/** `fail (tests-failed): 3 failed, 9 passed`, the same sentence in the log, the summary and the report. */
export function headline(verdict: Verdict): string {
  return `${verdict.decision} (${plain(verdict.reasonCode, 80)}): ${countChecks(verdict)}`;
}

/** How many checks came to what, the worst first. */
export function countChecks(verdict: Verdict): string {
  const counts = new Map<CheckResult, number>();
  for (const { result } of checksOf(verdict)) counts.set(result, (counts.get(result) ?? 0) + 1);
  const parts = words.flatMap(([result, word]) => {
    const count = counts.get(result);
    return count === undefined ? [] : [`${count} ${word}`];
  });
  return parts.join(", ") || "no checks";
}
