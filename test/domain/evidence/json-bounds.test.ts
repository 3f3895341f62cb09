import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonDepth } from "../../../src/domain/evidence/json-bounds.ts";

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("how deep JSON nests", () => {
  it("is counted as a parser would, whatever stands in its texts", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonDepth(bytesOf(JSON.stringify(value)), 1000)).toBe(depthOf(value));
      }),
    );
  });

  it.each([
    ['{"a":"[[[["}', 1],
    ['["\\"[[",[]]', 2],
    ['["\\\\",[[]]]', 3],
    ['["\\\\\\"[["]', 1],
    ['"[[[', 0],
    ["", 0],
  ])("is in %s %i", (text, depth) => {
    expect(jsonDepth(bytesOf(text), 1000)).toBe(depth);
  });

  it("is not counted further than the limit", () => {
    expect(jsonDepth(bytesOf("[".repeat(1_000_000)), 16)).toBe(17);
  });
});
