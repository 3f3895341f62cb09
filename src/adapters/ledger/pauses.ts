import { setTimeout } from "node:timers/promises";

/** How often and after what pauses a writer looks again that others were faster than. */
export interface Pauses {
  readonly attempts: number;
  /** Waits before the nth attempt. */
  before(attempt: number): Promise<void>;
}

const firstMs = 250;
const longestMs = 8_000;

/** Growing pauses of random length, so that writers who met once do not meet again. */
export function jitteredPauses(attempts = 24, unitMs = firstMs): Pauses {
  return {
    attempts,
    before: async (attempt) => {
      if (attempt > 0) await setTimeout(Math.random() * Math.min(longestMs, unitMs * 2 ** attempt));
    },
  };
}
