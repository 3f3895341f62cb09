import { codeOf } from "./fields.ts";

/** The records of a tracefile (geninfo(1), "FILES") that are read, as numbers that bytes are compared with. */
export const keyword = {
  line: codeOf("DA"),
  branch: codeOf("BRDA"),
  functionStart: codeOf("FN"),
  functionHits: codeOf("FNDA"),
  /** lcov 2.2: a function and its aliases apart. */
  functionIndex: codeOf("FNL"),
  functionAlias: codeOf("FNA"),
  linesFound: codeOf("LF"),
  linesHit: codeOf("LH"),
  branchesFound: codeOf("BRF"),
  branchesHit: codeOf("BRH"),
  functionsFound: codeOf("FNF"),
  functionsHit: codeOf("FNH"),
  testName: codeOf("TN"),
  sourceFile: codeOf("SF"),
} as const;

/** Known records that count nothing here: versions, and the conditions of MC/DC. */
export const ignored: ReadonlySet<number> = new Set(["VER", "MCDC", "MCF", "MCH"].map(codeOf));
