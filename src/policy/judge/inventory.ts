import type { Facts } from "../../domain/facts/facts.ts";
import type { Inventory } from "../../domain/verdict/verdict.ts";

/** Sums up what was tested and measured, for a later run to compare with. Sorted, so that equal facts read equal. */
export function inventoryOf(facts: Facts): Inventory {
  const lines = new Map<string, number>();
  let covered = 0;
  let total = 0;
  for (const file of facts.reports.flatMap((report) => report.files)) {
    lines.set(file.path, Math.max(lines.get(file.path) ?? 0, file.total));
    covered += file.covered;
    total += file.total;
  }
  return {
    tests: unique(facts.reports.flatMap((report) => report.testIds)),
    lines: Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1))),
    lineCoverage: total === 0 ? null : Math.floor((10_000 * covered) / total) / 100,
    findings: unique(
      facts.reports.flatMap((report) => report.findings.map(({ fingerprint }) => fingerprint)),
    ),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
