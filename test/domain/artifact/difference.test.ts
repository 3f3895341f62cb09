import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { differenceOf } from "../../../src/domain/artifact/difference.ts";
import { specOf } from "../../../src/domain/artifact/spec.ts";
import { gzipOf, memoryArtefact, tarOf } from "../../support/archives.ts";
import {
  finishLayout,
  indexLayout,
  type LayoutFiles,
  layerType,
  putBlob,
  putImage,
} from "../../support/oci-layout.ts";

type Bytes = string | Uint8Array;

const image = specOf({ type: "oci-layout", path: "image" });

function entriesOf(first: Bytes, second: Bytes) {
  const spec = specOf({ type: "archive", path: "a" });
  const { entries, more } = differenceOf(spec, memoryArtefact({ a: first }), memoryArtefact({ a: second }));
  expect(more).toBe(0);
  return entries.map(({ at, kind, detail }) => `${kind} ${at.join(">")}: ${detail}`);
}

function imagesDiffer(first: LayoutFiles, second: LayoutFiles) {
  const { entries } = differenceOf(image, memoryArtefact(first), memoryArtefact(second));
  return entries.map(({ at, kind, detail }) => `${kind} ${at.join(">")}: ${detail}`);
}

const a = { path: "app/a.js", content: "one\ntwo\n" };
const b = { path: "app/b.js", content: "b" };

describe("the difference of two files", () => {
  it("is where the bytes begin to differ, and never what they are", () => {
    expect(entriesOf("one\ntwo\nkey=AAAA", "one\ntwo\nkey=BBBB")).toEqual([
      "content a: 16 bytes each, differing from byte 12 (line 3)",
    ]);
    expect(entriesOf(new Uint8Array([0, 1]), new Uint8Array([0, 2, 3]))).toEqual([
      "content a: 2 and 3 bytes, differing from byte 1",
    ]);
  });

  it("of JSON is the pointers of the values", () => {
    expect(entriesOf('{"a": {"b/c": 1, "d": [1, 2]}}', '{"a": {"b/c": 2, "d": [1, 3]}}')).toEqual([
      "content a: other values at /a/b~1c, /a/d/1",
    ]);
    expect(entriesOf('{"a":1}', '{"a": 1}')).toEqual(["content a: the same JSON, written in another way"]);
    expect(entriesOf('{"__proto__": 1}', "{}")).toEqual(["content a: other values at /__proto__"]);
  });

  it("is nothing when they are the same", () => {
    expect(entriesOf("same", "same")).toEqual([]);
  });
});

describe("the difference of two archives", () => {
  it("is told file by file", () => {
    const first = tarOf([a, { path: "only.first" }, b]);
    const second = tarOf([{ ...a, content: "one\nTwo\n" }, b, { path: "only.second" }]);

    expect(entriesOf(first, second)).toEqual([
      "content a>app/a.js: 8 bytes each, differing from byte 4 (line 2)",
      "only-first a>only.first: only in the first build",
      "only-second a>only.second: only in the second build",
    ]);
  });

  it("names time, mode and owner of a file", () => {
    const second = { ...a, modified: 1_700_000_000, mode: 0o755, owner: "ci" };

    expect(entriesOf(tarOf([a]), tarOf([second]))).toEqual([
      'metadata a>app/a.js: time "0" and "1700000000"; mode "644" and "755"; owner "0:0" and "0:0 ci"',
    ]);
  });

  it("names the first file that is in another place", () => {
    expect(entriesOf(tarOf([a, b]), tarOf([b, a]))).toEqual([
      "order a>app/a.js: the same files in another order, from this one on",
    ]);
  });

  it("tells the time in a gzip header from other content", () => {
    const tar = tarOf([a, b]);

    expect(entriesOf(gzipOf(tar, 1), gzipOf(tar, 2))).toEqual([
      "packing a: the same content, packed at another time (1 and 2 in the header)",
    ]);
    expect(entriesOf(gzipOf(tar, 0, 9), gzipOf(tar, 0, 0))).toEqual([
      "packing a: the same content, packed by another program or with other options",
    ]);
    expect(entriesOf(gzipOf(tar, 1), gzipOf(tarOf([a, { ...b, content: "c" }]), 2))).toEqual([
      "content a>app/b.js: 1 bytes each, differing from byte 0 (line 1)",
    ]);
  });

  it("looks into zips, and into archives in archives", () => {
    const zip = (time: string, content: string) =>
      zipSync({ "lib/a.js": Buffer.from(content) }, { mtime: new Date(time) });
    const first = tarOf([{ path: "inner.zip", content: zip("2026-01-01T10:00:00", "a") }]);
    const second = tarOf([{ path: "inner.zip", content: zip("2026-01-02T10:00:02", "b") }]);

    expect(entriesOf(first, second)).toEqual([
      'metadata a>inner.zip>lib/a.js: time "2026-01-01 10:00:00" and "2026-01-02 10:00:02"',
      "content a>inner.zip>lib/a.js: 1 bytes each, differing from byte 0 (line 1)",
    ]);
  });

  it("tells a zip that is packed in another way", () => {
    const zip = (level: 0 | 9) =>
      zipSync({ a: Buffer.from("a".repeat(99)) }, { level, mtime: new Date("2026-01-01T10:00:00") });

    expect(entriesOf(zip(0), zip(9))).toEqual(["packing a: the same files, packed in another way"]);
  });

  it("tells two entries of one path apart", () => {
    expect(entriesOf(tarOf([a, a]), tarOf([a, { ...a, content: "x" }]))).toEqual([
      "content a>app/a.js (2): 8 and 1 bytes, differing from byte 0 (line 1)",
    ]);
  });
});

