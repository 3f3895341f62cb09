/**
 * A clock for the mocks of @sigstore/mock, which take a date and read it several times while they make one thing. It tells
 * whole seconds, since their stamps with fractions break one time in ten (sandbox.md 3.3), and stands still during a piece
 * of work, since a certificate that was begun in one second and ended in the next does not fit its own log entry.
 */
export class SteppedClock {
  readonly #now: () => Date;
  #time = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Tells the time of the work that is being done. */
  readonly date = new Proxy(new Date(0), {
    get: (_, property) => {
      const date = new Date(this.#time);
      const member: unknown = Reflect.get(date, property);
      return typeof member === "function" ? member.bind(date) : member;
    },
  });

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Does one piece of work after the other. */
  during<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(() => {
      this.#time = Math.floor(this.#now().getTime() / 1000) * 1000;
      return work();
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
