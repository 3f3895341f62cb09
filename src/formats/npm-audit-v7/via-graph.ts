interface Waiting {
  readonly name: string;
  readonly report: () => void;
}

/**
 * Tells which packages are listed only because they depend on a package with an advisory. npm lists those too, and
 * the package that explains them may come later, or depend on them in a circle.
 */
export class ViaGraph {
  readonly #explained = new Set<string>();
  /** Packages by the name of a package that would explain them. */
  readonly #dependents = new Map<string, string[]>();
  readonly #waiting: Waiting[] = [];

  /** Notes that a package has an advisory of its own. */
  explain(name: string): void {
    this.#explained.add(name);
  }

  /** Notes a package that only `causes` can explain; `report` is called if none of them does. */
  waitFor(name: string, causes: readonly string[], report: () => void): void {
    this.#waiting.push({ name, report });
    for (const cause of causes) {
      const dependents = this.#dependents.get(cause);
      if (dependents === undefined) this.#dependents.set(cause, [name]);
      else dependents.push(name);
    }
  }

  /** Follows the explanations to their end and reports the packages that got none. */
  settle(): void {
    const open = [...this.#explained];
    for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
      for (const name of this.#dependents.get(cause) ?? []) {
        if (this.#explained.has(name)) continue;
        this.#explained.add(name);
        open.push(name);
      }
    }
    for (const { name, report } of this.#waiting) if (!this.#explained.has(name)) report();
  }
}
