import * as z from "zod";
import type { ArtefactFiles } from "../files.ts";
import type { Layout, LayoutBlob } from "./layout.ts";
import { isImageConfig, isLayer } from "./media-types.ts";
import { type Descriptor, type Manifest, Platform } from "./schema.ts";
import { parseStrictJson } from "./strict-json.ts";

/** The image of one platform. */
export interface PlatformImage {
  /** `linux/arm64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

const largestConfig = 1024 * 1024;
const Config = Platform.extend({ rootfs: z.object({ diff_ids: z.array(z.string()).max(1_000) }).optional() });

/**
 * The images of a layout by platform, sorted. The index says which platform one is for, its own configuration must say
 * the same: else a machine would run what was judged for another. A text says what is not so.
 */
export function platformImages({ blobs }: Layout, files: ArtefactFiles): PlatformImage[] | string {
  const images = new Map<string, PlatformImage>();
  for (const blob of imagesOf(blobs)) {
    const said = saidOf(blob, blobs, files);
    if (typeof said === "string") return said;
    if (said === null) continue;
    if (images.has(said.platform)) return `expected one image for ${said.platform}, found two`;
    images.set(said.platform, said);
  }
  if (images.size === 0) return "expected an image that runs on some platform, found none";
  return [...images.values()].sort((a, b) => (a.platform < b.platform ? -1 : 1));
}

function imagesOf(blobs: Layout["blobs"]): LayoutBlob[] {
  return [...blobs.values()].filter(({ manifest }) => manifest?.kind === "manifest");
}

/** Null: it is no image, but something that is stored with one, such as an attestation of the builder. */
function saidOf(
  { descriptor, manifest }: LayoutBlob,
  blobs: Layout["blobs"],
  files: ArtefactFiles,
): PlatformImage | string | null {
  if (manifest?.kind !== "manifest") return null;
  if (!isImage(descriptor, manifest.manifest)) return disguiseOf(descriptor, manifest.manifest);
  const config = configOf(manifest.manifest, blobs, files);
  if (typeof config === "string") return config;
  const platform = nameOf(config);
  const listed = descriptor.platform;
  if (listed?.os === "unknown")
    return `expected an image for a platform, found one for unknown (${descriptor.digest})`;
  if (listed !== undefined && nameOf({ ...config, ...listed }) !== platform)
    return `expected an image for ${nameOf(listed)}, found one for ${platform} (${descriptor.digest})`;
  return { platform, descriptor, manifest: manifest.manifest };
}

/** An image's own configuration, which names as many layers as the image has. */
function configOf(
  { config, layers }: Manifest,
  blobs: Layout["blobs"],
  files: ArtefactFiles,
): z.infer<typeof Config> | string {
  const path = blobs.get(config.digest)?.path;
  if (path === undefined || config.size > largestConfig)
    return "expected an image's configuration, found none";
  const json = parseStrictJson(files.read(path));
  const read = Config.safeParse(json.ok ? json.value : null);
  if (!read.success) return `expected an image's configuration, found another JSON (${config.digest})`;
  return read.data.rootfs !== undefined && read.data.rootfs.diff_ids.length !== layers.length
    ? `expected as many layers as the image's configuration names, found ${layers.length}`
    : read.data;
}

function isImage(descriptor: Descriptor, manifest: Manifest): boolean {
  return isImageConfig(manifest.config.mediaType) && !isAttestation(descriptor, manifest);
}

/** What some machine would run all the same, although its configuration is called something else: by platform, or by its layers. */
function disguiseOf(descriptor: Descriptor, manifest: Manifest): string | null {
  const isListed = descriptor.platform !== undefined;
  const isOfFiles = manifest.layers.some(({ mediaType }) => isLayer(mediaType));
  if (isAttestation(descriptor, manifest) || !(isListed || isOfFiles)) return null;
  const found = JSON.stringify(manifest.config.mediaType.slice(0, 100));
  return `expected an image's configuration, found ${found} (${descriptor.digest})`;
}

/**
 * BuildKit stores its attestations beside an image with a platform that nothing runs on. Only what is one is passed over: what
 * has layers of files could be run all the same, by its digest.
 */
function isAttestation({ platform, annotations }: Descriptor, { layers }: Manifest): boolean {
  return (
    platform?.os === "unknown" &&
    annotations?.["vnd.docker.reference.type"] === "attestation-manifest" &&
    layers.every(({ mediaType }) => mediaType === "application/vnd.in-toto+json")
  );
}

function nameOf({ os, architecture, variant }: z.infer<typeof Platform>): string {
  return [os, architecture, variant].filter((step) => step !== undefined).join("/");
}
