import { describe, expect, it } from "vitest";
import { artefactFiles } from "../../../src/domain/artifact/files.ts";
import { specOf } from "../../../src/domain/artifact/spec.ts";
import { subjectOf } from "../../../src/domain/artifact/subject.ts";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import { memoryArtefact } from "../../support/archives.ts";
import { MemoryFiles } from "../../support/memory-ports.ts";
import { indexLayout, singleLayout } from "../../support/oci-layout.ts";

const image = specOf({ type: "oci-layout", path: "out/image" });

function topDigest(files: Readonly<Record<string, string | Uint8Array>>): string {
  return JSON.parse(String(files["index.json"])).manifests[0].digest.slice(7);
}

describe("the subject of an artefact", () => {
  it("of an image is the digest of its index, with the platforms below it", () => {
    const files = indexLayout([{ architecture: "amd64" }, { architecture: "arm64" }]);

    const subject = subjectOf(image, memoryArtefact(files));

    expect(subject).toMatchObject({
      state: "known",
      value: {
        name: "image",
        digest: { sha256: topDigest(files) },
        mediaType: "application/vnd.oci.image.index.v1+json",
        platforms: [{ platform: "linux/amd64" }, { platform: "linux/arm64" }],
        others: [],
      },
    });
  });

  it("of an image without an index is its manifest's, and so is its platform's", () => {
    const files = singleLayout();
    const sha256 = topDigest(files);

    expect(subjectOf(image, memoryArtefact(files))).toMatchObject({
      value: { digest: { sha256 }, platforms: [{ platform: "linux/amd64", digest: { sha256 } }] },
    });
  });

  it("is another as soon as one byte of a layer is another", () => {
    const digests = ["run()", "ran()"].map((content) =>
      topDigest(indexLayout([{ layers: [[{ path: "app/main.js", content }]] }])),
    );

    expect(digests[0]).not.toBe(digests[1]);
  });

  it.each([
    ["zip", "dist/function.zip", "application/zip"],
    ["bundle", "app.aab", "application/zip"],
    ["archive", "module.tar.gz", "application/gzip"],
    ["archive", "pipeline.tar", "application/octet-stream"],
  ] as const)("of a %s is the sha256 of its file", (type, path, mediaType) => {
    const name = path.replace("dist/", "");

    const subject = subjectOf(specOf({ type, path }), memoryArtefact({ [name]: "bytes" }));

    const value = { name, digest: { sha256: sha256Hex("bytes") }, mediaType, platforms: [], others: [] };
    expect(subject).toEqual({ state: "known", value });
  });

  it("of a module has the plan that is approved with it, of a pipeline its schema", () => {
    const spec = specOf({ type: "archive", path: "m.tgz", plan: "out/plan.bin", schema: "s.json" });

    const subject = subjectOf(spec, memoryArtefact({ "m.tgz": "m", "plan.bin": "p", "s.json": "s" }));

    expect(subject).toMatchObject({
      value: {
        others: [
          { role: "plan", name: "plan.bin", digest: { sha256: sha256Hex("p") } },
          { role: "schema", name: "s.json", digest: { sha256: sha256Hex("s") } },
        ],
      },
    });
  });

  it.each([
    ["the file is not there (G3)", {}, "expected the file a.zip, found none"],
    ["the file is empty (G3)", { "a.zip": "" }, "found 0"],
    ["there are files that nobody named", { "a.zip": "a", "b.zip": "b" }, "found 1 other files as well"],
  ])("is unknown when %s", (_, files, why) => {
    const subject = subjectOf(specOf({ type: "zip", path: "a.zip" }), memoryArtefact(files));

    expect(subject).toMatchObject({ state: "unknown", why: expect.stringContaining(why) });
  });

  it("is unknown when plan and artefact have one name, or the plan is missing", () => {
    const clash = specOf({ type: "archive", path: "a/m.tgz", plan: "b/m.tgz" });
    const missing = specOf({ type: "archive", path: "m.tgz", plan: "plan.bin" });

    expect(subjectOf(clash, memoryArtefact({ "m.tgz": "m" }))).toMatchObject({ state: "unknown" });
    expect(subjectOf(missing, memoryArtefact({ "m.tgz": "m" }))).toMatchObject({ state: "unknown" });
  });

  it("of a broken layout is unknown, with what is broken", () => {
    const files = { ...singleLayout(), "oci-layout": "{}" };

    expect(subjectOf(image, memoryArtefact(files))).toMatchObject({
      why: expect.stringContaining("oci-layout"),
    });
  });

  it("is read from a folder as from memory", () => {
    const folder = new MemoryFiles({ "a.zip": "bytes" });

    const subject = subjectOf(specOf({ type: "zip", path: "a.zip" }), artefactFiles(folder, ["a.zip"]));

    expect(subject).toMatchObject({ value: { digest: { sha256: sha256Hex("bytes") } } });
    expect(Buffer.from(artefactFiles(folder, ["a.zip"]).read("a.zip")).toString()).toBe("bytes");
  });
});
