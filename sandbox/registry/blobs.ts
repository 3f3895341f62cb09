import { randomUUID } from "node:crypto";
import { digestOf, type RegistryReply, type RegistryRequest, refuse } from "./exchange.ts";
import type { Repository } from "./storage.ts";

export function getBlob(repository: Repository | undefined, digest: string): RegistryReply {
  const bytes = repository?.blobs.get(digest);
  if (bytes === undefined) return refuse(404, "BLOB_UNKNOWN");
  return {
    status: 200,
    headers: { "content-type": "application/octet-stream", "docker-content-digest": digest },
    body: bytes,
  };
}

/** Opens an upload, whose address is known to nobody else. */
export function openUpload(name: string, repository: Repository): RegistryReply {
  const id = randomUUID();
  repository.uploads.add(id);
  return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${id}?_state=${randomUUID()}` } };
}

/** Takes the whole blob in one request. */
export function closeUpload(
  { url, body }: RegistryRequest,
  repository: Repository,
  id: string,
): RegistryReply {
  if (!repository.uploads.delete(id)) return refuse(404, "BLOB_UPLOAD_UNKNOWN");
  const digest = url.searchParams.get("digest");
  if (digest === null || digest !== digestOf(body)) return refuse(400, "DIGEST_INVALID");
  repository.blobs.set(digest, body);
  return { status: 201, headers: { "docker-content-digest": digest } };
}
