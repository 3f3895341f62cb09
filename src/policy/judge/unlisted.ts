import type { ReportFact } from "../../domain/facts/facts.ts";
import { type Severity, severityOfLabel } from "../../domain/finding/severity.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { Disagreement } from "../../domain/report/reading.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { EffectivePolicy } from "../effective.ts";

/** Findings that a report counts in its totals and does not list. Nothing identifies them, so nothing can waive them. */
export interface UnlistedFindings {
  readonly path: string;
  /** As the policy judges them. */
  readonly severity: Severity;
  readonly count: number;
  readonly blocks: boolean;
}

/** Totals of things that are no findings, or that are a part of other totals; any word that is not here counts. */
const otherTotals = new Set([
  "passed",
  "skipped",
  "parsing_errors",
  "verified",
  "files",
  "dependencies",
  "score",
]);

/** Where totals and records disagree the worse counts (G5): for findings, that is a total which claims more. */
export function unlistedFindings(
  reports: readonly ReportFact[],
  policy: EffectivePolicy,
  kind: EvidenceKind,
): UnlistedFindings[] {
  return reports.flatMap(({ path, reading }) =>
    [...excessOf(reading.disagreements)]
      .filter(([, count]) => count > 0)
      .map(([claimed, count]) => {
        const severity = claimed === "unknown" ? policy.unknownSeverity : claimed;
        const blocks = kind === "secrets" || policy.severity[severity].response === "block";
        return { path, severity, count, blocks };
      }),
  );
}

/** By the severity that the total's name says; a total of all findings adds only what the others do not explain. */
function excessOf(disagreements: readonly Disagreement[]): ReadonlyMap<Severity, number> {
  const excess = new Map<Severity, number>();
  let named = 0;
  let unnamed = 0;
  for (const { name, reported, counted } of disagreements) {
    const words = name.split(".");
    const more = Math.ceil(reported - counted);
    if (!(more > 0) || words.some((word) => otherTotals.has(word))) continue;
    const severity = severityOfLabel((words.at(-1) ?? "").replace(/s$/, ""));
    if (severity === "unknown") unnamed = Math.max(unnamed, more);
    else {
      excess.set(severity, (excess.get(severity) ?? 0) + more);
      named += more;
    }
  }
  return excess.set("unknown", Math.max(0, unnamed - named));
}

/** What to do about them: nobody can mend a finding that nobody can see. */
export function unlistedProblem(
  { path, severity, count }: UnlistedFindings,
  { owner }: EffectivePolicy,
): Problem {
  return {
    message: `${path} counts ${count} findings of ${severity} severity that it does not list`,
    at: path,
    severity,
    fix: "Let the tool list everything that it counts: remove its filters, and write the report again.",
    who: owner.name,
  };
}
