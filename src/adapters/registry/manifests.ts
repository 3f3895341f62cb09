import { setTimeout as wait } from "node:timers/promises";
import { largestManifest } from "../../domain/artifact/oci/manifest.ts";
import { manifestTypes } from "../../domain/artifact/oci/media-types.ts";
import { isDigest } from "../../domain/artifact/oci/reference.ts";
import type { RegistryImage } from "../../ports/registry.ts";
import { codeOf, giveUp, malformed, refusal } from "./answers.ts";
import { digestOf } from "./blobs.ts";
import type { RegistryAnswer } from "./exchange.ts";
import type { RegistrySession } from "./session.ts";

/** A manifest or an index with the bytes that its digest is of. */
export interface FetchedManifest extends RegistryImage {
  readonly bytes: Uint8Array;
}

/** What a tag or a digest leads to; null: nothing. The registry's own word for the digest is not taken. */
export async function fetchManifest(
  session: RegistrySession,
  reference: string,
): Promise<FetchedManifest | null> {
  const what = `manifest ${reference}`;
  const accept = manifestTypes.join(", ");
  const path = `manifests/${reference}`;
  const answer = await session.send({ method: "GET", path, headers: { accept }, maxBytes: largestManifest });
  if (answer.status === 404) return null;
  if (answer.status !== 200) return giveUp(refusal(what, answer));
  const digest = digestOf(answer.body);
  const said = answer.headers.get("docker-content-digest");
  if (isDigest(reference) ? digest !== reference : isDigest(said ?? "") && digest !== said)
    return giveUp(malformed(what, "bytes of another digest"));
  const mediaType = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  return { digest, mediaType, size: answer.body.length, bytes: answer.body };
}

export interface ManifestPut {
  /** Tag or digest. */
  readonly reference: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Puts a manifest as it is, byte for byte: a tag more never makes it another (T9). */
export async function putManifest(session: RegistrySession, put: ManifestPut): Promise<RegistryAnswer> {
  const answer = await putPatiently(session, put);
  const what = `push of the manifest ${put.reference}`;
  if (answer.status !== 201) return giveUp(refusal(what, answer));
  const said = answer.headers.get("docker-content-digest");
  const isOther = isDigest(said ?? "") && said !== digestOf(put.bytes);
  return isOther ? giveUp(malformed(what, "that it was kept under another digest")) : answer;
}

const patience = 5;

/**
 * While somebody else uploads a blob of the manifest, docker-registry 2.8 does not see the one that is there: it writes the
 * file anew, and whoever reads it in between finds it empty. What was uploaded before is there a moment later.
 */
async function putPatiently(
  session: RegistrySession,
  { reference, mediaType, bytes }: ManifestPut,
): Promise<RegistryAnswer> {
  const headers = { "content-type": mediaType };
  for (let attempt = 1; ; attempt++) {
    const answer = await session.send({
      method: "PUT",
      path: `manifests/${reference}`,
      headers,
      body: bytes,
    });
    const isMissing = answer.status === 400 && codeOf(answer.body) === "MANIFEST_BLOB_UNKNOWN";
    if (!isMissing || attempt === patience) return answer;
    await wait(30 * 2 ** attempt * (0.5 + Math.random()));
  }
}
