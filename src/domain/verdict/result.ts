/** What one check came to (design §4). */
export const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"] as const;
export type CheckResult = (typeof checkResults)[number];

/** What the checks of a stage came to together. FAILED and UNDECIDED both block. */
export type StageResult = "PASSED" | "WARNED" | "FAILED" | "UNDECIDED";

/** What an action says. `undecided`: a required check is in ERROR, bad input or configuration, or our bug. */
export type Decision = "pass" | "fail" | "pending" | "undecided";

/** The only reasons for which a missed threshold does not block. */
export type WarnReason = "waived" | "not-yet-effective" | "advisory";

interface Judged {
  readonly result: CheckResult;
  readonly required: boolean;
}

/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
export function decideStage(checks: readonly Judged[]): StageResult {
  const required = checks.filter((check) => check.required);
  const some = (...results: readonly CheckResult[]): boolean =>
    required.some(({ result }) => results.includes(result));
  if (some("FAILED", "NOT_RUN")) return "FAILED";
  if (some("ERROR")) return "UNDECIDED";
  return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}

/** Sums up stages the same way. No stage at all is no verdict. */
export function decideAll(stages: readonly StageResult[]): Decision {
  if (stages.includes("FAILED")) return "fail";
  return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}
