/** Work that must not overlap: what has the same key runs one after the other, in the order in which it came. */
export class Queues {
  readonly #last = new Map<number, Promise<unknown>>();

  run<T>(key: number, work: () => T | Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const done = before.then(work);
    // Whoever comes next waits for the end, whatever it was.
    const settled = done.catch(() => undefined);
    this.#last.set(key, settled);
    return done;
  }
}
