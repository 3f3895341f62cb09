import type { IdentifiedFinding } from "../facts/facts.ts";
import { compareSeverity } from "./severity.ts";
import { isSuppressed } from "./totals.ts";

/**
 * One entry per fingerprint, whichever tools and reports it came from. The worst rating counts, and a suppression
 * only if every tool that found it carries one. The result does not depend on the order of reports.
 */
export function mergeFindings(findings: readonly IdentifiedFinding[]): IdentifiedFinding[] {
  const worst = new Map<string, IdentifiedFinding>();
  for (const finding of findings) {
    const known = worst.get(finding.fingerprint);
    if (known === undefined || compareWeight(finding, known) > 0) worst.set(finding.fingerprint, finding);
  }
  return [...worst.values()].sort(byWeight);
}

/** Unsuppressed before suppressed, then severity, then text, so that ties fall the same way every time. */
function compareWeight(a: IdentifiedFinding, b: IdentifiedFinding): number {
  const suppressed = Number(isSuppressed(b)) - Number(isSuppressed(a));
  if (suppressed !== 0) return suppressed;
  const severity = compareSeverity(a.rating.severity, b.rating.severity);
  return severity === 0 ? compareText(b.message, a.message) : severity;
}

function byWeight(a: IdentifiedFinding, b: IdentifiedFinding): number {
  return compareSeverity(b.rating.severity, a.rating.severity) || compareText(a.fingerprint, b.fingerprint);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
