import { setTimeout as wait } from "node:timers/promises";
import { mediaTypes } from "../../domain/artifact/oci/media-types.ts";
import { indexTagOf, ownTagOf } from "../../domain/artifact/oci/referrer-tags.ts";
import type { Attachment, Referrer, RegistryImage } from "../../ports/registry.ts";
import { giveUp, malformed } from "./answers.ts";
import { digestOf, pushBlob } from "./blobs.ts";
import { fetchManifest, putManifest } from "./manifests.ts";
import { joinReferrers, repairedIndex } from "./referrers.ts";
import type { RegistrySession } from "./session.ts";

const empty = Buffer.from("{}");
const emptyConfig = { mediaType: mediaTypes.empty, digest: digestOf(empty), size: empty.length };
const repairs = 3;

/** Attaches bytes to an image, so that every reader finds them whoever else attaches something at the same time. */
export async function attachTo(
  session: RegistrySession,
  subject: RegistryImage,
  attachment: Attachment,
): Promise<Referrer> {
  const bytes = manifestOf(subject, attachment);
  const digest = digestOf(bytes);
  await pushBlob(session, emptyConfig.digest, () => empty);
  await pushBlob(session, digestOf(attachment.bytes), () => attachment.bytes);
  const manifest = { mediaType: mediaTypes.manifest, bytes };
  const put = await putManifest(session, { reference: digest, ...manifest });
  // The registry says so where it keeps the list itself; any other gets a tag for it, and an index.
  if (put.headers.get("oci-subject") !== subject.digest) {
    const own = ownTagOf(subject.digest, digest);
    await putManifest(session, { reference: own, ...manifest });
    if ((await fetchManifest(session, own))?.digest !== digest)
      return giveUp(malformed(`tag ${own}`, "another attachment"));
    await repair(session, subject.digest);
  }
  const { artifactType, annotations } = attachment;
  return { digest, mediaType: mediaTypes.manifest, size: bytes.length, artifactType, annotations };
}

function manifestOf({ digest, mediaType, size }: RegistryImage, attachment: Attachment): Uint8Array {
  const { artifactType, bytes, annotations } = attachment;
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType,
      config: emptyConfig,
      layers: [{ mediaType: attachment.mediaType, digest: digestOf(bytes), size: bytes.length }],
      subject: { mediaType, digest, size },
      annotations,
    }),
  );
}

/**
 * Writes the index anew while it lacks something. Another writer may drop that again: the tag of its own remains, from which
 * the next reader or writer mends it.
 */
export async function repair(session: RegistrySession, subject: string): Promise<void> {
  for (let attempt = 0; attempt < repairs; attempt++) {
    const joined = await joinReferrers(session, subject);
    if (joined.isKept || joined.unlisted.length === 0) return;
    const bytes = repairedIndex(joined);
    await putManifest(session, { reference: indexTagOf(subject), mediaType: mediaTypes.index, bytes });
    await wait(Math.random() * 20);
  }
}
