import type { ArtefactFiles } from "../files.ts";
import { largestManifest, type ReadManifest, readManifest } from "./manifest.ts";
import { isElsewhere, kindOf } from "./media-types.ts";
import { type Descriptor, Index, LayoutMarker } from "./schema.ts";
import { parseStrictJson } from "./strict-json.ts";

/** A blob of a layout whose bytes are what its descriptor says. */
export interface LayoutBlob {
  readonly descriptor: Descriptor;
  /** Where it lies among the files. */
  readonly path: string;
  /** Null: a configuration, a layer or whatever else a manifest names. */
  readonly manifest: ReadManifest | null;
}

/** An OCI image layout of one image, every blob of which was looked at. */
export interface Layout {
  /** What everything after packaging is about: the one image, or the index over its platforms. */
  readonly subject: Descriptor;
  /** By digest; what is named comes after what names it. */
  readonly blobs: ReadonlyMap<string, LayoutBlob>;
}

export interface LayoutLimits {
  readonly blobs: number;
  /** Of all blobs together. */
  readonly bytes: number;
  /** Indexes inside indexes. */
  readonly depth: number;
}

const gigabyte = 1024 ** 3;
export const layoutLimits: LayoutLimits = { blobs: 2_000, bytes: 8 * gigabyte, depth: 4 };

/**
 * Reads a layout that somebody else wrote. Nothing of it is believed: each blob that is named is there, inside, of that
 * size and that digest, and of one kind; a text says what is not so.
 */
export function readLayout(files: ArtefactFiles, limits: LayoutLimits = layoutLimits): Layout | string {
  const top = topOf(files);
  return typeof top === "string" ? broken(top) : walk(top, files, limits);
}

function walk(top: Descriptor, files: ArtefactFiles, limits: LayoutLimits): Layout | string {
  const found: Found = { blobs: new Map(), bytes: 0 };
  const queue: Place[] = [{ descriptor: top, depth: 0 }];
  for (const place of queue) {
    const named = excess(place, found, limits) ?? take(place.descriptor, found, files);
    if (typeof named === "string") return broken(named);
    queue.push(...named.map((descriptor) => ({ descriptor, depth: place.depth + 1 })));
  }
  const stray = strayIn(files.paths);
  return stray === null ? { subject: top, blobs: found.blobs } : broken(stray);
}

/** `docker load` reads a `manifest.json` in place of the index, so beside the layout's own files there may be another image. */
function strayIn(paths: readonly string[]): string | null {
  const strays = paths.filter((path) => !/^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/.test(path));
  const [first] = strays;
  return first === undefined
    ? null
    : `${strays.length} files that belong to no layout: ${JSON.stringify(first)}`;
}

/** What is still to be looked at, and how many others lead to it. */
interface Place {
  readonly descriptor: Descriptor;
  readonly depth: number;
}

function broken(found: string): string {
  return `expected an OCI image layout, found ${found}`;
}

interface Found {
  readonly blobs: Map<string, LayoutBlob>;
  bytes: number;
}

/** What the blob names; a text says why it is not taken. */
function take(descriptor: Descriptor, found: Found, files: ArtefactFiles): readonly Descriptor[] | string {
  const known = found.blobs.get(descriptor.digest);
  const blob = known === undefined ? blobOf(descriptor, files) : againOf(descriptor, known);
  if (typeof blob === "string") return `${blob} (${descriptor.digest})`;
  if (known !== undefined) return [];
  found.blobs.set(descriptor.digest, blob);
  found.bytes += descriptor.size;
  return namedBy(blob);
}

function excess({ descriptor, depth }: Place, { blobs, bytes }: Found, limits: LayoutLimits): string | null {
  // Indexes, a manifest, and what it names.
  if (depth > limits.depth + 1) return `indexes in more than ${limits.depth} levels`;
  if (blobs.has(descriptor.digest)) return null;
  if (blobs.size === limits.blobs) return `more than ${limits.blobs} blobs`;
  return bytes + descriptor.size > limits.bytes ? `more than ${limits.bytes} bytes` : null;
}

/** The one image; with several, nobody could say which of them is the artefact. */
function topOf(files: ArtefactFiles): Descriptor | string {
  const marker = jsonOf(files, "oci-layout");
  if (typeof marker === "string") return marker;
  if (!LayoutMarker.safeParse(marker.value).success) return "an oci-layout of another version than 1.0.0";
  const json = jsonOf(files, "index.json");
  if (typeof json === "string") return json;
  const index = Index.safeParse(json.value);
  if (!index.success) return "an index.json that is no index";
  const [top, ...others] = index.data.manifests;
  if (top === undefined || others.length > 0) return `${index.data.manifests.length} images in index.json`;
  return kindOf(top.mediaType) === "other" ? `no image but ${JSON.stringify(top.mediaType)}` : top;
}

function jsonOf(files: ArtefactFiles, path: string): { readonly value: unknown } | string {
  if (!files.paths.includes(path)) return `no ${path}`;
  if (files.bytes(path) > largestManifest) return `${path} of more than ${largestManifest} bytes`;
  const json = parseStrictJson(files.read(path));
  return json.ok ? json : `${path}: ${json.message}`;
}

/** A blob that is what it is said to be. The digest is hex digits only, so that its path leads nowhere else (G8). */
function blobOf(descriptor: Descriptor, files: ArtefactFiles): LayoutBlob | string {
  const path = `blobs/${descriptor.digest.replace(":", "/")}`;
  if (descriptor.urls !== undefined || isElsewhere(descriptor.mediaType)) return "a blob that is elsewhere";
  if (!files.paths.includes(path)) return "a blob that is not there";
  const size = files.bytes(path);
  if (size !== descriptor.size) return `a blob of ${size} bytes in place of ${descriptor.size}`;
  if (kindOf(descriptor.mediaType) === "other")
    return isSame(descriptor, files.sha256(path)) ? { descriptor, path, manifest: null } : otherBytes;
  if (size > largestManifest) return `a manifest of more than ${largestManifest} bytes`;
  if (!isSame(descriptor, files.sha256(path))) return otherBytes;
  const manifest = readManifest(files.read(path), descriptor.mediaType);
  return typeof manifest === "string" ? manifest : { descriptor, path, manifest };
}

const otherBytes = "a blob whose bytes have another digest";

function isSame({ digest }: Descriptor, sha256: string): boolean {
  return digest === `sha256:${sha256}`;
}

/** One blob under two media types, two sizes or two platforms is two things to whoever reads it. */
function againOf(descriptor: Descriptor, known: LayoutBlob): LayoutBlob | string {
  const { mediaType, size, platform } = known.descriptor;
  const isSameKind = descriptor.mediaType === mediaType && descriptor.size === size;
  const isSamePlatform = platformOf(descriptor.platform) === platformOf(platform);
  return isSameKind && isSamePlatform ? known : "a blob of two kinds";
}

function platformOf(platform: Descriptor["platform"]): string {
  return [platform?.os, platform?.architecture, platform?.variant].join("/");
}

/** What a blob names: nothing, unless it is a manifest or an index. */
export function namedBy({ manifest }: LayoutBlob): readonly Descriptor[] {
  switch (manifest?.kind) {
    case undefined:
      return [];
    case "index":
      return manifest.index.manifests;
    case "manifest":
      return [manifest.manifest.config, ...manifest.manifest.layers];
  }
}
