const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;

interface KnownKey {
  readonly key: string;
  /** As it is written, in quotes. */
  readonly quoted: Uint8Array;
}

/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
export class KeyOrder {
  readonly #known: (KnownKey | undefined)[] = [];

  /** What the key at a place was the last time. */
  at(place: number): KnownKey | undefined {
    return this.#known[place];
  }

  learn(place: number, key: string): void {
    if (place >= mostKeys || key.length > longestKey || !printable.test(key)) return;
    this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
  }
}
