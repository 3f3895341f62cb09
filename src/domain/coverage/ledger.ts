import { ByteLog } from "./byte-log.ts";
import { lengthened } from "./columns.ts";
import { LineTable } from "./line-table.ts";
import { addTo, type Measure, noCount } from "./measure.ts";
import { Packer, Unpacker } from "./packing.ts";
import { PathTable } from "./path-table.ts";
import { type Point, PointTable } from "./point-table.ts";

/** What is known of one file, or of all of them together. */
export interface LedgerTotals {
  readonly lines: Measure;
  /** Branches that were told as a number per line. */
  readonly lineBranches: Measure;
  /** Points: named branches, or blocks by their statements. */
  readonly points: Measure;
  /** How many points there are, whatever they weigh. */
  readonly pointCount: number;
}

const none = -1;
const encoder = new TextEncoder();

/**
 * Merges the coverage of a report whose files come in any order and more than once (one LCOV record per test, one
 * Cobertura class per inner class). Tell it a file, then what it holds. Memory stays flat: a part of a file is
 * packed into a few bytes per line, and parts are merged only at the end, so that time grows with the report alone.
 */
export class CoverageLedger {
  readonly #log = new ByteLog();
  readonly #packer = new Packer();
  readonly #unpacker = new Unpacker();
  readonly #lines = new LineTable();
  readonly #points = new PointTable();
  readonly #paths = new PathTable();
  /** By file: its latest part. */
  #latest = new Int32Array(256);
  /** By part: where it is packed, and the part of the same file before it. */
  #chunks = new Uint32Array(256);
  #offsets = new Uint32Array(256);
  #previous = new Int32Array(256);
  #parts = 0;
  #file = none;

  get fileCount(): number {
    return this.#paths.size;
  }

  /** How often a point came back with another weight. */
  get conflicts(): number {
    return this.#points.conflicts;
  }

  /** What follows is about this file. */
  open(path: string): void {
    const bytes = encoder.encode(path);
    this.openBytes(bytes, 0, bytes.length);
  }

  /** The same for a path that lies in `bytes[start, end)`. */
  openBytes(bytes: Uint8Array, start: number, end: number): void {
    const known = this.#paths.size;
    const file = this.#paths.indexOf(bytes, start, end);
    if (file === this.#file) return;
    this.#store();
    this.#file = file;
    if (file < known) return;
    if (file >= this.#latest.length) this.#latest = lengthened(this.#latest, file + 1);
    this.#latest[file] = none;
  }

  line(number: number, isCovered: boolean): void {
    this.#lines.add(number, isCovered);
  }

  /** Branches of a line that was told by `line`. */
  lineBranches(number: number, measure: Measure): void {
    this.#lines.addBranches(number, measure);
  }

  point(point: Point): void {
    this.#points.add(point);
  }

  /** Merges what belongs together, hands over each file, and returns the totals; to be called once, at the end. */
  finish(visit: (path: string, totals: LedgerTotals) => void): LedgerTotals {
    this.#store();
    const sum = { lines: noCount(), lineBranches: noCount(), points: noCount(), pointCount: 0 };
    for (let file = 0; file < this.#paths.size; file++) {
      const totals = this.#merge(file);
      addTo(sum.lines, totals.lines);
      addTo(sum.lineBranches, totals.lineBranches);
      addTo(sum.points, totals.points);
      sum.pointCount += totals.pointCount;
      visit(this.#paths.pathOf(file), totals);
    }
    return sum;
  }

  /** Packs the part that is open and empties the tables. */
  #store(): void {
    if (this.#file === none) return;
    const packer = this.#packer;
    packer.clear();
    this.#lines.pack(packer);
    this.#points.pack(packer);
    this.#log.append(packer.bytes, 0, packer.length);
    this.#link();
    this.#clear();
  }

  #link(): void {
    const part = this.#parts++;
    if (part >= this.#chunks.length) this.#lengthen();
    this.#chunks[part] = this.#log.chunk;
    this.#offsets[part] = this.#log.offset;
    this.#previous[part] = this.#latest[this.#file] as number;
    this.#latest[this.#file] = part;
  }

  #lengthen(): void {
    const length = this.#chunks.length * 2;
    this.#chunks = lengthened(this.#chunks, length);
    this.#offsets = lengthened(this.#offsets, length);
    this.#previous = lengthened(this.#previous, length);
  }

  #merge(file: number): LedgerTotals {
    this.#clear();
    const last = this.#latest[file] as number;
    return this.#previous[last] === none ? this.#measure(last) : this.#mergeParts(last);
  }

  /** A part that is all of its file holds nothing twice. */
  #measure(part: number): LedgerTotals {
    this.#unpack(part);
    const { lines, lineBranches } = this.#lines.measurePacked(this.#unpacker);
    this.#points.unpack(this.#unpacker);
    return { lines, lineBranches, points: this.#points.measure(), pointCount: this.#points.size };
  }

  #mergeParts(last: number): LedgerTotals {
    for (let part = last; part !== none; part = this.#previous[part] as number) {
      this.#unpack(part);
      this.#lines.unpack(this.#unpacker);
      this.#points.unpack(this.#unpacker);
    }
    return {
      lines: this.#lines.measure(),
      lineBranches: this.#lines.branches(),
      points: this.#points.measure(),
      pointCount: this.#points.size,
    };
  }

  #unpack(part: number): void {
    this.#unpacker.open(this.#log.bytesOf(this.#chunks[part] as number), this.#offsets[part] as number);
  }

  #clear(): void {
    this.#lines.clear();
    this.#points.clear();
  }
}
