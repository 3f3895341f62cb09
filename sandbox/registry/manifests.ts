import { isDigest, isTag } from "../../src/domain/artifact/oci/reference.ts";
import { digestOf, type RegistryReply, type RegistryRequest, refuse } from "./exchange.ts";
import type { Repository, StoredManifest } from "./storage.ts";

interface NamedBlob {
  readonly digest: string;
}

/** The parts of a manifest that a registry looks at. */
interface Parts {
  readonly config?: NamedBlob;
  readonly layers?: readonly NamedBlob[];
  readonly manifests?: readonly NamedBlob[];
  readonly subject?: NamedBlob;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export function getManifest(repository: Repository, reference: string): RegistryReply {
  const digest = isDigest(reference) ? reference : repository.tags.get(reference);
  const stored = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || stored === undefined) return refuse(404, "MANIFEST_UNKNOWN");
  const headers = { "content-type": stored.mediaType, "docker-content-digest": digest };
  return { status: 200, headers, body: stored.bytes };
}

interface Put {
  readonly repository: Repository;
  readonly reference: string;
  /** Whether the registry keeps the list of referrers. */
  readonly referrers: boolean;
}

/** What is named must be there; a subject need not (OCI distribution 1.1, "Pushing Manifests with Subject"). */
export function putManifest(
  { headers, body }: RegistryRequest,
  { repository, reference, referrers }: Put,
): RegistryReply {
  const digest = digestOf(body);
  const parts = partsOf(body);
  if (parts === null) return refuse(400, "MANIFEST_INVALID");
  if (isDigest(reference) ? reference !== digest : !isTag(reference)) return refuse(400, "DIGEST_INVALID");
  if (!isWhole(parts, repository)) return refuse(400, "MANIFEST_BLOB_UNKNOWN");
  repository.manifests.set(digest, { mediaType: headers["content-type"] ?? "", bytes: body });
  if (!isDigest(reference)) repository.tags.set(reference, digest);
  const subject = referrers ? parts.subject?.digest : undefined;
  return {
    status: 201,
    headers: {
      "docker-content-digest": digest,
      location: `manifests/${digest}`,
      ...(subject === undefined ? {} : { "oci-subject": subject }),
    },
  };
}

function isWhole({ config, layers = [], manifests = [] }: Parts, repository: Repository): boolean {
  const blobs = config === undefined ? layers : [config, ...layers];
  const hasBlobs = blobs.every(({ digest }) => repository.blobs.has(digest));
  return hasBlobs && manifests.every(({ digest }) => repository.manifests.has(digest));
}

/** Descriptors of everything whose subject is the digest, in the order in which it came. */
export function referrersOf(repository: Repository, subject: string): object[] {
  return [...repository.manifests].flatMap(([digest, stored]) => {
    const parts = partsOf(stored.bytes);
    return parts?.subject?.digest === subject ? [descriptorOf(digest, stored, parts)] : [];
  });
}

function descriptorOf(digest: string, { mediaType, bytes }: StoredManifest, parts: Parts): object {
  const { artifactType, annotations = {} } = parts;
  return { mediaType, digest, size: bytes.length, artifactType, annotations };
}

function partsOf(bytes: Buffer): Parts | null {
  try {
    const parsed: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
