import { describe, expect, it } from "vitest";
import { readLayout } from "../../../../src/domain/artifact/oci/layout.ts";
import { mediaTypes } from "../../../../src/domain/artifact/oci/media-types.ts";
import { platformImages } from "../../../../src/domain/artifact/oci/platforms.ts";
import { memoryArtefact } from "../../../support/archives.ts";
import {
  finishLayout,
  indexLayout,
  type LayoutFiles,
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

  it("are refused when two images are for one of them", () => {
    const twice = indexLayout([{ config: { author: "a" } }, { config: { author: "b" } }]);

    expect(platformsOf(twice)).toBe("expected one image for linux/amd64, found two");
  });

  it("pass over what a builder stores beside an image, which nothing runs", () => {
    expect(platformsOf(listed({ os: "unknown", architecture: "unknown" }))).toEqual(["linux/s390x"]);
  });

  it("are refused without an image that runs", () => {
    const files: LayoutFiles = {};
    const config = putJson(files, "application/vnd.cncf.helm.config.v1+json", {});
    finishLayout(files, putImage(files, { manifest: { config } }));

    expect(platformsOf(files)).toContain("found none");
  });

  it("are refused when the configuration names other layers, or is none", () => {
    const other = singleLayout({ config: { rootfs: { type: "layers", diff_ids: [] } } });
    const none = singleLayout({ config: { os: 7 } });

    expect(platformsOf(other)).toContain("as many layers");
    expect(platformsOf(none)).toContain("found another JSON");
  });
});
