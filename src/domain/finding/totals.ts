import type { Finding } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** How many findings there are of each severity; suppressed ones are counted apart and nowhere else. */
export type FindingTotals = Readonly<Record<Severity | "suppressed", number>>;

/** Tells whether the caller claims, inside the report, that the finding does not count. */
export function isSuppressed(finding: Finding): boolean {
  return finding.suppression?.status === "accepted";
}
