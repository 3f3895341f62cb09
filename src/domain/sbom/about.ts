import type { ArtefactSubject } from "../artifact/artefact-subject.ts";
import type { Component } from "../component/component.ts";
import type { LockedProduct } from "../dependency/lockfiles/lockfile.ts";
import type { Subject } from "../evidence/statement.ts";
import { canonicalPurl } from "../finding/purl.ts";
import { missingPackages } from "./floor.ts";

/** A bill as far as its root says what it is about. */
export interface Rooted {
  readonly subject: Component | null;
  /** sha256 digests that its root names. */
  readonly digests: readonly string[];
  readonly components: readonly Pick<Component, "purl">[];
  /** sha256 of the package that our own scan made it for; null: nobody of ours made it. */
  readonly madeFor: string | null;
}

/** Whether a bill is about an artefact, and about which bytes of it. */
export type Relevance =
  | {
      readonly state: "about";
      readonly by: "digest" | "purl" | "scan";
      /** Purl of the product that its root is; null: its digest or our own scan ties it. */
      readonly root: string | null;
      readonly subjects: readonly Subject[];
    }
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
  const named = each.flatMap((one) => {
    const { relevance, bill } = one;
    if (relevance.state !== "about" || relevance.by === "digest") return [];
    const { root } = relevance;
    return { one, root, unfitness: unfitness(bill, root, locked) };
  });
  const isBest = (one: (typeof each)[number], root: string | null): boolean =>
    named
      .filter((other) => other.root === root)
      .reduce((best, other) => (other.unfitness < best.unfitness ? other : best)).one === one;
  return each.map((one) => {
    const { relevance } = one;
    const isOutdone =
      relevance.state === "about" && relevance.by !== "digest" && !isBest(one, relevance.root);
    return isOutdone
      ? foreign("expected one bill of the product, found another that fits its lockfile better")
      : relevance;
  });
}

/** How many packages a bill lacks, and then how many it has beyond them. */
function unfitness({ components }: Rooted, root: string | null, locked: readonly LockedProduct[]): number {
  const own = productsOf(locked).filter((product) => root === null || product.root === root);
  const missing = own.reduce((sum, product) => sum + missingPackages(components, product).length, 0);
  return missing * 1_000_000 + components.length;
}

/**
 * Decides whether the root of a bill is the artefact (evidence-standards section 15): by a digest that it names, else by the
 * package URL of the product that the commit's lockfile belongs to; and where no lockfile names the product, as few but
 * npm's do, by our own scan, which made the bill for this very package. A digest of other bytes is never outweighed by a name.
 */
function relevanceOf(
  { subject, digests, madeFor }: Rooted,
  artefact: ArtefactSubject,
  locked: readonly LockedProduct[],
): Relevance {
  if (subject === null) return foreign("expected one component that the bill is about, found none");
  if (digests.length > 0) return byDigest(digests, artefact);
  const purl = subject.purl === undefined ? undefined : canonicalPurl(subject.purl);
  const roots = productsOf(locked).flatMap(({ root }) => root ?? []);
  if (purl !== undefined && roots.includes(purl))
    return { state: "about", by: "purl", root: purl, subjects: [whole(artefact)] };
  if (roots.length === 0 && madeFor !== null && madeFor === artefact.digest["sha256"])
    return { state: "about", by: "scan", root: null, subjects: [whole(artefact)] };
  if (purl === undefined)
    return foreign(`expected the digest or the purl of the artefact, found ${named(subject)}`);
  const expected = roots.length > 0 ? roots.join(" or ") : `sha256:${artefact.digest["sha256"]}`;
  return foreign(`expected a bill about ${expected.slice(0, 500)}, found one about ${purl.slice(0, 200)}`);
}

function byDigest(digests: readonly string[], artefact: ArtefactSubject): Relevance {
  const platforms = artefact.platforms.filter(({ digest }) => digests.includes(digest["sha256"] ?? ""));
  const subjects = digests.includes(artefact.digest["sha256"] ?? "")
    ? [whole(artefact)]
    : platforms.map(({ platform, digest }) => ({ name: `${artefact.name} ${platform}`, digest }));
  if (subjects.length > 0) return { state: "about", by: "digest", root: null, subjects };
  const found = digests.map((digest) => `sha256:${digest}`).slice(0, 3);
  return foreign(
    `expected a bill about sha256:${artefact.digest["sha256"]}, found one about ${found.join(", ")}`,
  );
}

function whole({ name, digest, mediaType }: ArtefactSubject): Subject {
  return { name, digest, mediaType };
}

/**
 * The product that the repository as a whole is, once for each kind of package: what the lockfiles say that lie highest, of those
 * that name packages. An empty one above a real one, or an idle one beside it, takes nothing away; where they lie in several
 * folders nobody can say which of them it is.
 */
export function productsOf(locked: readonly LockedProduct[]): readonly LockedProduct[] {
  return groupsOf(locked).flatMap((group) => (isOfOneFolder(group) ? united(group) : []));
}

/** Lockfiles of which nobody can say whose they are, as above. */
export function undecidedIn(locked: readonly LockedProduct[]): readonly LockedProduct[] {
  return groupsOf(locked).flatMap((group) => (isOfOneFolder(group) ? [] : group));
}

/** Whether no lockfile anywhere names a package, also none that may be left out. */
export function namesNothing(locked: readonly LockedProduct[]): boolean {
  return locked.length > 0 && locked.every((one) => !namesAny(one));
}

function namesAny({ packages, conditional = [] }: LockedProduct): boolean {
  return packages.length + conditional.length > 0;
}

function groupsOf(locked: readonly LockedProduct[]): readonly (readonly LockedProduct[])[] {
  const byFamily = new Map<string, LockedProduct[]>();
  for (const one of locked) byFamily.set(familyOf(one), [...(byFamily.get(familyOf(one)) ?? []), one]);
  const depth = ({ path }: LockedProduct): number => path.split("/").length;
  return [...byFamily.values()].map((all) => {
    const full = all.filter(namesAny);
    const some = full.length > 0 ? full : all;
    const least = Math.min(...some.map(depth));
    return some.filter((product) => depth(product) === least);
  });
}

function folderOf({ path }: LockedProduct): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function isOfOneFolder(group: readonly LockedProduct[]): boolean {
  return new Set(group.map(folderOf)).size === 1;
}

/** Several views of one product: what any of them says counts. */
function united(group: readonly LockedProduct[]): LockedProduct {
  return {
    path: group.map(({ path }) => path).join(" and "),
    root: group.find(({ root }) => root !== null)?.root ?? null,
    packages: [...new Set(group.flatMap(({ packages }) => packages))].sort(),
    conditional: [...new Set(group.flatMap(({ conditional = [] }) => conditional))].sort(),
  };
}

/** Lockfiles of one language are several views of one product; those of two are two halves of it. */
function familyOf({ path }: LockedProduct): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return families.find((names) => names.includes(name))?.[0] ?? name;
}

const families: readonly (readonly string[])[] = [
  ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock"],
  ["poetry.lock", "uv.lock", "requirements.txt"],
];

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
