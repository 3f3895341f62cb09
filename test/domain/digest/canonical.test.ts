import { describe, expect, it } from "vitest";
import { canonicalDigest } from "../../../src/domain/digest/canonical.ts";

describe("canonicalDigest", () => {
  it("is the sha256 of the canonical JSON (RFC 8785)", () => {
    // printf '{"a":[1,"é"],"b":2}' | sha256sum
    expect(canonicalDigest({ b: 2, a: [1, "é"] })).toBe(
      "sha256:df9a461ade0c8810b77c66e46319e53600e5ff54762a78d8b3ec0c69d5c1ea64",
    );
  });

  it("does not depend on the order of keys, and does on that of lists", () => {
    expect(canonicalDigest({ a: 1, b: { c: 2, d: 3 } })).toBe(canonicalDigest({ b: { d: 3, c: 2 }, a: 1 }));
    expect(canonicalDigest([1, 2])).not.toBe(canonicalDigest([2, 1]));
  });

  it("refuses what is no JSON as a bug", () => {
    expect(() => canonicalDigest(undefined)).toThrow(
      expect.objectContaining({ name: "InternalError", code: "bug" }),
    );
  });
});
