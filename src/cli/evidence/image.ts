import { type ImageReference, parseReference } from "../../domain/artifact/oci/reference.ts";
import type { Exhibit } from "../../domain/evidence/lineage/lineage.ts";
import { maxBundleBytes } from "../../domain/evidence/open.ts";
import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { Referrer, Registry } from "../../ports/registry.ts";
import { unknownWords } from "../../report/unknown.ts";
import { digestIn } from "./asked.ts";
import type { Brought } from "./collected.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const mostBundles = 1_000;
const mostBytes = 512 * 1024 * 1024;

/** The image that a word names; null: it names something else. */
export function imageIn(word: string): ImageReference | null {
  const reference = parseReference(word);
  return reference?.digest === null && reference.tag === null ? null : reference;
}

/**
 * The digest that an image has right now, and the bundles that are attached to it. What the registry cannot tell is undecided,
 * never an empty answer. @throws {UserError} invalid-input
 */
export async function readImage(
  name: string,
  image: ImageReference,
  registry: Registry,
): Promise<Omit<Brought, "ids">> {
  const { digest } = known(await registry.resolve(image.digest ?? image.tag ?? ""), name);
  const referrers = known(await registry.referrers(digest), name).filter(isBundle);
  if (referrers.length > mostBundles)
    throw new UserError(
      "invalid-input",
      `expected at most ${mostBundles} bundles, found ${referrers.length}.`,
      {
        at: name,
      },
    );
  const exhibits: Exhibit[] = [];
  let bytes = 0;
  for (const referrer of referrers) {
    const content = await registry.content(digest, referrer);
    const bundle = isForeign(content) ? new Uint8Array() : known(content, name);
    bytes += bundle.length;
    if (bytes > mostBytes)
      throw new UserError("invalid-input", `expected bundles of at most ${mostBytes} bytes, found more.`, {
        at: name,
      });
    exhibits.push({ path: `referrer ${referrer.digest.slice(0, 19)}`, bundle });
  }
  return { artefact: digestIn(digest), exhibits, folders: [] };
}

/** What is larger than any bundle is not fetched: it could not be one. */
function isBundle({ artifactType, size }: Referrer): boolean {
  return artifactType === bundleType && size <= maxBundleBytes;
}

/** Whoever may push can attach something that is no bundle of this image: it is refused as one, and decides nothing. */
function isForeign(content: Known<Uint8Array>): boolean {
  const { state } = content;
  return state === "unknown" && ["malformed", "not-found", "too-large"].includes(content.cause ?? "");
}

function known<T>(answer: Known<T>, at: string): T {
  if (answer.state === "known") return answer.value;
  throw new UserError("invalid-input", `the registry could not be read: ${unknownWords(answer)}`, {
    at,
    hint: "Check the name and what this machine may pull, or ask again later.",
  });
}
