import type { TestOutcome } from "../../domain/tests/test-case.ts";

/** What each of the words of VSTest's `TestOutcome` means for a gate. */
const outcomes = new Map<string, TestOutcome>([
  ["Passed", "passed"],
  ["Warning", "passed"],
  ["Failed", "failed"],
  ["NotExecuted", "skipped"],
  ["Inconclusive", "skipped"],
  // A test that was waiting its turn; mocha writes it for what it skips.
  ["Pending", "skipped"],
  ["Error", "error"],
  ["Timeout", "error"],
  ["Aborted", "error"],
  ["NotRunnable", "error"],
  ["Disconnected", "error"],
  ["InProgress", "error"],
  ["PassedButRunAborted", "error"],
  // "Completed, but there is no qualitative measure of completeness": nobody has said that it passed.
  ["Completed", "error"],
]);

/** The writer leaves the attribute out where it has its default, which is this. */
export const unwrittenOutcome = "Error";

/** Maps the outcome of one test; undefined for a word that VSTest does not have. */
export function testOutcomeOf(word: string): TestOutcome | undefined {
  return outcomes.get(word);
}

const completeRuns = new Set(["Completed", "Passed", "Warning"]);

/** Tells whether a run with this outcome ran to its end. `Failed` says so only if a failed test explains it. */
export function isCompleteRun(word: string, hasFailedTests: boolean): boolean {
  return completeRuns.has(word) || (word === "Failed" && hasFailedTests);
}
