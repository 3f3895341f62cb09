import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** Tools round rates to two digits at the least. */
const tolerance = 0.006;

const totalAttributes: readonly (readonly [keyof CoverageTotals, string])[] = [
  ["linesTotal", "lines-valid"],
  ["linesCovered", "lines-covered"],
  ["branchesTotal", "branches-valid"],
  ["branchesCovered", "branches-covered"],
];

/** What the root element says about the whole report. */
export interface CoberturaClaims {
  readonly totals: CoverageTotals;
  readonly lineRate: number | undefined;
  readonly branchRate: number | undefined;
}

export function claimsOf(root: XmlElement): CoberturaClaims {
  const totals: Partial<Record<keyof CoverageTotals, number>> = {};
  for (const [name, attribute] of totalAttributes) {
    const value = root.attribute(attribute);
    if (value !== undefined && /^\d{1,15}$/.test(value)) totals[name] = Number(value);
  }
  return { totals, lineRate: rateOf(root, "line-rate"), branchRate: rateOf(root, "branch-rate") };
}

function rateOf(root: XmlElement, attribute: string): number | undefined {
  const value = root.attribute(attribute);
  return value !== undefined && /^\d(?:\.\d{1,40})?$/.test(value) ? Number(value) : undefined;
}

/** Compares a rate with what was counted. Of nothing at all tools say 0 or 1, which claims nothing. */
export function claimRate(
  sink: ReportSink,
  name: string,
  { reported, total, covered }: { reported: number | undefined; total: number; covered: number },
): void {
  if (reported === undefined || total === 0) return;
  const counted = Math.round((covered / total) * 10_000) / 10_000;
  if (Math.abs(reported - counted) > tolerance) sink.claim(name, reported, counted);
}