describe("the difference of two builds", () => {
  it("of an image is told platform by platform, a shared layer once", () => {
    const build = (content: string) =>
      indexLayout(
        ["amd64", "arm64"].map((architecture) => ({ architecture, layers: [[a], [{ ...b, content }]] })),
      );

    expect(imagesDiffer(build("b"), build("c"))).toEqual([
      "content linux/amd64>layer 2>app/b.js: 1 bytes each, differing from byte 0 (line 1)",
    ]);
  });

  it("of an image names what differs in its configuration, its manifest and the number of layers", () => {
    const first = indexLayout([
      { config: { created: "2026-01-01T00:00:00Z" }, manifest: { annotations: { at: "1" } } },
    ]);
    const second = indexLayout([
      { config: { created: "2026-01-02T00:00:00Z" }, manifest: { annotations: { at: "2" } } },
    ]);

    expect(imagesDiffer(first, second)).toEqual([
      "content linux/amd64>configuration: other values at /created",
      "content linux/amd64>manifest: other values at /annotations/at",
    ]);
    expect(imagesDiffer(indexLayout([{ layers: [[a], [b]] }]), indexLayout([{ layers: [[a]] }]))[0]).toBe(
      "content linux/amd64: 2 layers in the first build, 1 in the second",
    );
  });

  it("of an image names platforms that one of them lacks", () => {
    const [one, two] = [[{ architecture: "amd64" }], [{ architecture: "amd64" }, { architecture: "arm64" }]];

    expect(imagesDiffer(indexLayout(one), indexLayout(two))[0]).toContain("only-second linux/arm64");
    expect(imagesDiffer(indexLayout(two), indexLayout(one))[0]).toContain("only-first linux/arm64");
  });

  it("says so where nothing can be compared", () => {
    const bomb: LayoutFiles = {};
    const broken = Buffer.concat([gzipOf(Buffer.from("x")).subarray(0, 10), Buffer.from("broken")]);
    const layers = [putBlob(bomb, layerType, broken)];
    finishLayout(bomb, putImage(bomb, { layers: [[]], manifest: { layers } }));

    expect(imagesDiffer({ ...indexLayout([{}]), "oci-layout": "{}" }, indexLayout([{}]))).toEqual([
      expect.stringMatching(/^not-compared : expected an OCI image layout/),
    ]);
    expect(imagesDiffer(bomb, indexLayout([{ layers: [[]] }]))[0]).toContain(
      "not-compared linux/amd64>layer 1: packed bytes that are broken",
    );
  });

  it("lists fifty and counts the rest", () => {
    const files = (content: string) =>
      tarOf(Array.from({ length: 60 }, (_, index) => ({ path: `f${index}`, content })));
    const spec = specOf({ type: "archive", path: "a" });

    const difference = differenceOf(
      spec,
      memoryArtefact({ a: files("1") }),
      memoryArtefact({ a: files("2") }),
    );

    expect(difference.entries).toHaveLength(50);
    expect(difference.more).toBe(10);
  });

  it("covers the plan and the schema that belong to it", () => {
    const spec = specOf({ type: "archive", path: "a", plan: "plan.bin", schema: "s.json" });
    const first = memoryArtefact({ a: "a", "plan.bin": "1", "s.json": "{}" });

    expect(differenceOf(spec, first, memoryArtefact({ a: "a", "plan.bin": "2" })).entries).toMatchObject([
      { at: ["plan.bin"], kind: "content" },
      { at: ["s.json"], kind: "only-first" },
    ]);
  });
});
