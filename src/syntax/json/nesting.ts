import { limits } from "../limits.ts";

/** The brackets that are open while a value is run over; the first one is kept at index 0. */
export class Nesting {
  readonly #open = new Uint8Array(limits.depth);
  #depth = 0;

  /** Forgets what is open. */
  clear(): void {
    this.#depth = 0;
  }

  get isClosed(): boolean {
    return this.#depth === 0;
  }

  /** Opens a bracket; false if that is one too many. */
  open(bracket: number): boolean {
    if (this.#depth === limits.depth) return false;
    this.#open[this.#depth++] = bracket;
    return true;
  }

  /** Closes a bracket; false if another one was open. */
  close(bracket: number): boolean {
    // In ASCII each closing bracket is its opening one plus two.
    return this.#open[--this.#depth] === bracket - 2;
  }
}
