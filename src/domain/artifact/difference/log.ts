import type { Difference, DifferenceEntry } from "../fact.ts";

const mostEntries = 50;
const mostUnpacked = 512 * 1024 * 1024;
const longestStep = 300;

/** Gathers what differs, and says how much may still be unpacked to find it. */
export class DifferenceLog {
  readonly #entries: DifferenceEntry[] = [];
  #found = 0;
  #unpacked = 0;

  /** How many differences were found so far, listed or not. */
  get found(): number {
    return this.#found;
  }

  /** Bytes that may still be unpacked. */
  get budget(): number {
    return mostUnpacked - this.#unpacked;
  }

  spend(bytes: number): void {
    this.#unpacked += bytes;
  }

  add(at: readonly string[], kind: DifferenceEntry["kind"], detail: string): void {
    this.#found++;
    if (this.#entries.length === mostEntries) return;
    this.#entries.push({ at: at.map(shortened), kind, detail: shortened(detail) });
  }

  result(): Difference {
    return { entries: this.#entries, more: this.#found - this.#entries.length };
  }
}

function shortened(text: string): string {
  return text.length > longestStep ? `${text.slice(0, longestStep)}…` : text;
}
