import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import { keyword } from "./keywords.ts";

/** What a record lists, and claims totals of. */
export type Listed = "lines" | "branches" | "functions";

interface Claim {
  readonly name: keyof CoverageTotals;
  readonly about: Listed;
  sum: number;
  /** Whether any record makes this claim, and whether the open one does. */
  isMade: boolean;
  isMadeHere: boolean;
  /** False once a record lists what it does not claim: then the sum is about a part only. */
  isComplete: boolean;
}

const claims: readonly (readonly [code: number, name: keyof CoverageTotals, about: Listed])[] = [
  [keyword.linesFound, "linesTotal", "lines"],
  [keyword.linesHit, "linesCovered", "lines"],
  [keyword.branchesFound, "branchesTotal", "branches"],
  [keyword.branchesHit, "branchesCovered", "branches"],
  [keyword.functionsFound, "functionsTotal", "functions"],
  [keyword.functionsHit, "functionsCovered", "functions"],
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

  /** Ends a record that lists the given things. */
  close(listed: Readonly<Record<Listed, boolean>>): void {
    for (const claim of this.#list) {
      if (listed[claim.about] && !claim.isMadeHere) claim.isComplete = false;
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
