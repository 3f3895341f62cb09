import type { Measure } from "./measure.ts";
import { foldSign, Packer, Unpacker } from "./packing.ts";
import { noPart, PartLog } from "./part-log.ts";
import { measurePackedPoints, type Point, PointTable } from "./point-table.ts";

/** What is known of the points of one file. */
export interface PointMeasures {
  readonly points: Measure;
  /** How many there are, whatever they weigh. */
  readonly pointCount: number;
}

/** The points of all files, kept in the way of `LineParts`: ascending by place and name, or through a table. */
export class PointParts {
  readonly #parts = new PartLog();
  readonly #packer = new Packer();
  readonly #unpacker = new Unpacker();
  readonly #table = new PointTable();
  /** What is left of the part that the open one repeats so far, and the place before that. */
  readonly #echo = new Unpacker();
  #echoPlace = 0;
  #echoesLeft = 0;
  /** Points packed in ascending order, and the last of them. */
  #packed = 0;
  #lastPlace = 0;
  #lastName = 0;
  #file = 0;

  /** How often a point came back with another weight. */
  get conflicts(): number {
    return this.#table.conflicts;
  }

  /** Ends the part of the file before, and begins one of this file. */
  open(file: number): void {
    this.close();
    this.#file = file;
    const latest = this.#parts.latestOf(file);
    if (latest === noPart) return;
    this.#parts.open(latest, this.#echo);
    this.#echoesLeft = this.#parts.countOf(latest);
  }

  add(point: Point): void {
    if (this.#echoesLeft > 0 && this.#repeats(point)) return;
    if (this.#isBehind(point) && this.#table.size === 0) this.#append(point);
    else {
      this.#spread();
      this.#table.add(point);
    }
  }

  /** Ends the open part; one that only repeated another leaves nothing. */
  close(): void {
    if (this.#table.size > 0) this.#packTable();
    if (this.#packed > 0) this.#parts.add(this.#file, this.#packed, this.#packer.bytes, this.#packer.length);
    this.#packer.clear();
    this.#packed = 0;
    this.#lastPlace = 0;
    this.#lastName = 0;
    this.#echoPlace = 0;
    this.#echoesLeft = 0;
  }

  /** What is known of a file, all parts merged; the open one must be closed. */
  measure(file: number): PointMeasures {
    const latest = this.#parts.latestOf(file);
    if (latest !== noPart && this.#parts.previousOf(latest) === noPart) {
      this.#parts.open(latest, this.#unpacker);
      const pointCount = this.#parts.countOf(latest);
      return { points: measurePackedPoints(this.#unpacker, pointCount), pointCount };
    }
    for (let part = latest; part !== noPart; part = this.#parts.previousOf(part)) {
      this.#parts.open(part, this.#unpacker);
      this.#table.unpack(this.#unpacker, this.#parts.countOf(part));
    }
    const measures = { points: this.#table.measure(), pointCount: this.#table.size };
    this.#table.clear();
    return measures;
  }

  /** Whether the point is the next one of the part before; it is marked there, and needs no place of its own. */
  #repeats({ place, name, weight, isCovered }: Point): boolean {
    const echo = this.#echo;
    const isSame =
      echo.take() === foldSign(place - this.#echoPlace) &&
      echo.take() === name &&
      isWeight(echo.take(), weight);
    if (!isSame) {
      this.#echoesLeft = 0;
      return false;
    }
    if (isCovered) echo.setLowestBit();
    this.#echoPlace = place;
    this.#echoesLeft--;
    return true;
  }

  #isBehind({ place, name }: Point): boolean {
    return place > this.#lastPlace || (place === this.#lastPlace && name > this.#lastName);
  }

  #append({ place, name, weight, isCovered }: Point): void {
    this.#packer.put(foldSign(place - this.#lastPlace));
    this.#packer.put(name);
    this.#packer.put(weight * 2 + (isCovered ? 1 : 0));
    this.#lastPlace = place;
    this.#lastName = name;
    this.#packed++;
  }

  /** Points that come in any order need the table, and so do those before them. */
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

/** Whether a packed number holds this weight, of a point that is covered or not. */
function isWeight(packed: number, weight: number): boolean {
  const uncovered = weight * 2;
  return packed === uncovered || packed === uncovered + 1;
}
