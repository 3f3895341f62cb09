import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originOf, readCheckpoint } from "../../../src/domain/ledger/checkpoint.ts";
import { leafText } from "../../../src/domain/ledger/entry.ts";
import { checkpointPath, leafPath } from "../../../src/domain/ledger/layout.ts";
import { type LedgerExpectation, type LedgerFiles, verifyLedger } from "../../../src/domain/ledger/verify.ts";
import { leafHash } from "../../../src/domain/merkle/hashes.ts";
import { tinyEntries, tinyEntry, tinyLedger, tinyOrigin } from "../../support/tiny-ledger.ts";

const alone = { origin: tinyOrigin, seen: [] };
const codesOf = (files: LedgerFiles, expected: LedgerExpectation = alone) =>
  [...new Set(verifyLedger(files, expected).faults.map(({ code }) => code))].sort();
const headOf = (files: LedgerFiles) => {
  const head = readCheckpoint(files.get(checkpointPath) ?? new Uint8Array());
  if (head === null) throw new Error("expected a head");
  return head;
};
const leafPaths = (files: LedgerFiles) => [...files.keys()].filter((path) => path !== checkpointPath).sort();
const leafAt = (index: number, number: number): [string, Uint8Array] => {
  const bytes = Buffer.from(leafText({ index, entry: tinyEntry(number) }));
  return [leafPath(index, leafHash(bytes)), bytes];
};

describe("a ledger that nobody touched", () => {
  it("is whole at every length and gives back its entries", () => {
    for (const count of [0, 1, 2, 3, 8, 13]) {
      const account = verifyLedger(tinyLedger(tinyEntries(count)), alone);

      expect(account.faults).toEqual([]);
      expect(account.entries).toEqual(tinyEntries(count));
    }
  });

  it("goes on from every head that was seen of it", () => {
    const seen = [0, 1, 5, 9].map((count) => headOf(tinyLedger(tinyEntries(count))));

    expect(codesOf(tinyLedger(tinyEntries(9)), { origin: tinyOrigin, seen })).toEqual([]);
  });
});

describe("what somebody who may push can do to a ledger", () => {
  const files = tinyLedger(tinyEntries(5));
  const paths = leafPaths(files);
  const changed = (change: (ledger: Map<string, Uint8Array | null>) => void) => {
    const ledger = new Map<string, Uint8Array | null>(files);
    change(ledger);
    return ledger;
  };
  const move = (ledger: Map<string, Uint8Array | null>, from: string, to: string) => {
    const bytes = ledger.get(from) ?? null;
    ledger.delete(from);
    ledger.set(to, bytes);
  };
  const renumbered = (path: string, index: number) =>
    path.replace(/\d{9}(?=-)/, String(index).padStart(9, "0"));

  it.each([
    ["flip a byte of a leaf", ["edited"], changed((l) => l.set(paths[2]!, flipped(l.get(paths[2]!)!, 30)))],
    ["put something huge there", ["edited"], changed((l) => l.set(paths[2]!, null))],
    ["drop a leaf", ["removed"], changed((l) => l.delete(paths[1]!))],
    ["drop the last leaf", ["removed"], changed((l) => l.delete(paths[4]!))],
    [
      "swap two leaves",
      ["reordered", "root"],
      changed((l) => {
        move(l, paths[1]!, "aside");
        move(l, paths[2]!, renumbered(paths[2]!, 1));
        move(l, "aside", renumbered(paths[1]!, 2));
      }),
    ],
    ["add a second leaf to a place", ["added", "forked"], changed((l) => l.set(...leafAt(3, 77)))],
    ["append without a head", ["added"], changed((l) => l.set(...leafAt(5, 77)))],
    ["append an entry again", ["added", "repeated"], changed((l) => l.set(...leafAt(5, 2)))],
    [
      "replace a leaf by another",
      ["root"],
      changed((l) => {
        l.delete(paths[2]!);
        l.set(...leafAt(2, 77));
      }),
    ],
    [
      "give a leaf words of one's own",
      ["malformed", "root"],
      changed((l) => {
        const words = Buffer.from('{"index":2,"note":"hello"}');
        l.delete(paths[2]!);
        l.set(leafPath(2, leafHash(words)), words);
      }),
    ],
    ["leave a file there", ["foreign-file"], changed((l) => l.set("leaves/README.md", Buffer.from("hi")))],
    ["take the head away", ["checkpoint"], changed((l) => l.delete(checkpointPath))],
    [
      "put an older head there",
      ["added"],
      changed((l) => l.set(checkpointPath, tinyLedger(tinyEntries(4)).get(checkpointPath)!)),
    ],
    [
      "put the head of another there",
      ["origin"],
      changed((l) => l.set(checkpointPath, tinyLedger(tinyEntries(5), originOf(7)).get(checkpointPath)!)),
    ],
  ] as const)("%s: %s", (_, codes, ledger) => {
    expect(codesOf(ledger)).toEqual(codes);
  });

  it("is found where everything was made to fit, by a head that was seen", () => {
    const seen = [headOf(files)];
    const entries = tinyEntries(6);

    const cut = tinyLedger(entries.slice(0, 4));
    const without = tinyLedger([...entries.slice(0, 2), ...entries.slice(3)]);
    const grownElsewhere = tinyLedger([...entries.slice(0, 4), tinyEntry(77), tinyEntry(78)]);

    expect(codesOf(cut)).toEqual([]);
    expect(codesOf(cut, { origin: tinyOrigin, seen })).toEqual(["behind"]);
    expect(codesOf(without, { origin: tinyOrigin, seen })).toEqual(["rewritten"]);
    expect(codesOf(grownElsewhere, { origin: tinyOrigin, seen })).toEqual(["rewritten"]);
  });
});

describe("any single mutation of a ledger", () => {
  const sizes = fc.integer({ min: 1, max: 12 });

  it("of one byte is found", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (size, file, at, by) => {
        const files = tinyLedger(tinyEntries(size));
        const path = [...files.keys()][file % files.size]!;
        files.set(path, flipped(files.get(path)!, at, by));

        expect(codesOf(files)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("that takes away, adds, cuts or prolongs a file is found", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.uint8Array({ maxLength: 40 }), fc.nat(3), (size, file, bytes, how) => {
        const files = tinyLedger(tinyEntries(size));
        const path = [...files.keys()][file % files.size]!;
        const old = files.get(path)!;
        if (how === 0) files.delete(path);
        else if (how === 1) files.set(`leaves/${Buffer.from(bytes).toString("hex")}`, bytes);
        else if (how === 2) files.set(path, old.subarray(0, file % old.length));
        else files.set(path, Buffer.concat([old, Buffer.from("\n"), bytes]));

        expect(codesOf(files)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("of the order of its entries is found by a head that was seen, however well it was done", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }).chain((size) =>
          fc.tuple(
            fc.constant(size),
            fc.shuffledSubarray(
              Array.from({ length: size }, (_, index) => index),
              { minLength: 1 },
            ),
          ),
        ),
        ([size, order]) => {
          fc.pre(order.length < size || order.some((number, index) => number !== index));
          const seen = [headOf(tinyLedger(tinyEntries(size)))];

          const files = tinyLedger(order.map(tinyEntry));

          expect(codesOf(files, { origin: tinyOrigin, seen })).toEqual([
            order.length < size ? "behind" : "rewritten",
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function flipped(bytes: Uint8Array, at: number, by = 1): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const index = at % copy.length;
  copy[index] = (copy[index] ?? 0) ^ by;
  return copy;
}
