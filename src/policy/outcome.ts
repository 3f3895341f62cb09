import type { ReportFact } from "../domain/facts/facts.ts";
import type { WarnReason } from "../domain/verdict/result.ts";
import type { Assessment, EvidenceReference, Problem, SeverityResponse } from "../domain/verdict/verdict.ts";
import type { WaiverTarget } from "./waivers/waiver-scope.ts";

/** What a check returns: its assessment, and what the evaluator gathers over all checks. */
export interface CheckOutcome extends Assessment {
  /** What happens to each finding that the check judged. */
  readonly responses: readonly SeverityResponse[];
  /** Everything that a waiver could have named. */
  readonly targets: readonly WaiverTarget[];
}

type Details = Partial<Omit<CheckOutcome, "result" | "reason" | "summary">>;

const nothing = { problems: [], notes: [], evidence: [], waivers: [], responses: [], targets: [] } as const;

/** The check was done and met. */
export function passed(summary: string, details: Details = {}): CheckOutcome {
  return { ...nothing, ...details, result: "PASSED", reason: "met", summary };
}

/** The check was done and missed. */
export function failed(
  reason: string,
  summary: string,
  problems: readonly Problem[],
  details: Details = {},
): CheckOutcome {
  return { ...nothing, ...details, result: "FAILED", reason, summary, problems };
}

/** The check was missed, and something that the policy knows keeps the miss from blocking. */
export function warned(
  reason: WarnReason,
  summary: string,
  problems: readonly Problem[],
  details: Details = {},
): CheckOutcome {
  return { ...nothing, ...details, result: "WARNED", reason, summary, problems };
}

/** Evidence that should exist does not, or proves nothing. */
export function notRun(
  reason: string,
  summary: string,
  problems: readonly Problem[],
  details: Details = {},
): CheckOutcome {
  return { ...nothing, ...details, result: "NOT_RUN", reason, summary, problems };
}

/** A fact that the check needs could not be read. */
export function undecided(reason: string, summary: string, problems: readonly Problem[]): CheckOutcome {
  return { ...nothing, result: "ERROR", reason, summary, problems };
}

/** The check has nothing to be about, by the policy's own reason. */
export function notApplicable(reason: string, summary: string): CheckOutcome {
  return { ...nothing, result: "NOT_APPLICABLE", reason, summary };
}

/** How a verdict names the reports that it relied on. */
export function referTo(reports: readonly ReportFact[]): EvidenceReference[] {
  return reports.map(({ path, sha256, reading }) => ({
    path,
    sha256,
    format: reading.format,
    tool: reading.tool === null ? null : [reading.tool.name, reading.tool.version].filter(Boolean).join(" "),
  }));
}
