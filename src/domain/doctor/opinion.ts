import type { Opinion } from "./diagnosis.ts";

/** An opinion of somebody who saw everything. */
export function seen(looked: string, findings: Opinion["findings"]): Opinion {
  return { looked, findings, unknowns: [] };
}

/** `1 job`, `3 jobs`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
