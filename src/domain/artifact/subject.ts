import type { Known } from "../facts/known.ts";
import type { ArtefactPart, ArtefactSubject } from "./artefact-subject.ts";
import type { ArtefactFiles } from "./files.ts";
import { readLayout } from "./oci/layout.ts";
import { platformImages } from "./oci/platforms.ts";
import type { ArtefactSpec, ArtefactType } from "./spec.ts";

/** Largest file that is an artefact by itself. */
const largestFile = 4 * 1024 ** 3;

/**
 * What an artefact is known by (design §2.1): an image by the digest of its manifest or of the index over its platforms,
 * anything else by the sha256 of its one file. `files` has nothing but what was packaged, by base names.
 */
export function subjectOf(spec: ArtefactSpec, files: ArtefactFiles): Known<ArtefactSubject> {
  const own = spec.type === "oci-layout" ? imageOf(spec, files) : fileOf(spec, files);
  if (typeof own === "string") return unknown(own);
  const others: ArtefactSubject["others"][number][] = [];
  for (const role of ["plan", "schema"] as const) {
    const path = spec[role];
    if (path === null) continue;
    const part = partOf(path, files);
    if (typeof part === "string") return unknown(part);
    others.push({ role, ...part });
  }
  return { state: "known", value: { ...own, others } };
}

function unknown(why: string): Known<never> {
  return { state: "unknown", why };
}

type Own = Omit<ArtefactSubject, "others">;

function imageOf({ path }: ArtefactSpec, files: ArtefactFiles): Own | string {
  const layout = readLayout(files);
  if (typeof layout === "string") return layout;
  const images = platformImages(layout, files);
  if (typeof images === "string") return images;
  const { digest, mediaType } = layout.subject;
  return {
    name: baseName(path),
    digest: { sha256: hexOf(digest) },
    mediaType,
    platforms: images.map(({ platform, descriptor, manifest }) => ({
      platform,
      digest: { sha256: hexOf(descriptor.digest) },
      config: { sha256: hexOf(manifest.config.digest) },
    })),
  };
}

function fileOf(spec: ArtefactSpec, files: ArtefactFiles): Own | string {
  const names = [spec.path, spec.plan, spec.schema].filter((path) => path !== null).map(baseName);
  if (new Set(names).size !== names.length) return "expected files of different names, found one name twice";
  const rest = files.paths.filter((path) => !names.includes(path));
  if (rest.length > 0) return `expected ${names.join(", ")}, found ${rest.length} other files as well`;
  const part = partOf(spec.path, files);
  return typeof part === "string"
    ? part
    : { ...part, mediaType: mediaTypeOf(spec.type, part.name), platforms: [] };
}

function partOf(path: string, files: ArtefactFiles): ArtefactPart | string {
  const name = baseName(path);
  if (!files.paths.includes(name)) return `expected the file ${name}, found none`;
  const bytes = files.bytes(name);
  // What was never written passes for packaged if nobody looks (G3).
  if (bytes === 0 || bytes > largestFile)
    return `expected ${name} of 1 to ${largestFile} bytes, found ${bytes}`;
  return { name, digest: { sha256: files.sha256(name) }, mediaType: "application/octet-stream" };
}

function mediaTypeOf(type: ArtefactType, name: string): string {
  if (type === "zip" || type === "bundle") return "application/zip";
  return /\.(tgz|tar\.gz)$/.test(name) ? "application/gzip" : "application/octet-stream";
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function hexOf(digest: string): string {
  return digest.slice("sha256:".length);
}
