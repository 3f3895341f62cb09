import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafHash, nodeHash } from "../../../src/domain/merkle/hashes.ts";
import { provesConsistency, provesInclusion } from "../../../src/domain/merkle/proofs.ts";
import { consistencyProof, inclusionProof, rootOf } from "../../../src/domain/merkle/tree.ts";

const leaves = (count: number) =>
  Array.from({ length: count }, (_, index) => leafHash(Buffer.from([index, index >> 8])));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Inputs and roots of the reference implementation (certificate-transparency's merkle tree tests). */
const records = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

describe("the tree of RFC 6962", () => {
  it("has the roots that the reference implementation gives", () => {
    const hashes = records.map((record) => leafHash(Buffer.from(record, "hex")));

    expect(roots.map((_, index) => hex(rootOf(hashes.slice(0, index + 1))))).toEqual(roots);
    expect(hex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("proves every leaf of every tree, and only in its place", () => {
    for (let size = 1; size <= 33; size++) {
      const all = leaves(size);
      const head = { size, root: rootOf(all) };
      for (const [index, leaf] of all.entries()) {
        const proof = inclusionProof(all, index) ?? [];
        expect(provesInclusion({ leaf, index, proof }, head)).toBe(true);
        expect(provesInclusion({ leaf, index: index + 1, proof }, head)).toBe(false);
        expect(provesInclusion({ leaf: leafHash(Buffer.from("other")), index, proof }, head)).toBe(false);
        expect(provesInclusion({ leaf, index, proof: [...proof, leaf] }, head)).toBe(false);
      }
    }
  });

  it("proves that each tree is the beginning of each later one", () => {
    const all = leaves(33);
    for (let newer = 0; newer <= 33; newer++)
      for (let older = 0; older <= newer; older++) {
        const grown = all.slice(0, newer);
        const proof = consistencyProof(grown, older) ?? [];
        const [from, to] = [head(all.slice(0, older)), head(grown)];

        expect(provesConsistency(from, to, proof)).toBe(true);
        if (older > 0)
          expect(provesConsistency({ ...from, root: leafHash(from.root) }, to, proof)).toBe(false);
      }
  });

  it("shows an edit, a removal or a change of order of what was already there", () => {
    const change = fc.record({
      size: fc.integer({ min: 2, max: 40 }),
      at: fc.nat(),
      more: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(change, ({ size, at, more }) => {
        const all = leaves(size + more);
        const index = at % (size - 1);
        const [one, two] = [all[index] ?? fail(), all[index + 1] ?? fail()];
        const edited = all.with(index, leafHash(one));
        const removed = all.toSpliced(index, 1);
        const reordered = all.with(index, two).with(index + 1, one);
        for (const forged of [edited, removed, reordered]) {
          const proof = consistencyProof(forged, Math.min(size, forged.length)) ?? [];
          expect(provesConsistency(head(all.slice(0, size)), head(forged), proof)).toBe(false);
        }
      }),
    );
  });

  it("gives no proof of what is not there", () => {
    expect(inclusionProof(leaves(3), 3)).toBeNull();
    expect(inclusionProof(leaves(3), -1)).toBeNull();
    expect(consistencyProof(leaves(3), 4)).toBeNull();
    expect(provesInclusion({ leaf: leafHash(Buffer.from("")), index: 0.5, proof: [] }, head(leaves(1)))).toBe(
      false,
    );
    expect(provesConsistency(head(leaves(4)), head(leaves(3)), [])).toBe(false);
    expect(provesConsistency(head(leaves(3)), head(leaves(4)), [])).toBe(false);
  });

  it("keeps an inner node from passing for a leaf", () => {
    const [left, right] = [leafHash(Buffer.from("a")), leafHash(Buffer.from("b"))];

    expect(hex(leafHash(Buffer.concat([left, right])))).not.toBe(hex(nodeHash(left, right)));
  });

  it("counts beyond 32 bits", () => {
    const hash = leafHash(Buffer.from("a"));

    expect(
      provesInclusion({ leaf: hash, index: 2 ** 40, proof: [hash] }, { size: 2 ** 41, root: hash }),
    ).toBe(false);
  });
});

function head(all: readonly Uint8Array[]) {
  return { size: all.length, root: rootOf(all) };
}

function fail(): never {
  throw new Error("expected a leaf");
}
