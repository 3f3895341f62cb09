import type { Measure } from "../../domain/coverage/measure.ts";
import type { ReportSink } from "../../domain/report/sink.ts";

/** What the report was counted to hold. */
export interface JacocoTotals {
  readonly lines: Measure;
  readonly branches: Measure;
  readonly instructions: Measure;
  readonly methods: Measure;
}

/** Counters of the whole report that its lines and methods bear out; complexity and classes are not recounted. */
const names: ReadonlyMap<string, keyof JacocoTotals> = new Map([
  ["LINE", "lines"],
  ["BRANCH", "branches"],
  ["INSTRUCTION", "instructions"],
  ["METHOD", "methods"],
]);

/** Holds the counters of the report element against what was counted. */
export function claimCounters(
  sink: ReportSink,
  counters: ReadonlyMap<string, Measure>,
  counted: JacocoTotals,
): void {
  for (const [type, { total, covered }] of counters) {
    const name = names.get(type);
    if (name === undefined) continue;
    sink.claim(`${name}Total`, total, counted[name].total);
    sink.claim(`${name}Covered`, covered, counted[name].covered);
  }
  const claimed = counters.get("INSTRUCTION")?.total ?? 0;
  if (claimed > 0 && counted.lines.total === 0) {
    const message = `expected the lines of ${claimed} instructions, found none: compile with debug information`;
    sink.diagnose("totals-without-records", message);
  }
}
