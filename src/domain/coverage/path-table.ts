import { ByteLog } from "./byte-log.ts";
import { lengthened } from "./columns.ts";

/** Numbers paths from 0 on in the order of their first appearance; they stay bytes, since a report names many. */
export class PathTable {
  readonly #log = new ByteLog();
  /** Number of a path plus one, by hash; 0 is free. Always at least half of it is. */
  #slots = new Uint32Array(1024);
  #hashes = new Int32Array(512);
  #chunks = new Uint32Array(512);
  #offsets = new Uint32Array(512);
  #lengths = new Uint32Array(512);
  size = 0;

  /** The number of the path in `bytes[start, end)`; a new path gets the next one. */
  indexOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = (this.#slots[slot] as number) - 1;
      if (this.#hashes[index] === hash && this.#equals(index, bytes, start, end)) return index;
    }
    this.#log.append(bytes, start, end);
    this.#append(hash, end - start);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  /** Decoded leniently: a path is whatever bytes a file system allows, and no format declares their encoding. */
  pathOf(index: number): string {
    const offset = this.#offsets[index] as number;
    const bytes = this.#log.bytesOf(this.#chunks[index] as number);
    return bytes.toString("utf8", offset, offset + (this.#lengths[index] as number));
  }

  #equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[index] !== end - start) return false;
    const known = this.#log.bytesOf(this.#chunks[index] as number);
    const shift = (this.#offsets[index] as number) - start;
    for (let i = start; i < end; i++) if (known[i + shift] !== bytes[i]) return false;
    return true;
  }

  #append(hash: number, length: number): void {
    const index = this.size++;
    if (index >= this.#hashes.length) this.#lengthen();
    this.#hashes[index] = hash;
    this.#chunks[index] = this.#log.chunk;
    this.#offsets[index] = this.#log.offset;
    this.#lengths[index] = length;
  }

  /** Doubles the slots and gives each path its new one. */
  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = (this.#hashes[index] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }

  #lengthen(): void {
    const length = this.#hashes.length * 2;
    this.#hashes = lengthened(this.#hashes, length);
    this.#chunks = lengthened(this.#chunks, length);
    this.#offsets = lengthened(this.#offsets, length);
    this.#lengths = lengthened(this.#lengths, length);
  }
}

/** FNV-1a over four bytes at a time, mixed once more so that the low bits depend on all of the path. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let i = start;
  for (; i + 4 <= end; i += 4) hash = Math.imul(hash ^ wordAt(bytes, i), 0x01000193);
  for (; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function wordAt(bytes: Uint8Array, i: number): number {
  const low = (bytes[i] as number) | ((bytes[i + 1] as number) << 8);
  return low | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
}
