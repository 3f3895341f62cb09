import { lengthened } from "./columns.ts";
import { type Measure, noCount } from "./measure.ts";
import { foldSign, type Packer, type Unpacker, unfoldSign } from "./packing.ts";

/** Something in a file that runs or does not, and that is more or less than a line. */
export interface Point {
  /** Where it begins, as a whole number. */
  readonly place: number;
  /** Tells the points of one place apart. */
  readonly name: number;
  /** How many units it stands for: 1 for a branch, its statements for a block of Go. */
  readonly weight: number;
  readonly isCovered: boolean;
}

/**
 * The points of one file: the branches of LCOV, the blocks of Go. A point that is told twice is one point, covered
 * if any of them is. The table is emptied and used again for the next file.
 */
export class PointTable {
  /** Row of a point plus one, by hash; 0 is free. Always at least half of it is. */
  #slots = new Uint32Array(256);
  #places = new Float64Array(128);
  #names = new Float64Array(128);
  #weights = new Float64Array(128);
  #covered = new Uint8Array(128);
  #total = 0;
  #coveredTotal = 0;
  size = 0;
  /** How often a point came back with another weight. */
  conflicts = 0;

  add({ place, name, weight, isCovered }: Point): void {
    const slot = this.#slotOf(place, name);
    const row = (this.#slots[slot] as number) - 1;
    if (row === -1) this.#append(slot, { place, name, weight, isCovered });
    else this.#merge(row, weight, isCovered);
  }

  /** Sum of the weights. */
  measure(): Measure {
    return { total: this.#total, covered: this.#coveredTotal };
  }

  clear(): void {
    // Row by row, from behind: a table that was once large must not cost each small file its size.
    for (let row = this.size - 1; row >= 0; row--) {
      const slot = this.#slotOf(this.#places[row] as number, this.#names[row] as number);
      this.#slots[slot] = 0;
    }
    this.size = 0;
    this.#total = 0;
    this.#coveredTotal = 0;
  }

  pack(packer: Packer): void {
    let previous = 0;
    for (let row = 0; row < this.size; row++) {
      const place = this.#places[row] as number;
      packer.put(foldSign(place - previous));
      packer.put(this.#names[row] as number);
      packer.put((this.#weights[row] as number) * 2 + (this.#covered[row] as number));
      previous = place;
    }
  }

  /** Adds points that were packed. */
  unpack(unpacker: Unpacker, count: number): void {
    let place = 0;
    for (let left = count; left > 0; left--) {
      place += unfoldSign(unpacker.take());
      const name = unpacker.take();
      const packed = unpacker.take();
      this.add({ place, name, weight: Math.floor(packed / 2), isCovered: packed % 2 === 1 });
    }
  }

  #merge(row: number, weight: number, isCovered: boolean): void {
    if (this.#weights[row] !== weight) this.conflicts++;
    if (!isCovered || this.#covered[row] === 1) return;
    this.#covered[row] = 1;
    this.#coveredTotal += this.#weights[row] as number;
  }

  #append(slot: number, { place, name, weight, isCovered }: Point): void {
    const row = this.size++;
    if (row >= this.#places.length) this.#lengthen();
    this.#places[row] = place;
    this.#names[row] = name;
    this.#weights[row] = weight;
    this.#covered[row] = isCovered ? 1 : 0;
    this.#total += weight;
    if (isCovered) this.#coveredTotal += weight;
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#spread();
  }

  /** The slot that holds the point, or the free one that would take it. */
  #slotOf(place: number, name: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(place, name) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = (this.#slots[slot] as number) - 1;
      if (this.#places[row] === place && this.#names[row] === name) break;
    }
    return slot;
  }

  /** Doubles the slots and gives each point its new one. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let row = 0; row < this.size; row++) {
      const slot = this.#slotOf(this.#places[row] as number, this.#names[row] as number);
      this.#slots[slot] = row + 1;
    }
  }

  #lengthen(): void {
    const length = this.#places.length * 2;
    this.#places = lengthened(this.#places, length);
    this.#names = lengthened(this.#names, length);
    this.#weights = lengthened(this.#weights, length);
    this.#covered = lengthened(this.#covered, length);
  }
}

/** Measures points that were packed, of which none comes twice. */
export function measurePackedPoints(unpacker: Unpacker, count: number): Measure {
  const sum = noCount();
  for (let left = count; left > 0; left--) {
    unpacker.take();
    unpacker.take();
    const packed = unpacker.take();
    const weight = Math.floor(packed / 2);
    sum.total += weight;
    if (packed % 2 === 1) sum.covered += weight;
  }
  return sum;
}

/** Mixes both numbers, low and high halves, into 32 bits (the finaliser of MurmurHash3). */
function hashOf(place: number, name: number): number {
  let hash = Math.imul(place | 0, 0x9e3779b1) ^ Math.imul((place / 2 ** 32) | 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (name | 0), 0xc2b2ae35) ^ Math.imul((name / 2 ** 32) | 0, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
