import type { CoverageTotals } from "../coverage/totals.ts";
import type { FindingTotals } from "../finding/totals.ts";
import type { TestTotals } from "../tests/test-case.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EvidenceKind, Tool } from "./kind.ts";

/** A total of the report that its own records contradict; the worse of the two counts. */
export interface Disagreement {
  readonly name: string;
  readonly reported: number;
  readonly counted: number;
}

/** What one report says in sum. */
export interface Reading {
  /** Format id, null where no format was recognised. */
  readonly format: string | null;
  readonly kinds: readonly EvidenceKind[];
  readonly tool: Tool | null;
  /** Commit that the report itself says it is about. */
  readonly revision: string | null;
  /** False where the report must never be taken for a good one, whatever it counts. */
  readonly clean: boolean;
  readonly tests?: TestTotals;
  readonly coverage?: CoverageTotals;
  readonly findings?: FindingTotals;
  readonly records: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly disagreements: readonly Disagreement[];
  readonly diagnostics: readonly Diagnostic[];
}
