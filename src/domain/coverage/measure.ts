/** How many there are of something, and how many of them ran. */
export interface Measure {
  readonly total: number;
  readonly covered: number;
}

/** A measure that is being counted. */
export interface Count {
  total: number;
  covered: number;
}

export function noCount(): Count {
  return { total: 0, covered: 0 };
}

/** Adds one more thing. */
export function countOne(count: Count, isCovered: boolean): void {
  count.total++;
  if (isCovered) count.covered++;
}

/** Adds what was measured elsewhere. */
export function addTo(count: Count, measure: Measure): void {
  count.total += measure.total;
  count.covered += measure.covered;
}
