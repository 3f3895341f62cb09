export interface TerminalOutput {
  write(text: string): void;
  columns(): number;
  rows(): number;
}

const sequence = "\u001b[";

/**
 * Lines at the bottom of a terminal that are drawn again and again, below others that stay. A frame is one write and
 * overwrites in place, and the terminal shows it whole: nothing flickers.
 */
export class LiveRegion {
  readonly #output: TerminalOutput;
  #shown: readonly string[] = [];

  constructor(output: TerminalOutput) {
    this.#output = output;
  }

  /** Draws the region anew, with lines above it that stay. Lines must not be wider than the terminal. */
  draw(lines: readonly string[], above: readonly string[] = []): void {
    if (above.length === 0 && isSame(lines, this.#shown)) return;
    const up = this.#shown.length === 0 ? "" : `${sequence}${this.#shown.length}A`;
    const text = [...above, ...lines].map((line) => `\r${line}${sequence}K\n`).join("");
    this.#output.write(`${sequence}?2026h${sequence}?25l${up}${text}${sequence}J${sequence}?2026l`);
    this.#shown = lines;
  }

  /** Takes the region away and gives the cursor back. */
  close(): void {
    this.draw([], []);
    this.#output.write(`${sequence}?25h`);
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);
