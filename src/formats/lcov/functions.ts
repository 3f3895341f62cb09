import type { Count } from "../../domain/coverage/measure.ts";

/**
 * The functions of one record. LCOV tells a function by its name alone, and names repeat inside a file (overloads,
 * anonymous functions), so that functions are counted as listed and never merged.
 */
export class RecordFunctions {
  #starts = 0;
  #counts = 0;
  #hits = 0;
  #indices = 0;
  readonly #hitIndices = new Set<number>();

  /** `FN:line,name`. */
  start(): void {
    this.#starts++;
  }

  /** `FNDA:hits,name`. */
  count(isHit: boolean): void {
    this.#counts++;
    if (isHit) this.#hits++;
  }

  /** `FNL:index,line`. */
  index(): void {
    this.#indices++;
  }

  /** `FNA:index,hits,name`: a function ran if any of its aliases did. */
  alias(index: number, isHit: boolean): void {
    if (isHit) this.#hitIndices.add(index);
  }

  /** Adds the functions to `sum`, forgets them and returns how many there were. */
  close(sum: Count): number {
    const total = Math.max(this.#starts, this.#counts) + this.#indices;
    sum.total += total;
    sum.covered += Math.min(this.#hits + this.#hitIndices.size, total);
    this.#starts = this.#counts = this.#hits = this.#indices = 0;
    if (this.#hitIndices.size > 0) this.#hitIndices.clear();
    return total;
  }
}
