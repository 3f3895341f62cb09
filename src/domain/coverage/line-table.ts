import { lengthened } from "./columns.ts";
import { type Measure, noCount } from "./measure.ts";
import type { Packer, Unpacker } from "./packing.ts";

const isCoveredFlag = 1;
const hasBranchesFlag = 2;
const flagBits = 2;

/** What is known of the lines of one file. */
export interface LineMeasures {
  readonly lines: Measure;
  /** Branches that were told as a number per line. */
  readonly lineBranches: Measure;
}

/**
 * The lines of one file. A line that is told twice is one line: covered if any of them is, with the most branches
 * and the most covered branches that any of them has. The table is emptied and used again for the next file.
 */
export class LineTable {
  /** Row of a line plus one; 0 where the line has none. */
  #rows = new Uint32Array(4096);
  /** By row: the line, doubled, plus one if it is covered. There are millions, so that one number must do. */
  #lines = new Uint32Array(1024);
  /** By row, zero beyond the rows that have branches. */
  #branches = new Uint32Array(1024);
  #coveredBranches = new Uint32Array(1024);
  #hasBranches = false;
  size = 0;

  add(line: number, isCovered: boolean): void {
    const row = line < this.#rows.length ? (this.#rows[line] as number) : 0;
    if (row === 0) this.#append(line, isCovered);
    else if (isCovered) this.#lines[row - 1] = (this.#lines[row - 1] as number) | isCoveredFlag;
  }

  /** Branches of a line; adds the line if it was not told. */
  addBranches(line: number, { total, covered }: Measure): void {
    this.add(line, false);
    this.#hasBranches = true;
    const row = (this.#rows[line] as number) - 1;
    if (total > (this.#branches[row] as number)) this.#branches[row] = total;
    if (covered > (this.#coveredBranches[row] as number)) this.#coveredBranches[row] = covered;
  }

  measure(): Measure {
    let covered = 0;
    for (let row = 0; row < this.size; row++) covered += (this.#lines[row] as number) & isCoveredFlag;
    return { total: this.size, covered };
  }

  branches(): Measure {
    const sum = noCount();
    if (!this.#hasBranches) return sum;
    for (let row = 0; row < this.size; row++) {
      sum.total += this.#branches[row] as number;
      sum.covered += this.#coveredBranches[row] as number;
    }
    return sum;
  }

  clear(): void {
    for (let row = 0; row < this.size; row++) this.#rows[(this.#lines[row] as number) >> 1] = 0;
    if (this.#hasBranches) {
      this.#branches.fill(0, 0, this.size);
      this.#coveredBranches.fill(0, 0, this.size);
    }
    this.size = 0;
    this.#hasBranches = false;
  }

  pack(packer: Packer): void {
    let previous = 0;
    for (let row = 0; row < this.size; row++) {
      const line = (this.#lines[row] as number) >> 1;
      const isCovered = (this.#lines[row] as number) & isCoveredFlag;
      const hasBranches = this.#hasBranches && this.#branches[row] !== 0;
      const flags = hasBranches ? isCovered | hasBranchesFlag : isCovered;
      packer.put((zigzag(line - previous) << flagBits) | flags);
      if (hasBranches) this.#packBranches(row, packer);
      previous = line;
    }
  }

  /** Adds lines that were packed. */
  unpack(unpacker: Unpacker, count: number): void {
    let line = 0;
    for (let left = count; left > 0; left--) {
      const packed = unpacker.take();
      line += unzigzag(packed >>> flagBits);
      this.add(line, (packed & isCoveredFlag) !== 0);
      if ((packed & hasBranchesFlag) !== 0) this.#unpackBranches(line, unpacker);
    }
  }

  #packBranches(row: number, packer: Packer): void {
    packer.put(this.#branches[row] as number);
    packer.put(this.#coveredBranches[row] as number);
  }

  #unpackBranches(line: number, unpacker: Unpacker): void {
    const total = unpacker.take();
    this.addBranches(line, { total, covered: unpacker.take() });
  }

  #append(line: number, isCovered: boolean): void {
    if (line >= this.#rows.length) this.#rows = lengthened(this.#rows, line + 1);
    if (this.size >= this.#lines.length) this.#lengthen();
    this.#lines[this.size++] = line * 2 + (isCovered ? isCoveredFlag : 0);
    this.#rows[line] = this.size;
  }

  #lengthen(): void {
    const length = this.#lines.length * 2;
    this.#lines = lengthened(this.#lines, length);
    this.#branches = lengthened(this.#branches, length);
    this.#coveredBranches = lengthened(this.#coveredBranches, length);
  }
}

/** A line without branches, packed behind one that is `delta` lines above it. Its lowest bit says whether it ran. */
export function packLine(delta: number, isCovered: boolean): number {
  return (zigzag(delta) << flagBits) | (isCovered ? isCoveredFlag : 0);
}

/** Whether a packed line lies `delta` lines behind the one before it and has no branches. */
export function isPackedLine(packed: number, delta: number): boolean {
  return (packed & ~isCoveredFlag) === zigzag(delta) << flagBits;
}

/** Measures lines that were packed, of which none comes twice. */
export function measurePacked(unpacker: Unpacker, count: number): LineMeasures {
  const lines = { total: count, covered: 0 };
  const lineBranches = noCount();
  for (let left = count; left > 0; left--) {
    const packed = unpacker.take();
    lines.covered += packed & isCoveredFlag;
    if ((packed & hasBranchesFlag) === 0) continue;
    lineBranches.total += unpacker.take();
    lineBranches.covered += unpacker.take();
  }
  return { lines, lineBranches };
}

/** `foldSign` for small numbers, in the arithmetic of the machine: lines are below 2^24. */
function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
