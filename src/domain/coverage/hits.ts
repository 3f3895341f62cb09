const pattern = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

/**
 * Reads an execution count as coverage tools write it: counts beyond 2^53, negative ones (counters that ran over)
 * and exponents (`1.2e+16`) occur. Zero or less is never. Undefined is what is no number at all.
 */
export function parseHits(text: string): number | undefined {
  const trimmed = text.trim();
  return pattern.test(trimmed) ? Number(trimmed) : undefined;
}

/** The highest line that a source file can have; the tables that hold lines are sized by it. */
export const highestLine = 2 ** 24 - 1;

/** Reads a line number; undefined is what is none. */
export function parseLine(text: string): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const line = Number(text);
  return line <= highestLine ? line : undefined;
}
