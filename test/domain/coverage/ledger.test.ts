import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highestLine } from "../../../src/domain/coverage/hits.ts";
import { CoverageLedger, type LedgerTotals } from "../../../src/domain/coverage/ledger.ts";

function finished(ledger: CoverageLedger): { files: Map<string, LedgerTotals>; totals: LedgerTotals } {
  const files = new Map<string, LedgerTotals>();
  const totals = ledger.finish((path, file) => files.set(path, file));
  return { files, totals };
}

describe("CoverageLedger", () => {
  it("counts a line once that came twice, covered if either was", () => {
    const ledger = new CoverageLedger();
    ledger.open("a.ts");
    ledger.line(1, false);
    ledger.line(1, true);
    ledger.line(1, false);
    ledger.line(2, false);
    ledger.line(2, false);

    expect(finished(ledger).totals.lines).toEqual({ total: 2, covered: 1 });
  });

  it("merges a file that comes back after another one", () => {
    const ledger = new CoverageLedger();
    for (const [path, line, isCovered] of [
      ["a.ts", 1, false],
      ["b.ts", 1, true],
      ["a.ts", 1, true],
      ["a.ts", 2, false],
    ] as const) {
      ledger.open(path);
      ledger.line(line, isCovered);
    }
    const { files, totals } = finished(ledger);

    expect([...files.keys()]).toEqual(["a.ts", "b.ts"]);
    expect(files.get("a.ts")?.lines).toEqual({ total: 2, covered: 1 });
    expect(totals.lines).toEqual({ total: 3, covered: 2 });
  });

  it("takes the most branches and the most covered ones that a line was told with", () => {
    const ledger = new CoverageLedger();
    for (const measure of [
      { total: 4, covered: 1 },
      { total: 2, covered: 2 },
    ]) {
      ledger.open("a.ts");
      ledger.line(5, true);
      ledger.lineBranches(5, measure);
      ledger.open("b.ts");
    }

    expect(finished(ledger).files.get("a.ts")?.lineBranches).toEqual({ total: 4, covered: 2 });
  });

  it("weighs points, and counts how often one came back with another weight", () => {
    const ledger = new CoverageLedger();
    ledger.open("a.go");
    ledger.point({ place: 2 ** 40, name: 2 ** 41, weight: 3, isCovered: false });
    ledger.open("b.go");
    ledger.open("a.go");
    ledger.point({ place: 2 ** 40, name: 2 ** 41, weight: 3, isCovered: true });
    ledger.point({ place: 7, name: 1, weight: 2, isCovered: false });
    const { totals } = finished(ledger);

    expect(totals.points).toEqual({ total: 5, covered: 3 });
    expect(totals.pointCount).toBe(2);
    expect(ledger.conflicts).toBe(0);

    const other = new CoverageLedger();
    other.open("a.go");
    other.point({ place: 1, name: 1, weight: 1, isCovered: false });
    other.point({ place: 1, name: 1, weight: 2, isCovered: false });
    expect(other.conflicts).toBe(1);
  });

  it("holds lines up to the highest one, in any order", () => {
    const ledger = new CoverageLedger();
    ledger.open("a.ts");
    for (const line of [highestLine, 0, 70_000, 3]) ledger.line(line, line > 3);
    ledger.open("b.ts");
    ledger.open("a.ts");
    ledger.line(highestLine, false);

    expect(finished(ledger).totals.lines).toEqual({ total: 4, covered: 2 });
  });

  it("grows with a file of many lines and points, and is small again for the next one", () => {
    const ledger = new CoverageLedger();
    for (const path of ["large.ts", "small.ts", "large.ts"]) {
      ledger.open(path);
      const size = path === "large.ts" ? 10_000 : 1;
      for (let line = 0; line < size; line++) {
        ledger.line(line, line % 2 === 0);
        ledger.lineBranches(line, { total: 2, covered: 1 });
        ledger.point({ place: line, name: line * 3, weight: 1, isCovered: line % 4 === 0 });
      }
    }
    const { files } = finished(ledger);

    expect(files.get("large.ts")).toEqual({
      lines: { total: 10_000, covered: 5_000 },
      lineBranches: { total: 20_000, covered: 10_000 },
      points: { total: 10_000, covered: 2_500 },
      pointCount: 10_000,
    });
    expect(files.get("small.ts")?.lines).toEqual({ total: 1, covered: 1 });
  });

  it("G7: takes the names of prototypes for ordinary paths", () => {
    const ledger = new CoverageLedger();
    for (const path of ["__proto__", "constructor", "__proto__"]) {
      ledger.open(path);
      ledger.line(1, true);
    }

    expect([...finished(ledger).files.keys()]).toEqual(["__proto__", "constructor"]);
  });

  it("keeps apart as many paths as there are", () => {
    const ledger = new CoverageLedger();
    const paths = Array.from({ length: 5_000 }, (_, index) => `src/ä/${index % 2_500}.ts`);
    for (const path of paths) {
      ledger.open(path);
      ledger.line(1, false);
    }
    const { files, totals } = finished(ledger);

    expect([...files.keys()]).toEqual([...new Set(paths)]);
    expect(totals.lines).toEqual({ total: 2_500, covered: 0 });
  });

  it("counts as a plain map would where records repeat each other, and where they nearly do", () => {
    const line = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 200_000 }));
    const entries = fc.array(fc.record({ line, name: fc.integer({ min: 0, max: 3 }) }), { maxLength: 12 });
    const sorted = entries.map((list) => list.toSorted((a, b) => a.line - b.line || a.name - b.name));
    const changes = fc.record({ at: fc.nat(12), kind: fc.constantFrom(...kindsOfChange), run: fc.nat(255) });
    fc.assert(
      fc.property(fc.oneof(entries, sorted), fc.array(changes, { maxLength: 8 }), (record, records) => {
        const ledger = new CoverageLedger();
        const lines = new Map<string, boolean>();
        const points = new Map<string, boolean>();
        for (const { at, kind, run } of records) {
          ledger.open("a");
          for (const [index, { line: place, name }] of changedRecord(record, at, kind).entries()) {
            const isCovered = ((run >> (index % 8)) & 1) === 1;
            ledger.line(place, isCovered);
            ledger.point({ place, name, weight: 1, isCovered });
            lines.set(`${place}`, isCovered || lines.get(`${place}`) === true);
            points.set(`${place}:${name}`, isCovered || points.get(`${place}:${name}`) === true);
          }
          ledger.open("b");
        }
        const { totals } = finished(ledger);
        expect(totals.lines).toEqual(measureOf(lines));
        expect(totals.points).toEqual(measureOf(points));
        expect(totals.pointCount).toBe(points.size);
      }),
    );
  });

  it("keeps branches that a line was told with when the line comes again without them", () => {
    const ledger = new CoverageLedger();
    for (const branches of [3, 0, 0]) {
      ledger.open("a.ts");
      ledger.line(5, branches === 0);
      if (branches > 0) ledger.lineBranches(5, { total: branches, covered: 1 });
      ledger.open("b.ts");
    }

    const { totals } = finished(ledger);
    expect(totals.lines).toEqual({ total: 1, covered: 1 });
    expect(totals.lineBranches).toEqual({ total: 3, covered: 1 });
  });

  it("counts a conflict where a record repeats a point with another weight", () => {
    const ledger = new CoverageLedger();
    for (const weight of [1, 2]) {
      ledger.open("a.go");
      ledger.point({ place: 1, name: 1, weight, isCovered: false });
      ledger.open("b.go");
    }
    finished(ledger);

    expect(ledger.conflicts).toBe(1);
  });

  it("counts as a plain map of maps would, whatever it is told", () => {
    const told = fc.array(
      fc.record({
        path: fc.constantFrom("a", "b", "c", "päth"),
        line: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000 })),
        name: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 52 })),
        isCovered: fc.boolean(),
      }),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(told, (records) => {
        const ledger = new CoverageLedger();
        const lines = new Map<string, boolean>();
        const points = new Map<string, boolean>();
        for (const { path, line, name, isCovered } of records) {
          ledger.open(path);
          ledger.line(line, isCovered);
          ledger.point({ place: line, name, weight: 1, isCovered });
          const lineKey = `${path}:${line}`;
          lines.set(lineKey, isCovered || lines.get(lineKey) === true);
          const pointKey = `${lineKey}:${name}`;
          points.set(pointKey, isCovered || points.get(pointKey) === true);
        }
        const { totals } = finished(ledger);
        expect(totals.lines).toEqual(measureOf(lines));
        expect(totals.points).toEqual(measureOf(points));
      }),
    );
  });
});

const kindsOfChange = ["none", "without", "twice", "first"] as const;

/** The record with one of its entries left out, told twice, or told before the others. */
function changedRecord<E>(record: readonly E[], at: number, kind: (typeof kindsOfChange)[number]): E[] {
  const [entry, before, behind] = [record[at], record.slice(0, at), record.slice(at + 1)];
  if (entry === undefined || kind === "none") return [...record];
  if (kind === "without") return [...before, ...behind];
  return kind === "twice" ? [...before, entry, entry, ...behind] : [entry, ...before, ...behind];
}

function measureOf(things: ReadonlyMap<string, boolean>): { total: number; covered: number } {
  return { total: things.size, covered: [...things.values()].filter(Boolean).length };
}
