import { lengthened } from "./columns.ts";
import { type Count, type Measure, noCount } from "./measure.ts";
import { foldSign, type Packer, type Unpacker, unfoldSign } from "./packing.ts";

const isCoveredFlag = 1;
const hasBranchesFlag = 2;
const flagValues = 4;

/**
 * The lines of one file. A line that is told twice is one line: covered if any of them is, with the most branches
 * and the most covered branches that any of them has. The table is emptied and used again for the next file.
 */
export class LineTable {
  /** Row of a line plus one; 0 where the line has none. */
  #rows = new Uint32Array(4096);
  #lines = new Uint32Array(1024);
  #covered = new Uint8Array(1024);
  #branches = new Uint32Array(1024);
  #coveredBranches = new Uint32Array(1024);
  #total = 0;
  #coveredTotal = 0;
  #hasBranches = false;

  add(line: number, isCovered: boolean): void {
    const row = this.#row(line);
    if (!isCovered || this.#covered[row] === 1) return;
    this.#covered[row] = 1;
    this.#coveredTotal++;
  }

  addBranches(line: number, { total, covered }: Measure): void {
    const row = this.#row(line);
    this.#hasBranches = true;
    if (total > (this.#branches[row] as number)) this.#branches[row] = total;
    if (covered > (this.#coveredBranches[row] as number)) this.#coveredBranches[row] = covered;
  }

  measure(): Measure {
    return { total: this.#total, covered: this.#coveredTotal };
  }

  branches(): Measure {
    const sum: Count = noCount();
    if (!this.#hasBranches) return sum;
    for (let row = 0; row < this.#total; row++) {
      sum.total += this.#branches[row] as number;
      sum.covered += this.#coveredBranches[row] as number;
    }
    return sum;
  }

  clear(): void {
    for (let row = 0; row < this.#total; row++) this.#rows[this.#lines[row] as number] = 0;
    this.#total = 0;
    this.#coveredTotal = 0;
    this.#hasBranches = false;
  }

  pack(packer: Packer): void {
    let previous = 0;
    packer.put(this.#total);
    for (let row = 0; row < this.#total; row++) {
      const line = this.#lines[row] as number;
      const branches = this.#branches[row] as number;
      const flags = (this.#covered[row] as number) | (branches > 0 ? hasBranchesFlag : 0);
      packer.put(foldSign(line - previous) * flagValues + flags);
      if (branches > 0) {
        packer.put(branches);
        packer.put(this.#coveredBranches[row] as number);
      }
      previous = line;
    }
  }

  /** Adds lines that were packed. */
  unpack(unpacker: Unpacker): void {
    let line = 0;
    for (let left = unpacker.take(); left > 0; left--) {
      const packed = unpacker.take();
      const flags = packed % flagValues;
      line += unfoldSign((packed - flags) / flagValues);
      this.add(line, (flags & isCoveredFlag) !== 0);
      if ((flags & hasBranchesFlag) !== 0) this.#unpackBranches(line, unpacker);
    }
  }

  #unpackBranches(line: number, unpacker: Unpacker): void {
    const total = unpacker.take();
    this.addBranches(line, { total, covered: unpacker.take() });
  }

  #row(line: number): number {
    const row = line < this.#rows.length ? (this.#rows[line] as number) : 0;
    return row === 0 ? this.#newRow(line) : row - 1;
  }

  #newRow(line: number): number {
    const row = this.#total++;
    if (line >= this.#rows.length) this.#rows = lengthened(this.#rows, line + 1);
    if (row >= this.#lines.length) this.#lengthen();
    this.#rows[line] = row + 1;
    this.#lines[row] = line;
    this.#covered[row] = 0;
    this.#branches[row] = 0;
    this.#coveredBranches[row] = 0;
    return row;
  }

  #lengthen(): void {
    const length = this.#lines.length * 2;
    this.#lines = lengthened(this.#lines, length);
    this.#covered = lengthened(this.#covered, length);
    this.#branches = lengthened(this.#branches, length);
    this.#coveredBranches = lengthened(this.#coveredBranches, length);
  }
}
