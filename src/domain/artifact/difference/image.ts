import type { ArtefactFiles } from "../files.ts";
import { type Layout, readLayout } from "../oci/layout.ts";
import { type PlatformImage, platformImages } from "../oci/platforms.ts";
import type { Descriptor } from "../oci/schema.ts";
import { compareBytes, jsonDifference } from "./bytes.ts";
import type { DifferenceLog } from "./log.ts";

/** An image of one of the two builds. */
interface Side {
  readonly layout: Layout;
  readonly images: readonly PlatformImage[];
  readonly files: ArtefactFiles;
}

const largestBlob = 256 * 1024 * 1024;

/** Says in what two images differ: platform by platform, layer by layer, file by file. */
export function compareImages(first: ArtefactFiles, second: ArtefactFiles, log: DifferenceLog): void {
  const [one, other] = [sideOf(first), sideOf(second)];
  if (typeof one === "string") log.add([], "not-compared", one);
  else if (typeof other === "string") log.add([], "not-compared", other);
  else compareSides({ one, other }, log);
}

interface Sides {
  readonly one: Side;
  readonly other: Side;
}

function compareSides({ one, other }: Sides, log: DifferenceLog): void {
  const before = log.found;
  const seen = new Set<string>();
  for (const image of one.images) {
    const same = other.images.find(({ platform }) => platform === image.platform);
    if (same === undefined) log.add([image.platform], "only-first", "only in the first build");
    else compareImage({ one, other, image, same, seen }, log);
  }
  for (const { platform } of other.images)
    if (one.images.every((image) => image.platform !== platform))
      log.add([platform], "only-second", "only in the second build");
  compareJson({ at: ["index"], first: one.layout.subject, second: other.layout.subject, one, other }, log);
  if (log.found === before) log.add([], "packing", "the same images, listed in another way");
}

function sideOf(files: ArtefactFiles): Side | string {
  const layout = readLayout(files);
  if (typeof layout === "string") return layout;
  const images = platformImages(layout, files);
  return typeof images === "string" ? images : { layout, images, files };
}

interface ImagePair extends Sides {
  readonly image: PlatformImage;
  readonly same: PlatformImage;
  /** Pairs of blobs that were compared: platforms share layers. */
  readonly seen: Set<string>;
}

function compareImage({ one, other, image, same, seen }: ImagePair, log: DifferenceLog): void {
  const at = [image.platform];
  const sides = { one, other };
  const [layers, others] = [image.manifest.layers, same.manifest.layers];
  if (layers.length !== others.length)
    log.add(at, "content", `${layers.length} layers in the first build, ${others.length} in the second`);
  for (const [index, first] of layers.entries()) {
    const second = others[index];
    const key = `${first.digest} ${second?.digest}`;
    if (second === undefined || first.digest === second.digest || seen.has(key)) continue;
    seen.add(key);
    compareBlobs({ at: [...at, `layer ${index + 1}`], first, second, ...sides }, log);
  }
  const [first, second] = [image.manifest.config, same.manifest.config];
  compareJson({ at: [...at, "configuration"], first, second, ...sides }, log);
  compareJson({ at: [...at, "manifest"], first: image.descriptor, second: same.descriptor, ...sides }, log);
}

interface BlobPair extends Sides {
  readonly at: readonly string[];
  readonly first: Descriptor;
  readonly second: Descriptor;
}

function compareBlobs({ at, first, second, one, other }: BlobPair, log: DifferenceLog): void {
  if (Math.max(first.size, second.size) > largestBlob)
    log.add(at, "not-compared", `${first.size} and ${second.size} bytes are too many`);
  else compareBytes({ at, first: bytesOf(first, one), second: bytesOf(second, other) }, log);
}

/** Digests and sizes follow from what they name, which has been compared. */
const following = /^\/(?:(?:config|layers\/\d+|manifests\/\d+)\/(?:digest|size)|rootfs\/diff_ids\/\d+)$/;

function compareJson({ at, first, second, one, other }: BlobPair, log: DifferenceLog): void {
  if (first.digest === second.digest) return;
  const pointers = jsonDifference(bytesOf(first, one), bytesOf(second, other));
  const own = (pointers ?? ["/"]).filter((pointer) => !following.test(pointer));
  if (own.length > 0) log.add(at, "content", `other values at ${own.join(", ")}`);
}

function bytesOf({ digest }: Descriptor, { layout, files }: Side): Uint8Array {
  const path = layout.blobs.get(digest)?.path;
  return path === undefined ? new Uint8Array() : files.read(path);
}
