import { describe, expect, it } from "vitest";
import { isEntry, leafText, mostLeafBytes, readLeaf } from "../../../src/domain/ledger/entry.ts";
import { tinyEntry } from "../../support/tiny-ledger.ts";

const entry = {
  kind: "release",
  run: 9_007_199_254_740_991,
  subject: "f".repeat(64),
  evidence: "0123456789abcdef".repeat(4),
} as const;
const text = leafText({ index: 12, entry });
const read = (written: string) => readLeaf(Buffer.from(written));

describe("a leaf", () => {
  it("is one text of at most 200 bytes, however large its numbers are", () => {
    expect(text).toBe(
      '{"evidence":"ASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8","index":12,"kind":"release","run":9007199254740991,"subject":"__________________________________________8"}',
    );
    expect(leafText({ index: 999_999_999, entry }).length).toBeLessThanOrEqual(mostLeafBytes);
    expect(read(text)).toEqual({ index: 12, entry });
  });

  it.each([
    ["nothing", ""],
    ["a blank more", text.replace(",", ", ")],
    ["another order", `{"index":12,${text.slice(1).replace('"index":12,', "")}`],
    ["spare bits in a digest", text.replace('8"}', '9"}')],
    ["padding", text.replace('8"}', '8="}')],
    ["words of somebody's own", text.replace("}", ',"note":"hi"}')],
    ["a field twice", text.replace("{", '{"run":1,')],
    ["no run", text.replace(/"run":\d+/, '"run":0')],
    ["another kind", text.replace("release", "waiver")],
    ["a place below zero", text.replace('"index":12', '"index":-1')],
    ["a number in another way", text.replace('"index":12', '"index":1.2e1')],
    ["too many bytes", `${text}${" ".repeat(200)}`],
    ["bytes that are no text", `${text.slice(0, -1)}\u00ff`],
  ])("is not %s", (_, written) => {
    expect(read(written)).toBeNull();
  });
});

describe("an entry", () => {
  it("has digests and a number, and nothing else is taken in", () => {
    expect(isEntry(tinyEntry(1))).toBe(true);
    expect(isEntry({ ...tinyEntry(1), run: Number.NaN })).toBe(false);
    expect(isEntry({ ...tinyEntry(1), run: 0 })).toBe(false);
    expect(isEntry({ ...tinyEntry(1), subject: "A".repeat(64) })).toBe(false);
    expect(isEntry({ ...tinyEntry(1), evidence: "" })).toBe(false);
  });
});
