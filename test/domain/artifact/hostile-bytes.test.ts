import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTar } from "../../../src/domain/archive/tar.ts";
import { differenceOf } from "../../../src/domain/artifact/difference.ts";
import { parseReference } from "../../../src/domain/artifact/oci/reference.ts";
import { parseStrictJson } from "../../../src/domain/artifact/oci/strict-json.ts";
import { specOf } from "../../../src/domain/artifact/spec.ts";
import { gzipOf, memoryArtefact, tarOf } from "../../support/archives.ts";

const bytes = fc.uint8Array({ maxLength: 2_000 });
/** An archive with one byte or more that somebody changed. */
const spoilt = fc
  .record({
    at: fc.nat(2_000),
    byte: fc.integer({ min: 0, max: 255 }),
    isPacked: fc.boolean(),
    content: fc.string({ maxLength: 100 }),
  })
  .map(({ at, byte, isPacked, content }) => {
    const tar = tarOf([
      { path: "app/a.js", content },
      { path: "app/b.js", content: "b" },
    ]);
    const archive = Buffer.from(isPacked ? gzipOf(tar) : tar);
    archive[at % archive.length] = byte;
    return new Uint8Array(archive);
  });

describe("bytes of a job that ran the product's code", () => {
  it("are compared without an exception, whatever they are, and equal ones have no difference", () => {
    const spec = specOf({ type: "archive", path: "a" });
    const any = fc.oneof(bytes, spoilt);
    fc.assert(
      fc.property(any, any, (first, second) => {
        const { entries, more } = differenceOf(
          spec,
          memoryArtefact({ a: first }),
          memoryArtefact({ a: second }),
        );
        expect(entries.length + more > 0).toBe(!Buffer.from(first).equals(Buffer.from(second)));
      }),
      { numRuns: 300 },
    );
  });

  it("are read as an archive or not at all", () => {
    fc.assert(
      fc.property(fc.oneof(bytes, spoilt), (tar) => {
        const entries = readTar(tar, 100);
        for (const { content } of entries ?? []) expect(content.length).toBeLessThanOrEqual(tar.length);
      }),
      { numRuns: 300 },
    );
  });

  it("give the same object as JSON gives, or none", () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(value, (object) => {
        const text = JSON.stringify(object);
        expect(parseStrictJson(Buffer.from(text))).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 300 },
    );
  });

  it("name no image but one that is written out", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const reference = parseReference(text);
        if (reference === null) return;
        const { host, repository } = reference;
        expect(text.toLowerCase().startsWith(`${host}/${repository}`)).toBe(true);
      }),
    );
  });
});
