import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originOf, readCheckpoint } from "../../../src/domain/ledger/checkpoint.ts";
import { checkpointPath } from "../../../src/domain/ledger/layout.ts";
import { verifyLedger } from "../../../src/domain/ledger/verify.ts";
import { consistencyProof } from "../../../src/domain/merkle/tree.ts";
import { bundlePath, headPath, keptHeads } from "../../../src/domain/witness/layout.ts";
import type { SeenLedger } from "../../../src/domain/witness/observation.ts";
import { weigh } from "../../../src/domain/witness/weigh.ts";
import { tinyEntries, tinyEntry, tinyLedger } from "../../support/tiny-ledger.ts";

const ledgerOf = (count: number, from = 0) => tinyLedger(tinyEntries(count + from).slice(from), originOf(42));
const noteOf = (files: ReadonlyMap<string, Uint8Array>) => files.get(checkpointPath) ?? new Uint8Array();
const headOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const head = readCheckpoint(noteOf(files));
  if (head === null) throw new Error("expected a head");
  return head;
};

function seen(files: ReadonlyMap<string, Uint8Array>, since: number, id = 42): SeenLedger {
  const { hashes } = verifyLedger(files, { origin: null, seen: [] });
  const proof = consistencyProof(hashes, since) ?? [];
  return {
    ...{ repository: { id, name: "acme/shop" }, commit: "a".repeat(40) },
    note: Buffer.from(noteOf(files)).toString(),
    consistency: proof.map((hash) => Buffer.from(hash).toString("hex")),
  };
}

const stateOf = (one: SeenLedger, kept: ReadonlyMap<string, ReturnType<typeof headOf>>) =>
  weigh([one], kept)[0]?.state;

describe("a head that was seen", () => {
  it("may be signed exactly if it goes on from the one before", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (before, more) => {
        const kept = new Map([["42", headOf(ledgerOf(before))]]);
        const grown = ledgerOf(before + more);
        const other = tinyLedger([...tinyEntries(before + more - 1), tinyEntry(99)], originOf(42));

        expect(stateOf(seen(grown, before), kept)).toBe("grown");
        expect(stateOf(seen(ledgerOf(before), before), kept)).toBe("known");
        if (before === 0) return;
        expect(stateOf(seen(ledgerOf(before + more, 1), before), kept)).toBe("refused");
        expect(stateOf({ ...seen(other, before), note: seen(grown, before).note }, kept)).toBe(
          seen(other, before).consistency.join() === seen(grown, before).consistency.join()
            ? "grown"
            : "refused",
        );
        if (before > 1) expect(stateOf(seen(ledgerOf(before - 1), before - 1), kept)).toBe("refused");
      }),
      { numRuns: 40 },
    );
  });

  it("may be signed as the first, and never for another repository or where it is none", () => {
    const files = ledgerOf(3);

    expect(stateOf(seen(files, 0), new Map())).toBe("grown");
    expect(stateOf(seen(files, 0, 7), new Map())).toBe("refused");
    expect(stateOf({ ...seen(files, 0), note: "hello\n" }, new Map())).toBe("refused");
    expect(stateOf({ ...seen(files, 0), consistency: ["0".repeat(64)] }, new Map())).toBe("refused");
  });
});

describe("the book of the witness", () => {
  it("has a head by the number of its repository, and nothing else", () => {
    const note = noteOf(ledgerOf(2));
    const files = new Map([
      [headPath("42"), note],
      [headPath("7"), note],
      ["heads/README.md", Buffer.from("hi")],
    ]);

    const { heads, odd } = keptHeads(files);

    expect([...heads.keys()]).toEqual(["42"]);
    expect(odd).toEqual(["heads/7.note", "heads/README.md"]);
    expect(bundlePath("2026-11-22T01:02:03Z", "12", "1")).toBe("bundles/2026-11/12-1.sigstore.json");
  });
});
