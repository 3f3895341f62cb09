import { describe, expect, it } from "vitest";
import { highestLine, parseHits, parseLine } from "../../../src/domain/coverage/hits.ts";

describe("parseHits", () => {
  it.each([
    ["0", 0],
    ["2874063630", 2_874_063_630],
    ["18446744073709551615", 2 ** 64],
    ["-3", -3],
    ["1.2e+16", 1.2e16],
    [" 4 ", 4],
  ])("reads %j as tools write it", (text, hits) => {
    expect(parseHits(text)).toBe(hits);
  });

  it.each(["", "-", "abc", "1,5", "0x10", "NaN", "Infinity", "1e99999"])("knows that %j is none", (text) => {
    expect(parseHits(text)).toBeUndefined();
  });
});

describe("parseLine", () => {
  it("reads lines up to the highest", () => {
    expect(parseLine("0")).toBe(0);
    expect(parseLine(String(highestLine))).toBe(highestLine);
  });

  it.each([String(highestLine + 1), "-1", "1.5", "", "1e3", "99999999999"])(
    "knows that %j is none",
    (text) => {
      expect(parseLine(text)).toBeUndefined();
    },
  );
});
