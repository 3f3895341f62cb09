import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import { keyword } from "./keywords.ts";

type Name = keyof CoverageTotals;

const names: ReadonlyMap<number, Name> = new Map([
  [keyword.linesFound, "linesTotal"],
  [keyword.linesHit, "linesCovered"],
  [keyword.branchesFound, "branchesTotal"],
  [keyword.branchesHit, "branchesCovered"],
  [keyword.functionsFound, "functionsTotal"],
  [keyword.functionsHit, "functionsCovered"],
]);

interface Sum {
  readonly name: Name;
  value: number;
  records: number;
}

/** Sums up what the records claim about themselves. */
export class RecordClaims {
  readonly #sums = new Map<number, Sum>(
    [...names].map(([code, name]) => [code, { name, value: 0, records: 0 }]),
  );

  /** The sum that a keyword adds to, if it is one of a claim. */
  sumOf(code: number): Sum | undefined {
    return this.#sums.get(code);
  }

  /** The totals that every one of `records` claims; a sum over some of them says nothing about all. */
  totals(records: number): CoverageTotals {
    const complete = [...this.#sums.values()].filter((sum) => records > 0 && sum.records === records);
    return Object.fromEntries(complete.map(({ name, value }) => [name, value]));
  }
}
