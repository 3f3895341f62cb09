import type { FileCoverage } from "../../src/domain/coverage/totals.ts";
import type { Reading } from "../../src/domain/report/reading.ts";
import { memorySource } from "../../src/syntax/source.ts";
import { readReport } from "./read-report.ts";

/** A reading of coverage, with what was told of each file. */
export interface ToldCoverage {
  readonly reading: Reading;
  readonly files: readonly FileCoverage[];
  /** Codes of the diagnostics, in their order. */
  readonly codes: readonly string[];
}

/** Reads a text, or a value as JSON. */
export function readCoverage(report: unknown): ToldCoverage {
  const files: FileCoverage[] = [];
  const text = typeof report === "string" ? report : JSON.stringify(report);
  const reading = readReport(memorySource(Buffer.from(text)), { fileCoverage: (file) => files.push(file) });
  return { reading, files, codes: reading.diagnostics.map(({ code }) => code) };
}
