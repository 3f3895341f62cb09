import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineBlocks } from "../../src/syntax/lines/blocks.ts";
import { LineCursor } from "../../src/syntax/lines/cursor.ts";
import { memorySource } from "../../src/syntax/source.ts";

function blocksOf(text: string): string[] {
  const blocks = new LineBlocks(memorySource(Buffer.from(text)));
  const found: string[] = [];
  while (blocks.next()) found.push(blocks.bytes.toString("utf8", blocks.start, blocks.end));
  return found;
}

function linesOf(text: string): string[] {
  const cursor = new LineCursor(memorySource(Buffer.from(text)));
  const found: string[] = [];
  while (cursor.next()) found.push(cursor.text());
  return found;
}

/** Long enough to cross the window of 256 KiB several times, at odd places. */
const long = Array.from({ length: 40_000 }, (_, index) => `line ${"x".repeat(index % 37)} ${index}`).join(
  "\n",
);

describe("LineBlocks", () => {
  it("hands over all bytes, each block ending with its last line", () => {
    const blocks = blocksOf(`${long}\nlast`);

    expect(blocks.join("")).toBe(`${long}\nlast`);
    expect(blocks.slice(0, -1).every((block) => block.endsWith("\n"))).toBe(true);
    expect(blocks.length).toBeGreaterThan(2);
  });

  it("loads a line that is longer than the window", () => {
    const line = "y".repeat(700_000);

    expect(blocksOf(`a\n${line}\nb\n`).join("")).toBe(`a\n${line}\nb\n`);
  });

  it("has no block for nothing", () => {
    expect(blocksOf("")).toEqual([]);
  });

  it("names the line of a byte", () => {
    const blocks = new LineBlocks(memorySource(Buffer.from("a\nb\nc\n")));
    blocks.next();

    expect(blocks.fault("malformed", "no", 4)).toMatchObject({ code: "malformed", at: "line 3" });
  });

  it("refuses a line that is larger than any report needs", () => {
    expect(() => blocksOf("z".repeat(40_000_000))).toThrow("expected no value over 16777216 bytes");
  });
});

describe("LineCursor", () => {
  it("splits as a plain split would, and drops the carriage returns", () => {
    const texts = fc.array(fc.constantFrom("a", "\n", "\r\n", "ö", "bcdef"), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const expected = text.split("\n").map((line) => line.replace(/\r$/, ""));
        if (expected.at(-1) === "" && !text.endsWith("\r")) expected.pop();

        expect(linesOf(text)).toEqual(expected);
      }),
    );
  });

  it("finds all lines across its window", () => {
    expect(linesOf(long).join("\n")).toBe(long);
  });

  it("tells whether a line feed ends the last line", () => {
    for (const [text, isComplete] of [
      ["a\nb", false],
      ["a\nb\n", true],
    ] as const) {
      const cursor = new LineCursor(memorySource(Buffer.from(text)));
      while (cursor.next());

      expect(cursor.isComplete).toBe(isComplete);
      expect(cursor.number).toBe(2);
    }
  });

  it("refuses bytes that are no UTF-8", () => {
    const cursor = new LineCursor(memorySource(Buffer.from([0x61, 0xff, 0x0a])));
    cursor.next();

    expect(() => cursor.text()).toThrow("expected valid UTF-8");
  });
});
