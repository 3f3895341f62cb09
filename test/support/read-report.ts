import type { Reading } from "../../src/domain/report/reading.ts";
import { readers } from "../../src/formats/index.ts";
import { OpenReport } from "../../src/formats/read.ts";
import type { ReportListener } from "../../src/formats/tally.ts";
import type { ByteSource } from "../../src/syntax/source.ts";

const loaded = await Promise.all(
  readers.map(async (reader) => [reader, (await reader.load()).read] as const),
);
const reads = new Map(loaded);

/** What `readReport` of the product does, with every reader loaded before, so that nobody has to wait. */
export function readReport(source: ByteSource, listener: ReportListener = {}): Reading {
  const report = new OpenReport(source, listener);
  return report.reading(report.reader && reads.get(report.reader));
}
