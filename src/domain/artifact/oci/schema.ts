import * as z from "zod";

const Text = z.string().min(1).max(255);
/** Only sha256: a weaker digest is no identity, and nobody writes another. */
const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, "expected a digest sha256:<64 hex digits>");
const Annotations = z.record(z.string(), z.string());

export const Platform = z.object({
  os: Text,
  architecture: Text,
  variant: Text.optional(),
});

/** What points at a blob (OCI image specification 1.1, descriptor). */
export const Descriptor = z.object({
  mediaType: Text,
  digest: Digest,
  size: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  artifactType: Text.optional(),
  platform: Platform.optional(),
  annotations: Annotations.optional(),
  /** Where its bytes are instead. */
  urls: z.array(z.string()).optional(),
});
export type Descriptor = z.infer<typeof Descriptor>;

const never = z.undefined("expected no key of another kind of manifest");

/** An index; one that is a manifest as well means one thing to one reader and another to the next (CVE-2021-41190). */
export const Index = z.object({
  schemaVersion: z.literal(2),
  mediaType: Text.optional(),
  manifests: z.array(Descriptor).max(1_000),
  subject: Descriptor.optional(),
  annotations: Annotations.optional(),
  config: never.optional(),
  layers: never.optional(),
});
export type Index = z.infer<typeof Index>;

export const Manifest = z.object({
  schemaVersion: z.literal(2),
  mediaType: Text.optional(),
  artifactType: Text.optional(),
  config: Descriptor,
  layers: z.array(Descriptor).max(1_000),
  subject: Descriptor.optional(),
  annotations: Annotations.optional(),
  manifests: never.optional(),
});
export type Manifest = z.infer<typeof Manifest>;

export const LayoutMarker = z.object({ imageLayoutVersion: z.literal("1.0.0") });
