import type { ReportSink } from "../report/sink.ts";
import type { CoverageTotals } from "./totals.ts";

/**
 * Holds the totals that a report claims against those that were counted. Where it lists nothing at all for what
 * it claims, it is no evidence.
 */
export function claimTotals(sink: ReportSink, claimed: CoverageTotals, counted: CoverageTotals): void {
  for (const [name, value] of Object.entries(claimed) as [keyof CoverageTotals, number][]) {
    sink.claim(name, value, counted[name] ?? 0);
  }
  if (measured(claimed) > 0 && measured(counted) === 0) {
    sink.diagnose(
      "totals-without-records",
      `expected records of the ${measured(claimed)} lines or statements that the totals count, found none`,
    );
  }
}

function measured({ linesTotal = 0, statementsTotal = 0 }: CoverageTotals): number {
  return Math.max(linesTotal, statementsTotal);
}
