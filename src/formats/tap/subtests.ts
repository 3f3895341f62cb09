/**
 * Remembers whether an open subtest holds a failure that the point around it has yet to own up to. A point closes
 * every deeper level; what it says about itself then counts for the level around it.
 */
export class SubtestFailures {
  /** Indents of open levels that hold a failure, from the outermost inwards. */
  readonly #failing: number[] = [];

  /** Takes an indented point; one that is excused (TODO, SKIP) excuses what it holds. */
  point(indent: number, isOk: boolean, isExcused: boolean): void {
    const holdsFailure = this.#closeBelow(indent);
    const isFailure = !isExcused && (!isOk || holdsFailure);
    if (isFailure && this.#failing.at(-1) !== indent) this.#failing.push(indent);
  }

  /** Takes a point of the outermost level; tells whether a subtest inside it failed. */
  close(): boolean {
    return this.#closeBelow(0);
  }

  #closeBelow(indent: number): boolean {
    let holdsFailure = false;
    while ((this.#failing.at(-1) ?? -1) > indent) {
      this.#failing.pop();
      holdsFailure = true;
    }
    return holdsFailure;
  }
}
