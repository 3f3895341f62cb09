import type { Audit, Category } from "./schema.ts";

/** One category as it claims to be, and as its audits add up (`core/scoring.js`, arithmeticMean). */
export class CategoryScore {
  readonly id: string;
  /** The score that the report claims; undefined where an audit with weight failed to run. */
  readonly claimed: number | undefined;
  readonly #weights: ReadonlyMap<string, number>;
  #seen = 0;
  #weight = 0;
  #sum = 0;
  #isComplete = true;

  constructor(id: string, { score, auditRefs }: Category) {
    this.id = id;
    this.claimed = score;
    this.#weights = new Map(auditRefs.map((ref) => [ref.id, ref.weight]));
  }

  /** How many audits it names. */
  get size(): number {
    return this.#weights.size;
  }

  /** How many of the audits that it names are not in the report. */
  get missing(): number {
    return this.#weights.size - this.#seen;
  }

  has(audit: string): boolean {
    return this.#weights.has(audit);
  }

  add(id: string, { score }: Audit): void {
    const weight = this.#weights.get(id);
    if (weight === undefined) return;
    this.#seen++;
    if (weight <= 0) return;
    if (score === undefined) this.#isComplete = false;
    this.#weight += weight;
    this.#sum += weight * (score ?? 0);
  }

  /** The weighted mean, cut to two decimals like Lighthouse's; undefined where an audit has no score. */
  counted(): number | undefined {
    if (!this.#isComplete) return undefined;
    return this.#weight === 0 ? 0 : Math.round((this.#sum / this.#weight) * 100) / 100;
  }
}
