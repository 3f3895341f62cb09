import type { Component } from "../component/component.ts";
import type { LockedProduct } from "../dependency/lockfiles/lockfile.ts";
import { canonicalPurl } from "../finding/purl.ts";

/**
 * Packages that the lockfile installs where the product runs and that no bill has: what was left out is what nobody looks for
 * when its vulnerability is known.
 */
export function missingPackages(
  components: readonly Pick<Component, "purl">[],
  { packages }: Pick<LockedProduct, "packages">,
): readonly string[] {
  const listed = new Set(
    components.flatMap(({ purl }) => (purl === undefined ? [] : (canonicalPurl(purl) ?? []))),
  );
  return packages.filter((purl) => !listed.has(purl));
}
