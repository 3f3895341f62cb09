import { type LayoutBlob, namedBy } from "../../domain/artifact/oci/layout.ts";
import { isTag } from "../../domain/artifact/oci/reference.ts";
import type { Pushed, PushRequest, RegistryImage } from "../../ports/registry.ts";
import { giveUp, malformed } from "./answers.ts";
import { pushBlob } from "./blobs.ts";
import { fetchManifest, putManifest } from "./manifests.ts";
import type { RegistrySession } from "./session.ts";

/** Pushes an image as its layout has it, what is named before what names it, and its tag last. */
export async function pushLayout(session: RegistrySession, request: PushRequest): Promise<Pushed> {
  const { layout, tag } = request;
  const { digest, mediaType, size } = layout.subject;
  const image = { digest, mediaType, size };
  if (tag !== null && !isTag(tag)) return { state: "refused", why: "expected a tag, found something else" };
  const before = tag === null ? null : await tagged(session, tag, image);
  if (before !== null) return before;
  for (const blob of namedFirst(request)) await pushPart(session, blob, request);
  const arrived = await fetchManifest(session, digest);
  if (arrived === null) return giveUp(malformed(`image ${digest}`, "that it did not arrive"));
  if (tag === null) return { state: "pushed", image };
  await putManifest(session, { reference: tag, mediaType, bytes: arrived.bytes });
  const after = await tagged(session, tag, image);
  return after?.state === "already-there"
    ? { state: "pushed", image }
    : (after ?? giveUp(malformed(`tag ${tag}`, "none")));
}

/** What a tag leads to by now; null: nothing. A published tag never gets other bytes (T14). */
async function tagged(session: RegistrySession, tag: string, image: RegistryImage): Promise<Pushed | null> {
  const found = await fetchManifest(session, tag);
  if (found === null) return null;
  if (found.digest === image.digest) return { state: "already-there", image };
  const why = `expected the tag ${tag} to be free or to lead to ${image.digest}, found that it leads to ${found.digest}`;
  return { state: "refused", why };
}

async function pushPart(session: RegistrySession, blob: LayoutBlob, { files }: PushRequest): Promise<void> {
  const { descriptor, path, manifest } = blob;
  const { digest, mediaType } = descriptor;
  if (manifest === null) await pushBlob(session, digest, () => files.read(path));
  else await putManifest(session, { reference: digest, mediaType, bytes: files.read(path) });
}

/** All blobs, each after those that it names. */
function namedFirst({ layout: { blobs, subject } }: PushRequest): readonly LayoutBlob[] {
  const order = new Map<string, LayoutBlob>();
  const visit = (digest: string): void => {
    const blob = blobs.get(digest);
    if (blob === undefined || order.has(digest)) return;
    for (const inner of namedBy(blob)) visit(inner.digest);
    order.set(digest, blob);
  };
  visit(subject.digest);
  return [...order.values()];
}
