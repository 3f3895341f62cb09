/** What was measured. A pair is absent where the format does not measure it. */
export interface CoverageTotals {
  readonly linesTotal?: number;
  readonly linesCovered?: number;
  readonly branchesTotal?: number;
  readonly branchesCovered?: number;
  readonly functionsTotal?: number;
  readonly functionsCovered?: number;
  readonly statementsTotal?: number;
  readonly statementsCovered?: number;
}

/** Line coverage of one file, after records of the same file and line were merged. */
export interface FileCoverage {
  readonly path: string;
  readonly total: number;
  readonly covered: number;
}
