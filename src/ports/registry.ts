import type { ArtefactFiles } from "../domain/artifact/files.ts";
import type { Layout } from "../domain/artifact/oci/layout.ts";
import type { Known, Unknown } from "../domain/facts/known.ts";

/** A manifest or an index in a registry, whose bytes have this digest. */
export interface RegistryImage {
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What is attached to an image, as it is listed; what it says counts when its content was read. */
export interface Referrer extends RegistryImage {
  readonly artifactType: string | null;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Something to attach to an image: a signed bundle, a bill of materials. */
export interface Attachment {
  readonly artifactType: string;
  /** Media type of the bytes. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What became of a push; a tag that leads to other bytes is never moved (T14). */
export type Pushed =
  | { readonly state: "pushed" | "already-there"; readonly image: RegistryImage }
  | { readonly state: "refused"; readonly why: string }
  | Unknown;

export interface PushRequest {
  readonly layout: Layout;
  readonly files: ArtefactFiles;
  /** Null: the image is known by its digest only. */
  readonly tag: string | null;
}

/** One repository of an OCI registry. Whatever cannot be read is unknown, never an empty answer. */
export interface Registry {
  /** What a tag or a digest leads to. */
  resolve(tagOrDigest: string): Promise<Known<RegistryImage>>;
  pushLayout(request: PushRequest): Promise<Pushed>;
  attach(subject: RegistryImage, attachment: Attachment): Promise<Known<Referrer>>;
  /** Everything that is attached to the digest, or unknown if that cannot be told. */
  referrers(subject: string): Promise<Known<readonly Referrer[]>>;
  /** The bytes of an attachment, if it is one of this subject. */
  content(subject: string, attachment: Pick<Referrer, "digest">): Promise<Known<Uint8Array>>;
}

export interface RegistryRequest {
  /** `registry.example/acme/payments-api`. */
  readonly image: string;
  /** What the credentials are to allow. */
  readonly access: "pull" | "push";
}

/** Opens a repository. @throws {UserError} invalid-input for what is no image, or not over TLS. */
export type OpenRegistry = (request: RegistryRequest) => Registry;
