import { addTo } from "../../domain/coverage/measure.ts";
import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { countFile, type FileCounts, findMismatch, noCounts } from "./file.ts";
import { FileData } from "./schema.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const counted = noCounts();
  const files = readDocument(
    json,
    entries(FileData, (path, file) => {
      const mismatch = findMismatch(path, file);
      if (mismatch !== undefined) throw json.fault("malformed", mismatch);
      const counts = countFile(file);
      addTo(counted.lines, counts.lines);
      addTo(counted.statements, counts.statements);
      addTo(counted.functions, counts.functions);
      addTo(counted.branches, counts.branches);
      sink.fileCoverage({ path, ...counts.lines });
    }),
  );
  const totals = totalsOf(counted);
  sink.coverage(totals);
  sink.record("files", files);
  for (const [name, value] of Object.entries(totals)) sink.record(name, value as number);
}

function totalsOf({ lines, statements, functions, branches }: FileCounts): CoverageTotals {
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
