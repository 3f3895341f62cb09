/** A row of numbers that look like chance and are the same in every run (xorshift, 32 bits). */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** These bytes with one of them another. */
export function withOneByteChanged(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = next(bytes.length);
  changed[at] = ((bytes[at] ?? 0) + 1 + next(255)) % 256;
  return changed;
}
