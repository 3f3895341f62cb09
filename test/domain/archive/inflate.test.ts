import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../src/domain/archive/inflate.ts";

describe("inflate", () => {
  it("unpacks gzip and deflate", () => {
    const text = Buffer.from("text");

    expect(inflate(gzipSync(text), "gzip", 4)).toEqual(text);
    expect(inflate(deflateRawSync(text), "deflate", 4)).toEqual(text);
  });

  it("unpacks no more of a bomb than it may", () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

    expect(inflate(bomb, "gzip", 1024)).toBeNull();
    expect(inflate(bomb, "gzip", 0)).toBeNull();
  });

  it("gives nothing for bytes that are broken or cut off", () => {
    const packed = gzipSync(Buffer.from("text"));

    expect(inflate(packed.subarray(0, -1), "gzip", 100)).toBeNull();
    expect(inflate(Buffer.from("text"), "deflate", 100)).toBeNull();
  });
});
