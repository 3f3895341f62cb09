/** A wish that something ends: of a run, of the legs of a matrix, of a job. It reaches all that was begun below. */
export class Cancellation {
  readonly #controller = new AbortController();

  constructor(...above: readonly (AbortSignal | undefined)[]) {
    for (const signal of above) {
      if (signal?.aborted === true) this.request();
      signal?.addEventListener("abort", () => this.request(), { once: true });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isRequested(): boolean {
    return this.#controller.signal.aborted;
  }

  request(): void {
    this.#controller.abort();
  }

  below(): Cancellation {
    return new Cancellation(this.signal);
  }

  /** What came first: the work's answer, or the wish that it ends. */
  async orElse<T>(work: Promise<T>): Promise<T | "cancelled"> {
    if (this.isRequested) return "cancelled";
    return await Promise.race([work, this.#requested()]);
  }

  #requested(): Promise<"cancelled"> {
    return new Promise((resolve) => {
      this.signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
    });
  }
}

/** Whether something goes on in spite of a cancellation; a condition that cannot be told does not hold. */
export function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
