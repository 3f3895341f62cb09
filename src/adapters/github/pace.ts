/** Most requests in flight, and in any one minute: below what GitHub refuses (facts 8.9). */
export interface PaceLimits {
  readonly inFlight: number;
  readonly aMinute: number;
}

const minuteMs = 60_000;

/**
 * Lets requests through one by one when they become too many. Not Bottleneck: it lets retries pass beside its count
 * (`weight: 0`), and its reservoir counts fixed minutes, so that two of them can meet.
 */
export class Pace {
  readonly #limits: PaceLimits;
  readonly #waiting: (() => void)[] = [];
  /** Times of the latest starts, oldest first; never more than those of a minute. */
  readonly #starts: number[] = [];
  #inFlight = 0;

  constructor(limits: PaceLimits) {
    this.#limits = limits;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      await this.#minute();
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#inFlight < this.#limits.inFlight) this.#inFlight += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The place goes to who waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#inFlight -= 1;
    else next();
  }

  async #minute(): Promise<void> {
    for (;;) {
      const now = performance.now();
      while (now - (this.#starts[0] ?? now) >= minuteMs) this.#starts.shift();
      if (this.#starts.length < this.#limits.aMinute) break;
      const waitMs = minuteMs - (now - (this.#starts[0] ?? now));
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    this.#starts.push(performance.now());
  }
}
