import { readManifest } from "../../domain/artifact/oci/manifest.ts";
import { isDigest, isTag, parseReference } from "../../domain/artifact/oci/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { OpenRegistry, Registry, RegistryImage } from "../../ports/registry.ts";
import type { Runner } from "../../ports/runner.ts";
import type { Fetch } from "../github/redirect.ts";
import { unread } from "../github/unread.ts";
import type { Host } from "../host.ts";
import { originOf } from "./address.ts";
import { malformed, orUnknown } from "./answers.ts";
import { attachTo, repair } from "./attach.ts";
import { pullBlob } from "./blobs.ts";
import { credentialsFor } from "./credentials.ts";
import { fetchManifest } from "./manifests.ts";
import { pushLayout } from "./push-layout.ts";
import { attachmentOf, joinReferrers } from "./referrers.ts";
import { RegistrySession } from "./session.ts";

interface Surroundings extends Pick<Host, "env" | "read"> {
  readonly runner: Pick<Runner, "mask">;
  /** Another than that of this process. */
  readonly fetch?: Fetch;
}

const largestAttachment = 64 * 1024 * 1024;

/** Opens repositories of OCI registries (distribution 1.1), with the credentials that this process has for their host. */
export function registries({ env, read, runner, fetch: own }: Surroundings): OpenRegistry {
  return ({ image, access }) => {
    const reference = parseReference(image);
    if (reference === null)
      throw new UserError(
        "invalid-input",
        `expected an image such as registry.example/team/name, got ${JSON.stringify(image.slice(0, 200))}`,
        {
          hint: "Name the registry's host as well.",
        },
      );
    const { host, repository } = reference;
    const credentials = credentialsFor(host, { env, read });
    if (credentials !== null) runner.mask(credentials.password);
    const session = new RegistrySession({
      ...{ origin: originOf(host), repository, access, credentials },
      fetch: own ?? ((url, init) => fetch(url, init)),
      mask: (secret) => runner.mask(secret),
    });
    return registryOver(session, access);
  };
}

function registryOver(session: RegistrySession, access: "pull" | "push"): Registry {
  return {
    resolve: (tagOrDigest) => orUnknown(() => resolve(session, tagOrDigest)),
    pushLayout: (request) => orUnknown(() => pushLayout(session, request)),
    attach: (subject, attachment) =>
      orUnknown(async () => ({
        state: "known" as const,
        value: await attachTo(session, subject, attachment),
      })),
    referrers: (subject) =>
      orUnknown(async () => {
        const joined = await joinReferrers(session, subject);
        const isShort = !joined.isKept && joined.unlisted.length > 0;
        // Who may write mends it for those who read the index only; the answer is the same if that fails.
        if (isShort && access === "push") await orUnknown(() => repair(session, subject));
        return { state: "known" as const, value: joined.referrers };
      }),
    content: (subject, { digest }) => orUnknown(() => contentOf(session, subject, digest)),
  };
}

async function resolve(session: RegistrySession, tagOrDigest: string): Promise<Known<RegistryImage>> {
  if (!isTag(tagOrDigest) && !isDigest(tagOrDigest)) return malformed("a tag or digest", "something else");
  const found = await fetchManifest(session, tagOrDigest);
  if (found === null) return unread("not-found", `${tagOrDigest}: the registry has no such image`);
  const { digest, mediaType, size } = found;
  const read = readManifest(found.bytes, mediaType);
  if (typeof read === "string") return malformed(`image ${tagOrDigest}`, read);
  return { state: "known", value: { digest, mediaType, size } };
}

/** A list can name anything: what counts as attached says so itself, under its own digest. */
async function contentOf(
  session: RegistrySession,
  subject: string,
  digest: string,
): Promise<Known<Uint8Array>> {
  const found = isDigest(digest) ? await fetchManifest(session, digest) : null;
  if (found === null) return unread("not-found", `${digest}: the registry has no such attachment`);
  if (attachmentOf(found, subject) === null) return malformed(`attachment ${digest}`, `none of ${subject}`);
  const read = readManifest(found.bytes, found.mediaType);
  const layers = typeof read === "string" || read.kind === "index" ? [] : read.manifest.layers;
  const [layer, ...others] = layers;
  if (layer === undefined || others.length > 0)
    return malformed(`attachment ${digest}`, `${layers.length} layers`);
  return { state: "known", value: await pullBlob(session, layer.digest, largestAttachment) };
}
