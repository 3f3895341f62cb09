import { describe, expect, it } from "vitest";
import { read } from "../support/readings.ts";

describe("a report whose root is not even reached", () => {
  it.each([
    ["declares entities", '<!DOCTYPE a [<!ENTITY b "c">]><testsuite/>', "forbidden-entity"],
    ["ends in its declaration", '<?xml version="1.0"', "truncated"],
    ["is no XML", "<1a/>", "malformed"],
  ])("says that it %s, in place of naming an unknown format", (_, text, code) => {
    const { reading, codes } = read(text);

    expect(reading).toMatchObject({ format: null, clean: false });
    expect(codes).toEqual([code]);
  });
});
