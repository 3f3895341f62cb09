/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";

/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
export class Counter {
  readonly #counts = new Map<string, number>();

  add(name: string, by = 1): void {
    const key = this.#counts.has(name) || this.#counts.size < mostNames ? name : others;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
