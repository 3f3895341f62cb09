import * as z from "zod";
import { largestManifest, readManifest } from "../../domain/artifact/oci/manifest.ts";
import { kindOf, mediaTypes } from "../../domain/artifact/oci/media-types.ts";
import { indexTagOf, ownDigitsOf } from "../../domain/artifact/oci/referrer-tags.ts";
import { type Descriptor, Index } from "../../domain/artifact/oci/schema.ts";
import { parseStrictJson } from "../../domain/artifact/oci/strict-json.ts";
import type { Referrer } from "../../ports/registry.ts";
import { unread } from "../github/unread.ts";
import { giveUp, malformed } from "./answers.ts";
import type { RegistryAnswer } from "./exchange.ts";
import { type FetchedManifest, fetchManifest } from "./manifests.ts";
import { fetchPages } from "./pages.ts";
import type { RegistrySession } from "./session.ts";

/** Everything that is attached to an image, and what the index of it lacks. */
export interface JoinedReferrers {
  readonly referrers: readonly Referrer[];
  /** Descriptors of the index as it is; null: there is none. */
  readonly index: readonly Descriptor[] | null;
  /** Attachments that are there and that the index does not name: a later writer dropped them. */
  readonly unlisted: readonly Referrer[];
  /** Whether the registry itself keeps the list. */
  readonly isKept: boolean;
}

const mostReferrers = 1_000;
const mostTags = 100_000;

/**
 * What is attached to an image. A registry that keeps the list is believed; of another one the index and the tags of the
 * attachments are joined, since the index loses entries when two write it at once.
 */
export async function joinReferrers(session: RegistrySession, subject: string): Promise<JoinedReferrers> {
  const kept = await keptReferrers(session, subject);
  const index = await indexOf(session, subject);
  const listed = unique([...(kept ?? []), ...(index ?? [])].map(referrerOf));
  const tagged = kept === null ? await taggedReferrers(session, subject, listed) : [];
  const referrers = unique([...listed, ...tagged]);
  if (referrers.length > mostReferrers)
    return giveUp(unread("too-large", `${subject}: more than ${mostReferrers} attachments`));
  // Nothing is attached to what is there; of what is not there nobody can say anything.
  if (referrers.length === 0 && (await fetchManifest(session, subject)) === null)
    return giveUp(unread("not-found", `${subject}: the registry has no such image`));
  const inIndex = new Set(index?.map(({ digest }) => digest));
  const unlisted = referrers.filter(({ digest }) => !inIndex.has(digest));
  return { referrers, index, unlisted, isKept: kept !== null };
}

/** Null: the registry has no such list (OCI distribution 1.1: 404). */
async function keptReferrers(session: RegistrySession, subject: string): Promise<Descriptor[] | null> {
  const descriptors: Descriptor[] = [];
  const pages = await fetchPages(session, `referrers/${subject}`, (answer) => {
    descriptors.push(...descriptorsOf(answer.body, `referrers of ${subject}`));
    if (descriptors.length > mostReferrers)
      giveUp(unread("too-large", `${subject}: more than ${mostReferrers} attachments`));
  });
  return pages === null ? null : descriptors;
}

async function indexOf(session: RegistrySession, subject: string): Promise<readonly Descriptor[] | null> {
  const manifest = await fetchManifest(session, indexTagOf(subject));
  return manifest === null ? null : descriptorsOf(manifest.bytes, `index of ${subject}`);
}

function descriptorsOf(bytes: Uint8Array, what: string): readonly Descriptor[] {
  const json = bytes.length > largestManifest ? null : parseStrictJson(bytes);
  const index = Index.safeParse(json?.ok === true ? json.value : null);
  return index.success ? index.data.manifests : giveUp(malformed(what, "no index"));
}

/** Attachments that have a tag of their own and that no list names. */
async function taggedReferrers(
  session: RegistrySession,
  subject: string,
  listed: readonly Referrer[],
): Promise<readonly Referrer[]> {
  const tags = (await ownTags(session, subject)).filter(
    (tag) => !listed.some(({ digest }) => digest.startsWith(`sha256:${ownDigitsOf(tag, subject)}`)),
  );
  if (tags.length > mostReferrers)
    return giveUp(unread("too-large", `${subject}: more than ${mostReferrers} attachments`));
  const found: Referrer[] = [];
  for (const tag of tags) {
    const manifest = await fetchManifest(session, tag);
    const referrer = manifest === null ? null : attachmentOf(manifest, subject);
    if (referrer !== null) found.push(referrer);
  }
  return found;
}

const Tags = z.object({ tags: z.array(z.string().max(128)).nullish() });

async function ownTags(session: RegistrySession, subject: string): Promise<string[]> {
  const own: string[] = [];
  let seen = 0;
  await fetchPages(session, "tags/list?n=1000", (answer: RegistryAnswer) => {
    const json = parseStrictJson(answer.body);
    const page = Tags.safeParse(json.ok ? json.value : null);
    if (!page.success) return giveUp(malformed("tags", "no list of tags"));
    const tags = page.data.tags ?? [];
    seen += tags.length;
    if (seen > mostTags) giveUp(unread("too-large", `more than ${mostTags} tags`));
    own.push(...tags.filter((tag) => ownDigitsOf(tag, subject) !== null));
  });
  return own;
}

/** An attachment as a list would have it; null: it is none of this image. */
export function attachmentOf(fetched: FetchedManifest, subject: string): Referrer | null {
  if (kindOf(fetched.mediaType) !== "manifest") return null;
  const read = readManifest(fetched.bytes, fetched.mediaType);
  if (typeof read === "string" || read.kind !== "manifest") return null;
  const { manifest } = read;
  if (manifest.subject?.digest !== subject) return null;
  const { digest, mediaType, size } = fetched;
  const artifactType = manifest.artifactType ?? manifest.config.mediaType;
  return { digest, mediaType, size, artifactType, annotations: manifest.annotations ?? {} };
}

function referrerOf({ digest, mediaType, size, artifactType, annotations }: Descriptor): Referrer {
  return { digest, mediaType, size, artifactType: artifactType ?? null, annotations: annotations ?? {} };
}

function unique(referrers: readonly Referrer[]): Referrer[] {
  const byDigest = new Map(referrers.map((referrer) => [referrer.digest, referrer]));
  return [...byDigest.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
}

/** The index with everything that is attached. */
export function repairedIndex({ index, unlisted }: JoinedReferrers): Uint8Array {
  const added = unlisted.map(({ artifactType, ...rest }) => ({
    ...rest,
    ...(artifactType === null ? {} : { artifactType }),
  }));
  const manifests = [...(index ?? []), ...added];
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }));
}
