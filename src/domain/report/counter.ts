/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";

/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
export class Counter {
  readonly #counts = new Map<string, { total: number }>();

  add(name: string, by = 1): void {
    const known = this.#counts.get(name);
    if (known !== undefined) known.total += by;
    else if (this.#counts.size < mostNames || name === others) this.#counts.set(name, { total: by });
    else this.add(others, by);
  }

  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
  }
}
