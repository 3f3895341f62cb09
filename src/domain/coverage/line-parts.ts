import { isPackedLine, type LineMeasures, LineTable, measurePacked, packLine } from "./line-table.ts";
import type { Measure } from "./measure.ts";
import { Packer, Unpacker } from "./packing.ts";
import { noPart, PartLog } from "./part-log.ts";

/**
 * The lines of all files. Most records tell the lines of a file in ascending order, and the next record about the
 * file tells the same lines again. Such lines are packed as they come, and the ones that come again are marked in
 * the part that is there; only what is out of order goes through a table.
 */
export class LineParts {
  readonly #parts = new PartLog();
  readonly #packer = new Packer();
  readonly #unpacker = new Unpacker();
  readonly #table = new LineTable();
  /** What is left of the part that the open one repeats so far, and the line before that. */
  readonly #echo = new Unpacker();
  #echoLine = 0;
  #echoesLeft = 0;
  /** Lines packed in ascending order, and the last of them. */
  #packed = 0;
  #last = 0;
  #file = 0;

  /** Ends the part of the file before, and begins one of this file. */
  open(file: number): void {
    this.close();
    this.#file = file;
    const latest = this.#parts.latestOf(file);
    if (latest === noPart) return;
    this.#parts.open(latest, this.#echo);
    this.#echoesLeft = this.#parts.countOf(latest);
  }

  add(line: number, isCovered: boolean): void {
    if (this.#echoesLeft > 0 && this.#repeats(line, isCovered)) return;
    if (line > this.#last && this.#table.size === 0) {
      this.#packer.put(packLine(line - this.#last, isCovered));
      this.#last = line;
      this.#packed++;
    } else {
      this.#spread();
      this.#table.add(line, isCovered);
    }
  }

  addBranches(line: number, measure: Measure): void {
    this.#spread();
    this.#table.addBranches(line, measure);
  }

  /** Ends the open part; one that only repeated another leaves nothing. */
  close(): void {
    if (this.#table.size > 0) this.#packTable();
    if (this.#packed > 0) this.#parts.add(this.#file, this.#packed, this.#packer.bytes, this.#packer.length);
    this.#packer.clear();
    this.#packed = 0;
    this.#last = 0;
    this.#echoLine = 0;
    this.#echoesLeft = 0;
  }

  /** What is known of a file, all parts merged; the open one must be closed. */
  measure(file: number): LineMeasures {
    const latest = this.#parts.latestOf(file);
    if (latest !== noPart && this.#parts.previousOf(latest) === noPart) {
      // A part that is all of its file holds nothing twice.
      this.#parts.open(latest, this.#unpacker);
      return measurePacked(this.#unpacker, this.#parts.countOf(latest));
    }
    for (let part = latest; part !== noPart; part = this.#parts.previousOf(part)) {
      this.#parts.open(part, this.#unpacker);
      this.#table.unpack(this.#unpacker, this.#parts.countOf(part));
    }
    const measures = { lines: this.#table.measure(), lineBranches: this.#table.branches() };
    this.#table.clear();
    return measures;
  }

  /** Whether the line is the next one of the part before; it is marked there, and needs no place of its own. */
  #repeats(line: number, isCovered: boolean): boolean {
    const packed = this.#echo.take();
    if (!isPackedLine(packed, line - this.#echoLine)) {
      this.#echoesLeft = 0;
      return false;
    }
    if (isCovered) this.#echo.setLowestBit();
    this.#echoLine = line;
    this.#echoesLeft--;
    return true;
  }

  /** Lines that come in any order need the table, and so do those before them. */
  #spread(): void {
    if (this.#packed === 0) return;
    this.#unpacker.open(this.#packer.bytes, 0);
    this.#table.unpack(this.#unpacker, this.#packed);
    this.#packer.clear();
    this.#packed = 0;
  }

  #packTable(): void {
    this.#table.pack(this.#packer);
    this.#packed = this.#table.size;
    this.#table.clear();
  }
}
