import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import { keyword } from "./keywords.ts";

/** What a record may list, and claim totals of: one bit each. */
export const listed = { lines: 1, branches: 2, functions: 4 } as const;

interface Claim {
  readonly name: keyof CoverageTotals;
  /** A bit of `listed`. */
  readonly about: number;
  sum: number;
  /** Whether any record makes this claim, and whether the open one does. */
  isMade: boolean;
  isMadeHere: boolean;
  /** False once a record lists what it does not claim: then the sum is about a part only. */
  isComplete: boolean;
}

const claims: readonly (readonly [code: number, name: keyof CoverageTotals, about: number])[] = [
  [keyword.linesFound, "linesTotal", listed.lines],
  [keyword.linesHit, "linesCovered", listed.lines],
  [keyword.branchesFound, "branchesTotal", listed.branches],
  [keyword.branchesHit, "branchesCovered", listed.branches],
  [keyword.functionsFound, "functionsTotal", listed.functions],
  [keyword.functionsHit, "functionsCovered", listed.functions],
];

/** Sums up what the records claim about themselves. */
export class RecordClaims {
  readonly #claims = new Map<number, Claim>();
  readonly #list: readonly Claim[];

  constructor() {
    for (const [code, name, about] of claims) {
      this.#claims.set(code, { name, about, sum: 0, isMade: false, isMadeHere: false, isComplete: true });
    }
    this.#list = [...this.#claims.values()];
  }

  /** The claim that a keyword makes, if it makes one. */
  claimOf(code: number): Claim | undefined {
    return this.#claims.get(code);
  }

  /** Ends a record that lists the given things, as bits of `listed`. */
  close(here: number): void {
    for (const claim of this.#list) {
      if ((here & claim.about) !== 0 && !claim.isMadeHere) claim.isComplete = false;
      claim.isMadeHere = false;
    }
  }

  /** The totals that were claimed of everything. */
  totals(): CoverageTotals {
    const whole = this.#list.filter(({ isMade, isComplete }) => isMade && isComplete);
    return Object.fromEntries(whole.map(({ name, sum }) => [name, sum]));
  }
}

/** Adds what one record claims. */
export function addClaim(claim: Claim, value: number): void {
  claim.sum += value;
  claim.isMade = true;
  claim.isMadeHere = true;
}
