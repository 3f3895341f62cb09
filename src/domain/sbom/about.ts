import type { ArtefactSubject } from "../artifact/artefact-subject.ts";
import type { Component } from "../component/component.ts";
import type { LockedProduct } from "../dependency/npm-product.ts";
import type { Subject } from "../evidence/statement.ts";
import { canonicalPurl } from "../finding/purl.ts";
import { missingPackages } from "./floor.ts";

/** A bill as far as its root says what it is about. */
export interface Rooted {
  readonly subject: Component | null;
  /** sha256 digests that its root names. */
  readonly digests: readonly string[];
  readonly components: readonly Pick<Component, "purl">[];
}

/** Whether a bill is about an artefact, and about which bytes of it. */
export type Relevance =
  | { readonly state: "about"; readonly by: "digest" | "purl"; readonly subjects: readonly Subject[] }
  | { readonly state: "foreign"; readonly message: string };

/**
 * Decides it for all bills of a run. A name can be given to anything, also to a second lockfile in the same repository: of the
 * bills that only a name ties to the artefact, the one counts that fits the lockfile at the top best.
 */
export function relevancesOf(
  bills: readonly Rooted[],
  artefact: ArtefactSubject,
  locked: readonly LockedProduct[],
): readonly Relevance[] {
  const each = bills.map((bill) => ({ bill, relevance: relevanceOf(bill, artefact, locked) }));
  const named = each.filter(({ relevance }) => relevance.state === "about" && relevance.by === "purl");
  const [best] = named.toSorted((one, other) => unfitness(one.bill, locked) - unfitness(other.bill, locked));
  return each.map((one) =>
    one === best || !named.includes(one)
      ? one.relevance
      : foreign("expected one bill of the product, found another that fits its lockfile better"),
  );
}

/** How many packages a bill lacks, and then how many it has beyond them. */
function unfitness({ components }: Rooted, locked: readonly LockedProduct[]): number {
  const product = productOf(locked);
  const missing = product === undefined ? 0 : missingPackages(components, product).length;
  return missing * 1_000_000 + components.length;
}

/**
 * Decides whether the root of a bill is the artefact (evidence-standards section 15): by a digest that it names, else by the
 * package URL of the product that the commit's lockfile belongs to. A digest of other bytes is never outweighed by a name.
 */
function relevanceOf(
  { subject, digests }: Rooted,
  artefact: ArtefactSubject,
  locked: readonly LockedProduct[],
): Relevance {
  if (subject === null) return foreign("expected one component that the bill is about, found none");
  if (digests.length > 0) return byDigest(digests, artefact);
  const purl = subject.purl === undefined ? undefined : canonicalPurl(subject.purl);
  if (purl === undefined)
    return foreign(`expected the digest or the purl of the artefact, found ${named(subject)}`);
  const product = productOf(locked);
  if (product?.root === purl) return { state: "about", by: "purl", subjects: [whole(artefact)] };
  const expected = product?.root ?? `sha256:${artefact.digest["sha256"]}`;
  return foreign(`expected a bill about ${expected}, found one about ${purl.slice(0, 200)}`);
}

function byDigest(digests: readonly string[], artefact: ArtefactSubject): Relevance {
  const platforms = artefact.platforms.filter(({ digest }) => digests.includes(digest["sha256"] ?? ""));
  const subjects = digests.includes(artefact.digest["sha256"] ?? "")
    ? [whole(artefact)]
    : platforms.map(({ platform, digest }) => ({ name: `${artefact.name} ${platform}`, digest }));
  if (subjects.length > 0) return { state: "about", by: "digest", subjects };
  const found = digests.map((digest) => `sha256:${digest}`).slice(0, 3);
  return foreign(
    `expected a bill about sha256:${artefact.digest["sha256"]}, found one about ${found.join(", ")}`,
  );
}

function whole({ name, digest, mediaType }: ArtefactSubject): Subject {
  return { name, digest, mediaType };
}

/** The product that the repository as a whole is: that of the lockfile which lies highest, if one does. */
export function productOf(locked: readonly LockedProduct[]): LockedProduct | undefined {
  const depth = ({ path }: LockedProduct): number => path.split("/").length;
  const least = Math.min(...locked.map(depth));
  const highest = locked.filter((product) => depth(product) === least);
  return highest.length === 1 ? highest[0] : undefined;
}

function named({ name, version = "" }: Component): string {
  return JSON.stringify(`${name}${version === "" ? "" : `@${version}`}`.slice(0, 200));
}

function foreign(message: string): Relevance {
  return { state: "foreign", message };
}

/** Digests of an artefact of which no bill says what is in them: an image has a bill of the whole, or one each platform. */
export function uncovered(artefact: ArtefactSubject, relevances: readonly Relevance[]): readonly string[] {
  const covered = new Set(
    relevances.flatMap((relevance) =>
      relevance.state === "about" ? relevance.subjects.map(({ digest }) => digest["sha256"]) : [],
    ),
  );
  const own = artefact.digest["sha256"] ?? "";
  const platforms = artefact.platforms.filter(({ digest }) => !covered.has(digest["sha256"]));
  if (covered.has(own) || (artefact.platforms.length > 0 && platforms.length === 0)) return [];
  return artefact.platforms.length === 0
    ? [`sha256:${own}`]
    : platforms.map(({ platform, digest }) => `${platform} sha256:${digest["sha256"]}`);
}
