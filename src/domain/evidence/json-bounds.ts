/** Deeper than any statement or document that a person or a tool writes. */
export const maxJsonDepth = 100;

const [quote, backslash] = [0x22, 0x5c];
const openings: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
export function jsonDepth(bytes: Uint8Array, limit: number): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < bytes.length && deepest <= limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfString(bytes, at);
    else if (openings.has(byte)) deepest = Math.max(deepest, ++depth);
    else if (closings.has(byte)) depth--;
  }
  return deepest;
}

function endOfString(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(quote, start + 1);
  while (end !== -1 && isEscaped(bytes, end)) end = bytes.indexOf(quote, end + 1);
  return end === -1 ? bytes.length : end;
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let before = at;
  while (bytes[before - 1] === backslash) before--;
  return (at - before) % 2 === 1;
}
