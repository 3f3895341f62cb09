import { claimTotals } from "../../domain/coverage/claims.ts";
import { addTo, type Measure, noCount } from "../../domain/coverage/measure.ts";
import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { metricNames, Summary } from "./schema.ts";

/** The key that sums up all files; every other one is a path. */
const totalKey = "total";

type Measures = Readonly<Record<(typeof metricNames)[number], Measure>>;

/** Files count; what Istanbul writes as their total is a claim about them. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const counted = { lines: noCount(), statements: noCount(), functions: noCount(), branches: noCount() };
  let claimed: Summary | undefined;
  const keys = readDocument(
    json,
    entries(Summary, (key, summary) => {
      if (key === totalKey) {
        claimed = summary;
        return;
      }
      for (const name of metricNames) addTo(counted[name], summary[name]);
      sink.fileCoverage({ path: key, total: summary.lines.total, covered: summary.lines.covered });
    }),
  );
  if (claimed === undefined) throw json.fault("malformed", `expected the key "${totalKey}", found none`);
  tellTotals(sink, { files: keys - 1, counted: totalsOf(counted), claimed });
}

function tellTotals(
  sink: ReportSink,
  { files, counted, claimed }: { files: number; counted: CoverageTotals; claimed: Summary },
): void {
  sink.coverage(counted);
  sink.record("files", files);
  for (const [name, value] of Object.entries(counted)) sink.record(name, value as number);
  sink.record("reportedPct", percentagesOf(claimed));
  claimTotals(sink, totalsOf(claimed), counted);
}

function totalsOf({ lines, statements, functions, branches }: Measures): CoverageTotals {
  return {
    linesTotal: lines.total,
    linesCovered: lines.covered,
    statementsTotal: statements.total,
    statementsCovered: statements.covered,
    functionsTotal: functions.total,
    functionsCovered: functions.covered,
    branchesTotal: branches.total,
    branchesCovered: branches.covered,
  };
}

/** The percentages as reported; they are shown, never judged. */
function percentagesOf(summary: Summary): ReadonlyMap<string, number> {
  const percentages = new Map<string, number>();
  for (const name of metricNames) {
    const { pct } = summary[name];
    if (typeof pct === "number") percentages.set(name, pct);
  }
  return percentages;
}
