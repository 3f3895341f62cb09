import { LineParts } from "./line-parts.ts";
import type { LineMeasures } from "./line-table.ts";
import { addTo, type Measure, noCount } from "./measure.ts";
import { PathTable } from "./path-table.ts";
import { type PointMeasures, PointParts } from "./point-parts.ts";
import type { Point } from "./point-table.ts";

/** What is known of one file, or of all of them together. */
export interface LedgerTotals extends LineMeasures, PointMeasures {}

const none = -1;
const encoder = new TextEncoder();

/**
 * Merges the coverage of a report whose files come in any order and more than once (one LCOV record per test, one
 * Cobertura class per inner class). Tell it a file, then what it holds. Memory stays flat: a part of a file is
 * packed into a few bytes per line, and parts are merged only at the end, so that time grows with the report alone.
 */
export class CoverageLedger {
  readonly #paths = new PathTable();
  readonly #lines = new LineParts();
  readonly #points = new PointParts();
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
    const file = this.#paths.indexOf(bytes, start, end);
    if (file === this.#file) return;
    this.#file = file;
    this.#lines.open(file);
    this.#points.open(file);
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
    this.#lines.close();
    this.#points.close();
    const sum = { lines: noCount(), lineBranches: noCount(), points: noCount(), pointCount: 0 };
    for (let file = 0; file < this.#paths.size; file++) {
      const totals = { ...this.#lines.measure(file), ...this.#points.measure(file) };
      addTo(sum.lines, totals.lines);
      addTo(sum.lineBranches, totals.lineBranches);
      addTo(sum.points, totals.points);
      sum.pointCount += totals.pointCount;
      visit(this.#paths.pathOf(file), totals);
    }
    return sum;
  }
}
