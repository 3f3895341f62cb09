/** What an OCI blob is, as the descriptor that points to it says. */
export type BlobKind = "index" | "manifest" | "other";

export const mediaTypes = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  empty: "application/vnd.oci.empty.v1+json",
} as const;

const indexes: readonly string[] = [
  mediaTypes.index,
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifests: readonly string[] = [
  mediaTypes.manifest,
  "application/vnd.docker.distribution.manifest.v2+json",
];
const configs: readonly string[] = [mediaTypes.config, "application/vnd.docker.container.image.v1+json"];

/** Media types that a client asks for when it wants a manifest, whichever it is. */
export const manifestTypes: readonly string[] = [...indexes, ...manifests];

export function kindOf(mediaType: string): BlobKind {
  if (indexes.includes(mediaType)) return "index";
  return manifests.includes(mediaType) ? "manifest" : "other";
}

/** Whether it is the configuration of an image that runs, and not of some other artefact in a registry. */
export function isImageConfig(mediaType: string): boolean {
  return configs.includes(mediaType);
}

/** Whether it is a layer of an image: files that lie below a container's root. */
export function isLayer(mediaType: string): boolean {
  return /^application\/vnd\.(?:oci\.image\.layer\.|docker\.image\.rootfs\.)/.test(mediaType);
}

/** Whether a layer's bytes are somewhere else (foreign, non-distributable): nothing of it can be checked. */
export function isElsewhere(mediaType: string): boolean {
  return /\.(nondistributable|foreign)\./.test(mediaType);
}
