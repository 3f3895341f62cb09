import { describe, expect, it } from "vitest";
import { readLayout } from "../../../../src/domain/artifact/oci/layout.ts";
import { mediaTypes } from "../../../../src/domain/artifact/oci/media-types.ts";
import { platformImages } from "../../../../src/domain/artifact/oci/platforms.ts";
import { memoryArtefact } from "../../../support/archives.ts";
import {
  finishLayout,
  indexLayout,
  type LayoutFiles,
  putBlob,
  putImage,
  putJson,
  singleLayout,
} from "../../../support/oci-layout.ts";

function platformsOf(files: LayoutFiles) {
  const artefact = memoryArtefact(files);
  const layout = readLayout(artefact);
  if (typeof layout === "string") throw new Error(layout);
  const images = platformImages(layout, artefact);
  return typeof images === "string" ? images : images.map(({ platform }) => platform);
}

/** An index in which an image is listed for a platform. */
function listed(
  platform: Readonly<Record<string, string>>,
  plan: Parameters<typeof putImage>[1] = {},
): LayoutFiles {
  const files: LayoutFiles = {};
  const manifests = [{ ...putImage(files, plan), platform }, putImage(files, { architecture: "s390x" })];
  return finishLayout(files, putJson(files, mediaTypes.index, { schemaVersion: 2, manifests }));
}

const attestation = { "vnd.docker.reference.type": "attestation-manifest" };

/** An index in which one manifest is for a platform that nothing runs on. */
function attested(layerType: string, annotations: Readonly<Record<string, string>>): LayoutFiles {
  const files: LayoutFiles = {};
  const layers = [putBlob(files, layerType, "{}")];
  const config = {
    os: "unknown",
    architecture: "unknown",
    rootfs: { type: "layers", diff_ids: ["sha256:0"] },
  };
  const hidden = putImage(files, { config, manifest: { layers } });
  const platform = { os: "unknown", architecture: "unknown" };
  const manifests = [{ ...hidden, platform, annotations }, putImage(files, { architecture: "s390x" })];
  return finishLayout(files, putJson(files, mediaTypes.index, { schemaVersion: 2, manifests }));
}

/** Something else that registries keep. */
function chart(listed: object): LayoutFiles {
  const files: LayoutFiles = {};
  const config = putJson(files, "application/vnd.cncf.helm.config.v1+json", {});
  const layers = [putBlob(files, "application/vnd.cncf.helm.chart.content.v1.tar+gzip", "")];
  const manifests = [{ ...putImage(files, { manifest: { config, layers } }), ...listed }];
  return finishLayout(files, putJson(files, mediaTypes.index, { schemaVersion: 2, manifests }));
}

describe("the platforms of an image", () => {
  it("are those of the index, sorted, or the one of an image without an index", () => {
    expect(platformsOf(indexLayout([{ architecture: "arm64" }, { architecture: "amd64" }]))).toEqual([
      "linux/amd64",
      "linux/arm64",
    ]);
    expect(platformsOf(singleLayout({ config: { architecture: "arm", variant: "v7" } }))).toEqual([
      "linux/arm/v7",
    ]);
  });

  it("are refused when the index and the image say different ones", () => {
    const expected = "expected an image for linux/arm64, found one for linux/amd64";

    expect(platformsOf(listed({ os: "linux", architecture: "arm64" }))).toContain(expected);
    expect(
      platformsOf(
        listed(
          { os: "linux", architecture: "arm", variant: "v6" },
          { config: { architecture: "arm", variant: "v7" } },
        ),
      ),
    ).toContain("linux/arm/v7");
  });

  it("are refused when one image is listed for two of them", () => {
    const files: LayoutFiles = {};
    const image = putImage(files);
    const manifests = ["amd64", "arm64"].map((architecture) => ({
      ...{ ...image, platform: { os: "linux", architecture } },
    }));
    finishLayout(files, putJson(files, mediaTypes.index, { schemaVersion: 2, manifests }));

    expect(() => platformsOf(files)).toThrow("a blob of two kinds");
  });

  it("are refused when two images are for one of them", () => {
    const twice = indexLayout([{ config: { author: "a" } }, { config: { author: "b" } }]);

    expect(platformsOf(twice)).toBe("expected one image for linux/amd64, found two");
  });

  it("pass over what a builder stores beside an image, which nothing runs", () => {
    expect(platformsOf(attested("application/vnd.in-toto+json", attestation))).toEqual(["linux/s390x"]);
  });

  it.each([
    ["with layers of files", "application/vnd.oci.image.layer.v1.tar", attestation],
    ["without the mark of an attestation", "application/vnd.in-toto+json", {}],
    ["marked as something else", "application/vnd.in-toto+json", { "vnd.docker.reference.type": "image" }],
  ])("are refused when an image hides behind the platform unknown: %s", (_, layerType, annotations) => {
    expect(platformsOf(attested(layerType, annotations))).toContain("found one for unknown");
  });

  it("are refused without an image that runs", () => {
    expect(platformsOf(chart({}))).toContain("found none");
  });

  it("are refused when an image's configuration is called something else, though a machine would run it", () => {
    const files: LayoutFiles = {};
    const config = putJson(files, "application/vnd.acme.config.v1+json", {});
    const hidden = putImage(files, { manifest: { config } });
    const manifests = [hidden, putImage(files, { architecture: "s390x" })];
    finishLayout(files, putJson(files, mediaTypes.index, { schemaVersion: 2, manifests }));

    expect(platformsOf(files)).toContain('found "application/vnd.acme.config.v1+json"');
    expect(platformsOf(chart({ platform: { os: "linux", architecture: "arm64" } }))).toContain("helm.config");
  });

  it("are refused when the configuration names other layers, or is none", () => {
    const other = singleLayout({ config: { rootfs: { type: "layers", diff_ids: [] } } });
    const none = singleLayout({ config: { os: 7 } });

    expect(platformsOf(other)).toContain("as many layers");
    expect(platformsOf(none)).toContain("found another JSON");
  });
});
