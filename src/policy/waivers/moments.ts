const dayMs = 24 * 60 * 60 * 1000;

/** Milliseconds of a moment; a plain day begins at 00:00 UTC. */
export function timeOf(moment: string): number {
  return Date.parse(moment);
}

/** Tells whether a moment has come; a thing that ends on a day is over when the day begins (UTC). */
export function isOver(end: string, now: string): boolean {
  return timeOf(now) >= timeOf(end);
}

/** The day that lies so many days after a moment, as YYYY-MM-DD in UTC. */
export function dayAfter(moment: string, days: number): string {
  return new Date(timeOf(moment) + days * dayMs).toISOString().slice(0, 10);
}

/** The day of a moment in UTC. */
export function dayOf(moment: string): string {
  return dayAfter(moment, 0);
}

/** Days between two moments, with their fraction. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / dayMs;
}

/** The earlier of two moments. */
export function earlier(a: string, b: string): string {
  return timeOf(a) <= timeOf(b) ? a : b;
}
