import type { VexStatement } from "./component.ts";

const statuses = new Map<string, VexStatement["status"]>([
  ["not_affected", "not_affected"],
  ["false_positive", "not_affected"],
  ["resolved", "fixed"],
  ["resolved_with_pedigree", "fixed"],
  ["exploitable", "affected"],
  ["in_triage", "under_investigation"],
]);

/** Maps CycloneDX `analysis.state` to the words of OpenVEX; undefined for a word that CycloneDX does not have. */
export function statusOfAnalysis(state: string): VexStatement["status"] | undefined {
  return statuses.get(state);
}

/** Tells whether a supplier who says this claims that nothing is left to do. */
export function clears(status: VexStatement["status"]): boolean {
  return status === "not_affected" || status === "fixed";
}
