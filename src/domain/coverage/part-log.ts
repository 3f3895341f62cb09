import { ByteLog } from "./byte-log.ts";
import { lengthened } from "./columns.ts";
import type { Unpacker } from "./packing.ts";

/** Number of no part. */
export const noPart = -1;

/** The packed parts of each file: what one record of a report told of it. A file may have none, or a chain of them. */
export class PartLog {
  readonly #log = new ByteLog();
  /** By file: its latest part. */
  #latest = new Int32Array(256).fill(noPart);
  /** By part: where it lies, how many entries it has, and the part of the same file before it. */
  #chunks = new Uint32Array(256);
  #offsets = new Uint32Array(256);
  #counts = new Uint32Array(256);
  #previous = new Int32Array(256);
  #size = 0;

  latestOf(file: number): number {
    return file < this.#latest.length ? (this.#latest[file] as number) : noPart;
  }

  previousOf(part: number): number {
    return this.#previous[part] as number;
  }

  countOf(part: number): number {
    return this.#counts[part] as number;
  }

  /** Adds a part of `count` entries to a file. */
  add(file: number, count: number, bytes: Uint8Array, length: number): void {
    const part = this.#size++;
    if (part >= this.#chunks.length) this.#lengthen();
    if (file >= this.#latest.length) this.#addFiles(file + 1);
    this.#log.append(bytes, 0, length);
    this.#chunks[part] = this.#log.chunk;
    this.#offsets[part] = this.#log.offset;
    this.#counts[part] = count;
    this.#previous[part] = this.#latest[file] as number;
    this.#latest[file] = part;
  }

  open(part: number, unpacker: Unpacker): void {
    unpacker.open(this.#log.bytesOf(this.#chunks[part] as number), this.#offsets[part] as number);
  }

  #addFiles(files: number): void {
    const known = this.#latest.length;
    this.#latest = lengthened(this.#latest, files).fill(noPart, known);
  }

  #lengthen(): void {
    const length = this.#chunks.length * 2;
    this.#chunks = lengthened(this.#chunks, length);
    this.#offsets = lengthened(this.#offsets, length);
    this.#counts = lengthened(this.#counts, length);
    this.#previous = lengthened(this.#previous, length);
  }
}
