/** Keeps account of test point ids, which may come in any order but each only once and only inside the plan. */
export class Numbering {
  /** Ids beyond the first gap; empty while points come in order. */
  readonly #ahead = new Set<number>();
  #next = 1;
  #highest = 0;

  /** Counts a point; false if its id was there before. */
  take(id: number = this.#next): boolean {
    if (id < this.#next || this.#ahead.has(id)) return false;
    this.#highest = Math.max(this.#highest, id);
    this.#ahead.add(id);
    while (this.#ahead.delete(this.#next)) this.#next++;
    return true;
  }

  /** The highest id of any point. */
  get highest(): number {
    return this.#highest;
  }
}
