import { describe, expect, it } from "vitest";
import { lowerBounds, nearestFix } from "../../../src/domain/finding/fix.ts";

describe("nearestFix", () => {
  it.each([
    [["2.2.25", "3.1.14", "3.2.10"], "3.2.9", "3.2.10"],
    [["3.2.10", "2.2.25"], "2.2.3", "2.2.25"],
    [["1.0.0"], "2.0.0", "1.0.0"],
    [["1.10.0", "1.9.0"], undefined, "1.9.0"],
    [[], "1.0.0", undefined],
  ])("of %j for %s is %s", (fixed, installed, nearest) => {
    expect(nearestFix(fixed, installed)).toBe(nearest);
  });
});

describe("lowerBounds", () => {
  it.each([
    [">=0.2.1 <1.0.0 || >=1.2.3", ["0.2.1", "1.2.3"]],
    [">= 0.6.1", ["0.6.1"]],
    ["<0.0.0", []],
    ["", []],
  ])("of %j are %j", (range, bounds) => {
    expect(lowerBounds(range)).toEqual(bounds);
  });
});
