import * as z from "zod";
import type { ArtefactFiles } from "../files.ts";
import type { Layout, LayoutBlob } from "./layout.ts";
import { isImageConfig } from "./media-types.ts";
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
  if (manifest?.kind !== "manifest" || !isImage(descriptor, manifest.manifest)) return null;
  const { config, layers } = manifest.manifest;
  const path = blobs.get(config.digest)?.path;
  if (path === undefined || config.size > largestConfig)
    return "expected an image's configuration, found none";
  const json = parseStrictJson(files.read(path));
  const read = Config.safeParse(json.ok ? json.value : null);
  if (!read.success) return `expected an image's configuration, found another JSON (${config.digest})`;
  if (read.data.rootfs !== undefined && read.data.rootfs.diff_ids.length !== layers.length)
    return `expected as many layers as the image's configuration names, found ${layers.length}`;
  const platform = nameOf(read.data);
  const listed = descriptor.platform;
  if (listed !== undefined && nameOf({ ...read.data, ...listed }) !== platform)
    return `expected an image for ${nameOf(listed)}, found one for ${platform} (${descriptor.digest})`;
  return { platform, descriptor, manifest: manifest.manifest };
}

/** BuildKit marks what it stores beside an image with a platform that nothing runs on. */
function isImage({ platform }: Descriptor, { config }: Manifest): boolean {
  return isImageConfig(config.mediaType) && platform?.os !== "unknown";
}

function nameOf({ os, architecture, variant }: z.infer<typeof Platform>): string {
  return [os, architecture, variant].filter((step) => step !== undefined).join("/");
}
