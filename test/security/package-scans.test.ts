import { describe, expect, it } from "vitest";
import type { ScannedSubject } from "../../src/domain/scan/scanned.ts";
import { digestOf, indexLayout, type LayoutFiles, layerType, putBlob } from "../support/oci-layout.ts";
import { gateIn, goodNeeds, leave, recorded, startPipeline } from "../support/pipeline.ts";

const config = 'commands: {test: "npm test", package: "make"}\nartefact: {type: oci-layout, path: image}\n';

/** An image for two platforms, as texts: an artifact of the emulated GitHub holds no other bytes. */
function twoPlatforms() {
  const blobs: LayoutFiles = {};
  const layers = [putBlob(blobs, layerType, "layer")];
  const files = {
    ...indexLayout(["amd64", "arm64"].map((architecture) => ({ architecture, manifest: { layers } }))),
    ...blobs,
  };
  const texts = Object.entries(files).flatMap(([path, content]) => {
    const text = Buffer.from(content).toString("utf8");
    return Buffer.from(text).equals(Buffer.from(content)) ? [[path, text] as const] : [];
  });
  const manifests = texts.flatMap(([path, text]) => {
    if (!path.startsWith("blobs/") || !text.includes('"config"')) return [];
    const { config: described } = JSON.parse(text) as { config: { digest: string } };
    return [{ sha256: digestOf(text).slice(7), config: described.digest }];
  });
  return { layout: Object.fromEntries(texts), manifests };
}

const trivy = (imageId?: string) =>
  JSON.stringify({
    ...{ SchemaVersion: 2, ArtifactName: "image", ArtifactType: "container_image" },
    Metadata: imageId === undefined ? {} : { ImageID: imageId },
    Results: [{ Target: "image", Class: "os-pkgs", Type: "alpine" }],
  });

type Scan = { readonly text: string; readonly subject?: ScannedSubject };

/** The gate of a release whose job scan-image left these reports. */
async function gateOn(scansOf: (image: ReturnType<typeof twoPlatforms>) => readonly Scan[]) {
  const pipeline = await startPipeline();
  const needs = goodNeeds(pipeline);
  const image = twoPlatforms();
  const left = leave(pipeline, "package", image.layout);
  const packaged = { "package-id": left["artifact-id"], "package-digest": left["artifact-digest"] };
  const reports = scansOf(image).map(({ text, subject }, at) =>
    recorded(`image-${at}.json`, text, subject === undefined ? {} : { subject }),
  );
  const jobs = {
    ...needs,
    checks: { result: "success", outputs: { ...needs["checks"]?.outputs, ...packaged } },
    "scan-image": {
      result: "success",
      outputs: leave(pipeline, "scan-image", Object.assign({}, ...reports)),
    },
  };
  const { check } = await gateIn(pipeline, { jobs, config, event: "push", profile: "container" });
  return check("image.findings");
}

const given = (sha256 = "", platform = "linux/amd64"): ScannedSubject => ({ sha256, platform });

describe("a release's image scan", () => {
  it("counts when every platform of the very package was scanned", async () => {
    const check = await gateOn(({ manifests }) =>
      manifests.map(({ sha256, config: id }) => ({ text: trivy(id), subject: given(sha256) })),
    );

    expect(check).toMatchObject({ result: "PASSED" });
  });

  it("refuses a clean scan of another image (swapped package)", async () => {
    const other = `sha256:${"f".repeat(64)}`;
    const check = await gateOn(({ manifests }) =>
      manifests.map(({ sha256 }) => ({ text: trivy(other), subject: given(sha256) })),
    );

    expect(check).toMatchObject({ result: "NOT_RUN", reason: "other-subject" });
  });

  it("refuses a scan that looked at one platform only (hidden platform)", async () => {
    const check = await gateOn(({ manifests: [first] }) => [
      { text: trivy(first?.config), subject: given(first?.sha256) },
    ]);

    expect(check).toMatchObject({ result: "NOT_RUN", reason: "platform-not-scanned" });
  });

  it("refuses a scan that nothing ties to the package (nameless report)", async () => {
    expect(await gateOn(() => [{ text: trivy() }])).toMatchObject({
      result: "NOT_RUN",
      reason: "other-subject",
    });
  });
});
