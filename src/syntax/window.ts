import { ReportFault } from "./fault.ts";
import { limits } from "./limits.ts";
import type { ByteSource } from "./source.ts";

const initialBytes = 256 * 1024;
const lineFeed = 10;

/**
 * A buffer that slides over a source. Parsers keep their own cursor into `bytes`; when it meets `end` they call
 * `slide`, saying from which index on the bytes are still needed.
 */
export class Window {
  readonly #source: ByteSource;
  /** Loaded bytes; only `[0, end)` is valid. */
  bytes: Buffer;
  end = 0;
  /** Position of `bytes[0]` in the source. */
  offset = 0;

  /** `firstBytes` is how much is loaded at first; tests set it low to have values cross its boundary. */
  constructor(source: ByteSource, firstBytes = initialBytes) {
    this.#source = source;
    this.bytes = Buffer.allocUnsafe(Math.min(firstBytes, Math.max(source.size, 1)));
    this.#load();
  }

  /** Drops the bytes before `keep`, loads what fits behind the rest, and tells whether any came. */
  slide(keep: number): boolean {
    if (this.offset + this.end >= this.#source.size) return false;
    const kept = this.end - keep;
    if (kept > limits.tokenBytes) {
      throw new ReportFault(
        "too-large",
        `expected no value over ${limits.tokenBytes} bytes`,
        `line ${this.lineAt(keep)}`,
      );
    }
    const target = kept > this.bytes.length / 2 ? Buffer.allocUnsafe(this.bytes.length * 2) : this.bytes;
    this.bytes.copy(target, 0, keep, this.end);
    this.bytes = target;
    this.offset += keep;
    this.end = kept;
    if (!this.#load()) {
      throw new ReportFault(
        "truncated",
        `expected ${this.#source.size} bytes, found ${this.offset + this.end}`,
        "",
      );
    }
    return true;
  }

  /** Continues at another position of the source and returns its index in `bytes`. */
  seek(position: number): number {
    if (position >= this.offset && position <= this.offset + this.end) return position - this.offset;
    this.offset = position;
    this.end = 0;
    this.#load();
    return 0;
  }

  /** One-based line of the byte at `index`. Reads the source again from its start: for messages only. */
  lineAt(index: number): number {
    const until = this.offset + index;
    const chunk = Buffer.allocUnsafe(initialBytes);
    let line = 1;
    for (let position = 0; position < until; ) {
      const read = this.#source.read(chunk, position);
      if (read === 0) break;
      line += countLineFeeds(chunk.subarray(0, Math.min(read, until - position)));
      position += read;
    }
    return line;
  }

  #load(): boolean {
    const read = this.#source.read(this.bytes.subarray(this.end), this.offset + this.end);
    this.end += read;
    return read > 0;
  }
}

function countLineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}
