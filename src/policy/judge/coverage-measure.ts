import type { Measure } from "../../domain/coverage/measure.ts";
import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Reading } from "../../domain/report/reading.ts";

/** What several reports cover together, each with the worse of what it lists and what it claims (G5). */
export function measureOf(reports: readonly ReportFact[]): Measure {
  const sum = reports
    .map(({ reading }) => [counted(reading), ...claimed(reading)].reduce(worseOf))
    .reduce((all, part) => ({ covered: all.covered + part.covered, total: all.total + part.total }));
  return reports.length > 1 ? worseOf(sum, ofFiles(reports)) : sum;
}

/** Each file once: the same good report, listed several times, must not water a bad one down. */
function ofFiles(reports: readonly ReportFact[]): Measure {
  const files = new Map<string, Measure>();
  for (const { path, total, covered } of reports.flatMap((report) => report.files)) {
    const known = files.get(path) ?? { total: 0, covered: 0 };
    files.set(path, { total: Math.max(known.total, total), covered: Math.max(known.covered, covered) });
  }
  return [...files.values()].reduce(
    (all, file) => ({ covered: all.covered + file.covered, total: all.total + file.total }),
    { covered: 0, total: 0 },
  );
}

/** Lines, or statements where a format knows no lines or lists none. */
function counted({ coverage = {} }: Reading): Measure {
  const { linesTotal = 0, linesCovered = 0, statementsTotal = 0, statementsCovered = 0 } = coverage;
  if (linesTotal > 0) return { total: linesTotal, covered: linesCovered };
  return { total: statementsTotal, covered: statementsCovered };
}

/** What the report says about itself where that differs from its records, in whatever unit it says it. */
function claimed(reading: Reading): Measure[] {
  const lines = counted(reading);
  const { statementsTotal = lines.total, statementsCovered = lines.covered } = reading.coverage ?? {};
  const claim = (...names: readonly string[]): number | undefined =>
    reading.disagreements.find(({ name }) => names.includes(name))?.reported;
  const rate = claim("lineRate");
  return [
    claimOf(claim("linesTotal"), claim("linesCovered"), lines),
    // Clover's words stand beside those of the other formats.
    claimOf(claim("statementsTotal", "statements"), claim("statementsCovered", "coveredstatements"), {
      total: statementsTotal,
      covered: statementsCovered,
    }),
    rate === undefined ? [] : [{ total: lines.total, covered: rate * lines.total }],
  ].flat();
}

function claimOf(total: number | undefined, covered: number | undefined, known: Measure): Measure[] {
  if (total === undefined && covered === undefined) return [];
  return [{ total: total ?? known.total, covered: covered ?? known.covered }];
}

function worseOf(a: Measure, b: Measure): Measure {
  return b.total > 0 && b.covered * a.total < a.covered * b.total ? b : a;
}
