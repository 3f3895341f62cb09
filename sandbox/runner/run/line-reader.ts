import { StringDecoder } from "node:string_decoder";

/** A line that never ends is handed on in pieces of this length: a step must not fill the machine's memory. */
const longestLine = 1 << 20;

/** Cuts output into lines as the runner does: at `\n`, `\r\n` and `\r`. */
export class LineReader {
  readonly #decoder = new StringDecoder("utf8");
  readonly #onLine: (line: string) => void;
  #rest = "";

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Buffer): void {
    const text = this.#rest + this.#decoder.write(chunk);
    // A carriage return at the end may be the first half of a line break.
    const held = text.endsWith("\r") ? 1 : 0;
    const lines = text.slice(0, text.length - held).split(/\r\n|\r|\n/);
    this.#rest = (lines.pop() ?? "") + "\r".repeat(held);
    for (const line of lines) this.#onLine(line);
    if (this.#rest.length > longestLine) this.#flush();
  }

  end(): void {
    this.#rest += this.#decoder.end();
    if (this.#rest !== "") this.#flush();
  }

  #flush(): void {
    const line = this.#rest.replace(/\r$/, "");
    this.#rest = "";
    this.#onLine(line);
  }
}
