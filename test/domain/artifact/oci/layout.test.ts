import { describe, expect, it } from "vitest";
import { readLayout } from "../../../../src/domain/artifact/oci/layout.ts";
import { mediaTypes } from "../../../../src/domain/artifact/oci/media-types.ts";
import { memoryArtefact } from "../../../support/archives.ts";
import {
  digestOf,
  finishLayout,
  indexLayout,
  type LayoutFiles,
  layerType,
  putBlob,
  putImage,
  putJson,
  singleLayout,
} from "../../../support/oci-layout.ts";

const index = { schemaVersion: 2, mediaType: mediaTypes.index };

function read(files: LayoutFiles, limits?: Parameters<typeof readLayout>[1]) {
  return readLayout(memoryArtefact(files), limits);
}

/** A layout whose one image is what `put` makes of it. */
function layoutOf(put: (files: LayoutFiles) => ReturnType<typeof putBlob>): LayoutFiles {
  const files: LayoutFiles = {};
  return finishLayout(files, put(files));
}

describe("an OCI image layout", () => {
  it("names its image, and every blob that belongs to it", () => {
    const files = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);

    const layout = read(files);

    if (typeof layout === "string") expect.fail(layout);
    expect(layout.subject.mediaType).toBe(mediaTypes.index);
    // An index, two manifests, two configurations, and the layer that they share.
    expect([...layout.blobs.values()].map(({ descriptor }) => descriptor.mediaType)).toEqual([
      mediaTypes.index,
      mediaTypes.manifest,
      mediaTypes.manifest,
      mediaTypes.config,
      layerType,
      mediaTypes.config,
    ]);
  });

  it("is refused with files of another format beside it, which docker load would take (attack: two images in one)", () => {
    expect(read({ ...singleLayout(), "manifest.json": "[]" })).toContain(
      'belong to no layout: "manifest.json"',
    );
  });

  it("passes over blobs that the image does not name", () => {
    const files = singleLayout();
    putBlob(files, "text/plain", "left over");

    expect(read(files)).toMatchObject({ subject: { mediaType: mediaTypes.manifest } });
  });

  it.each([
    ["no marker", { "oci-layout": undefined }, "no oci-layout"],
    ["another version", { "oci-layout": '{"imageLayoutVersion": "2.0.0"}' }, "another version"],
    ["no index", { "index.json": undefined }, "no index.json"],
    ["an index of nothing", { "index.json": '{"schemaVersion": 2, "manifests": []}' }, "0 images"],
    ["an index that is a list", { "index.json": "[]" }, "index.json: expected a JSON object"],
    [
      "an index that is half a manifest",
      { "index.json": JSON.stringify({ ...index, manifests: [], layers: [] }) },
      "no index",
    ],
  ])("is refused with %s", (_, spoiled, found) => {
    const files: LayoutFiles = {};
    for (const [path, text] of Object.entries({ ...singleLayout(), ...spoiled }))
      if (text !== undefined) files[path] = text;

    expect(read(files)).toContain(found);
  });

  it("is refused with two images, since nobody could say which of them is meant", () => {
    const files: LayoutFiles = {};
    finishLayout(files, putImage(files), putImage(files, { architecture: "arm64" }));

    expect(read(files)).toContain("2 images in index.json");
  });

  it("is refused when a blob has other bytes than its digest says", () => {
    const files = singleLayout();
    const layer = Object.keys(files).find((path) => Buffer.from(files[path] ?? "")[0] === 0x1f) ?? "";
    const bytes = Buffer.from(files[layer] ?? "");
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    files[layer] = bytes;

    expect(read(files)).toContain("a blob whose bytes have another digest");
  });

  it("is refused with any one bit of any blob another", () => {
    const good = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);
    const blobs = Object.keys(good).filter((path) => path.startsWith("blobs/"));
    const spoilt = (path: string, step: number): LayoutFiles => {
      const bytes = Buffer.from(good[path] ?? "");
      const at = (step * 7919) % (bytes.length * 8);
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      return { ...good, [path]: bytes };
    };
    const steps = Array.from({ length: 40 }, (_, step) => step);
    const taken = blobs.filter((path) => steps.some((step) => typeof read(spoilt(path, step)) !== "string"));

    expect(taken).toEqual([]);
  });

  it("is refused when a blob has another size, or is not there", () => {
    const missing = layoutOf((files) => {
      const manifest = putImage(files);
      for (const path of Object.keys(files)) if (!path.endsWith(manifest.digest.slice(7))) delete files[path];
      return manifest;
    });

    expect(read(layoutOf((files) => ({ ...putImage(files), size: 7 })))).toContain("in place of 7");
    expect(read(missing)).toContain("a blob that is not there");
  });

  it.each([
    ["leads out of the folder", "sha256:../../../../etc/passwd"],
    ["is too short", "sha256:abc"],
    ["is in upper case", `sha256:${"A".repeat(64)}`],
    ["is of a weak algorithm", `sha1:${"a".repeat(40)}`],
    ["is of another algorithm", `sha512:${"a".repeat(128)}`],
  ])("is refused when a digest %s (G8)", (_, digest) => {
    const files: LayoutFiles = {};
    finishLayout(files, { mediaType: mediaTypes.manifest, digest, size: 1 });

    expect(read(files)).toContain("no index");
  });

  it("is refused when one thing is a manifest to one reader and an index to another (CVE-2021-41190)", () => {
    const both = layoutOf((files) => {
      const evil = putImage(files, { architecture: "evil" });
      return putImage(files, { manifest: { manifests: [evil] } });
    });
    const otherwise = layoutOf((files) => putImage(files, { manifest: { mediaType: mediaTypes.index } }));

    expect(read(both)).toContain("no manifest: manifests");
    expect(read(otherwise)).toContain("in what a descriptor calls");
  });

  it("is refused when a manifest has a key twice, of which readers take different ones", () => {
    const files = layoutOf((all) => {
      const layers = [putBlob(all, layerType, "good")];
      const config = putJson(all, mediaTypes.config, { os: "linux", architecture: "amd64" });
      const text = JSON.stringify({ schemaVersion: 2, config, layers });
      const evil = JSON.stringify([putBlob(all, layerType, "evil")]);
      return putBlob(all, mediaTypes.manifest, text.replace(/}$/, `,"layers":${evil}}`));
    });

    expect(read(files)).toContain("a key that stands there twice");
  });

  it("is refused when one blob is two things", () => {
    const files = layoutOf((all) => {
      const layer = putBlob(all, layerType, "{}");
      return putImage(all, { manifest: { layers: [layer, { ...layer, mediaType: "text/plain" }] } });
    });

    expect(read(files)).toContain("a blob of two kinds");
  });

  it("is refused when a layer's bytes are somewhere else", () => {
    const foreign = "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip";
    const elsewhere = layoutOf((all) => {
      const layer = { ...putBlob(all, layerType, "x"), urls: ["https://example.invalid/layer"] };
      return putImage(all, { manifest: { layers: [layer] } });
    });
    const nondistributable = layoutOf((all) =>
      putImage(all, { manifest: { layers: [putBlob(all, foreign, "x")] } }),
    );

    expect(read(elsewhere)).toContain("a blob that is elsewhere");
    expect(read(nondistributable)).toContain("a blob that is elsewhere");
  });

  it("is refused when it is too deep, too many or too large", () => {
    const deep = layoutOf((files) => {
      let inner = putImage(files);
      for (let level = 0; level < 5; level++)
        inner = putJson(files, mediaTypes.index, { ...index, manifests: [inner] });
      return inner;
    });
    const limits = { blobs: 3, bytes: 10_000, depth: 4 };

    expect(read(deep)).toContain("more than 4 levels");
    expect(read(singleLayout(), limits)).toMatchObject({ subject: {} });
    expect(read(singleLayout(), { ...limits, blobs: 2 })).toContain("more than 2 blobs");
    expect(read(singleLayout(), { ...limits, bytes: 300 })).toContain("more than 300 bytes");
  });

  it("is refused with an image that is no image", () => {
    expect(read(layoutOf((files) => putBlob(files, "text/plain", "x")))).toContain(
      'no image but "text/plain"',
    );
    expect(read(layoutOf((files) => putBlob(files, mediaTypes.manifest, digestOf("x"))))).toContain(
      "expected a JSON object",
    );
  });
});
