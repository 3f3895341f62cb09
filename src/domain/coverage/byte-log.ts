const chunkBytes = 1024 * 1024;

/** Keeps byte strings one behind the other, in chunks that are never moved. */
export class ByteLog {
  readonly #chunks: Buffer[] = [];
  #used = 0;

  /** Number of the chunk that holds what was appended last. */
  chunk = -1;
  /** Where in that chunk it begins. */
  offset = 0;

  /** Stores a copy of `bytes[start, end)`. */
  append(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    const room = (this.#chunks[this.chunk]?.length ?? 0) - this.#used;
    if (length > room) {
      this.chunk = this.#chunks.push(Buffer.alloc(Math.max(chunkBytes, length))) - 1;
      this.#used = 0;
    }
    this.offset = this.#used;
    this.#used += length;
    const chunk = this.#chunks[this.chunk] as Buffer;
    const shift = this.offset - start;
    // By hand: for a few bytes that is faster than making the view that `set` asks for.
    for (let i = start; i < end; i++) chunk[i + shift] = bytes[i] as number;
  }

  bytesOf(chunk: number): Buffer {
    return this.#chunks[chunk] as Buffer;
  }
}
