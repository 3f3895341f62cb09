import { createHash } from "node:crypto";
import { mediaTypes } from "../../src/domain/artifact/oci/media-types.ts";
import type { Descriptor } from "../../src/domain/artifact/oci/schema.ts";
import { gzipOf, type Packed, tarOf } from "./archives.ts";

/** The files of a layout, for tests to spoil. */
export type LayoutFiles = Record<string, string | Uint8Array>;

export const layerType = "application/vnd.oci.image.layer.v1.tar+gzip";

export function digestOf(bytes: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Puts a blob among the files. */
export function putBlob(files: LayoutFiles, mediaType: string, content: string | Uint8Array): Descriptor {
  const bytes = Buffer.from(content);
  const digest = digestOf(bytes);
  files[`blobs/${digest.replace(":", "/")}`] = bytes;
  return { mediaType, digest, size: bytes.length };
}

export function putJson(files: LayoutFiles, mediaType: string, value: unknown): Descriptor {
  return putBlob(files, mediaType, JSON.stringify(value));
}

export interface ImagePlan {
  readonly architecture?: string;
  /** Files of each layer. */
  readonly layers?: readonly (readonly Packed[])[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly manifest?: Readonly<Record<string, unknown>>;
}

/** The image of one platform. */
export function putImage(files: LayoutFiles, plan: ImagePlan = {}): Descriptor {
  const tars = (plan.layers ?? [[{ path: "app/main.js", content: "run()" }]]).map(tarOf);
  const layers = tars.map((tar) => putBlob(files, layerType, gzipOf(tar)));
  const config = putJson(files, mediaTypes.config, {
    os: "linux",
    architecture: plan.architecture ?? "amd64",
    rootfs: { type: "layers", diff_ids: tars.map(digestOf) },
    ...plan.config,
  });
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers, ...plan.manifest };
  return putJson(files, mediaTypes.manifest, manifest);
}

/** Names the one image of a layout. */
export function finishLayout(files: LayoutFiles, ...images: readonly Descriptor[]): LayoutFiles {
  files["oci-layout"] = JSON.stringify({ imageLayoutVersion: "1.0.0" });
  files["index.json"] = JSON.stringify({ schemaVersion: 2, manifests: images });
  return files;
}

/** A layout of one image without an index. */
export function singleLayout(plan: ImagePlan = {}): LayoutFiles {
  const files: LayoutFiles = {};
  return finishLayout(files, putImage(files, plan));
}

/** A layout of an index over platforms. */
export function indexLayout(
  plans: readonly ImagePlan[],
  annotations: Readonly<Record<string, string>> = {},
): LayoutFiles {
  const files: LayoutFiles = {};
  const manifests = plans.map((plan) => ({
    ...putImage(files, plan),
    platform: { os: "linux", architecture: plan.architecture ?? "amd64" },
  }));
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests, annotations };
  return finishLayout(files, putJson(files, mediaTypes.index, index));
}
