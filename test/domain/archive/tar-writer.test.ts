import { describe, expect, it } from "vitest";
import { readTar } from "../../../src/domain/archive/tar.ts";
import { writeTar } from "../../../src/domain/archive/tar-writer.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("a tar archive", () => {
  it("holds what was put in, in the order of the paths", () => {
    const files = [
      { path: "b/c.json", bytes: text("x".repeat(1_000)) },
      { path: "a.txt", bytes: text("") },
    ];
    const entries = readTar(writeTar(files) ?? new Uint8Array(), 10);

    expect(entries?.map(({ path, content }) => [path, content.length])).toEqual([
      ["a.txt", 0],
      ["b/c.json", 1_000],
    ]);
  });

  it("is the same for the same files, whatever their order", () => {
    const [one, other] = [
      { path: "1", bytes: text("1") },
      { path: "2", bytes: text("2") },
    ];

    expect(writeTar([one, other])).toEqual(writeTar([other, one]));
  });

  it("is none where a path does not fit: another name would be a lie", () => {
    expect(writeTar([{ path: "x".repeat(101), bytes: text("") }])).toBeNull();
  });
});
