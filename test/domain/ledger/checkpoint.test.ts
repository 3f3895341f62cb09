import { describe, expect, it } from "vitest";
import {
  checkpointText,
  headInNote,
  originOf,
  readCheckpoint,
  repositoryIdIn,
} from "../../../src/domain/ledger/checkpoint.ts";
import { formatWitnessed, parseWitnessed } from "../../../src/domain/ledger/witnessed.ts";
import { leafHash } from "../../../src/domain/merkle/hashes.ts";

const head = { origin: originOf(42), size: 12, root: leafHash(Buffer.from("a")) };
const text = checkpointText(head);
const signature = `\u2014 example.org/witness ${Buffer.from("some key and signature").toString("base64")}\n`;

describe("the text of a head", () => {
  it("is that of a C2SP checkpoint: origin, size, root", () => {
    const root = "Ai5txvVn+LTW1srW88g6SGHA5Rzmd6wb1Kn2WFFxP9Q=";
    expect(text.split("\n")).toEqual(["assaygate.github.io/ledger/42", "12", expect.any(String), ""]);
    expect(text.split("\n")[2]).toHaveLength(root.length);
    expect(readCheckpoint(Buffer.from(text))).toEqual({ ...head, root: Buffer.from(head.root) });
  });

  it.each([
    ["nothing", ""],
    ["no last line end", text.trimEnd()],
    ["a line more", `${text}more\n`],
    ["a size with a zero before it", text.replace("\n12\n", "\n012\n")],
    ["spare bits in the root", text.replace(/.=\n$/, (end) => `${end.startsWith("B") ? "C" : "B"}=\n`)],
    ["other line ends", text.replaceAll("\n", "\r\n")],
    ["a blank in the name", text.replace("assaygate.", "assay gate.")],
  ])("is not %s", (_, written) => {
    expect(readCheckpoint(Buffer.from(written))).toBeNull();
  });

  it("is read out of a signed note, and of nothing that only looks like one", () => {
    expect(headInNote(Buffer.from(text))?.size).toBe(12);
    expect(headInNote(Buffer.from(`${text}\n${signature}${signature}`))?.size).toBe(12);
    expect(headInNote(Buffer.from(`${text}\n`))).toBeNull();
    expect(headInNote(Buffer.from(`${text}\n${signature.trimEnd()}`))).toBeNull();
    expect(headInNote(Buffer.from(`${text}\n- example.org abc\n`))).toBeNull();
    expect(headInNote(Buffer.from(`${text}\n${signature}\n${signature}`))).toBeNull();
    expect(headInNote(Buffer.alloc(200_000, "a"))).toBeNull();
  });

  it("names a repository by its number, or none", () => {
    expect(repositoryIdIn(head.origin)).toBe("42");
    expect(repositoryIdIn("example.org/log")).toBeNull();
    expect(repositoryIdIn(originOf("42/../7"))).toBeNull();
    expect(repositoryIdIn(originOf("042"))).toBeNull();
  });
});

describe("what the witness says of a ledger in a property", () => {
  const at = "2026-11-22T01:02:00Z";
  const value = formatWitnessed({ at: "2026-11-22T01:02:59Z", head });

  it("fits, and comes out as it went in, with the time downwards", () => {
    expect(formatWitnessed({ at, head: { ...head, size: 999_999_999 } }).length).toBeLessThanOrEqual(75);
    expect(parseWitnessed(value, 42)).toEqual({
      ...{ state: "known", value: { at, head: { ...head, root: Uint8Array.from(head.root) } } },
    });
  });

  it.each([
    ["nothing", ""],
    ["another version", value.replace("v1", "v2")],
    ["a day that no calendar has", value.replace("11-22", "02-30")],
    ["no time", value.replace("T01:02", "T41:02")],
    ["something behind it", `${value} x`],
    ["spare bits", value.replace(/.$/, (end) => (end === "B" ? "C" : "B"))],
  ])("is not known for %s", (_, written) => {
    expect(parseWitnessed(written, 42)).toMatchObject({ state: "unknown", cause: "malformed" });
  });
});
