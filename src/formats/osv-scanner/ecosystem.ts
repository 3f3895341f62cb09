import { purlOf, purlOfName } from "../../domain/finding/purl.ts";
import type { Package } from "./schema.ts";

/** Ecosystems of the OSV schema, without their suffix (`Debian:12`), and the package URL type of each. */
const types = new Map([
  ["ConanCenter", "conan"],
  ["CRAN", "cran"],
  ["crates.io", "cargo"],
  ["Go", "golang"],
  ["GitHub Actions", "github"],
  ["Hackage", "hackage"],
  ["Hex", "hex"],
  ["Maven", "maven"],
  ["npm", "npm"],
  ["NuGet", "nuget"],
  ["Packagist", "composer"],
  ["Pub", "pub"],
  ["PyPI", "pypi"],
  ["RubyGems", "gem"],
  ["SwiftURL", "swift"],
]);

/** Distributions, with the type of their packages and the namespace that package URLs give them. */
const distributions = new Map([
  ["AlmaLinux", ["rpm", "almalinux"]],
  ["Alpine", ["apk", "alpine"]],
  ["Chainguard", ["apk", "chainguard"]],
  ["Debian", ["deb", "debian"]],
  ["Mageia", ["rpm", "mageia"]],
  ["openSUSE", ["rpm", "opensuse"]],
  ["Red Hat", ["rpm", "redhat"]],
  ["Rocky Linux", ["rpm", "rocky-linux"]],
  ["SUSE", ["rpm", "suse"]],
  ["Ubuntu", ["deb", "ubuntu"]],
  ["Wolfi", ["apk", "wolfi"]],
] as const);

/** Names a package of an OSV ecosystem; one that is not known here is `generic`, never left out. */
export function purlOfPackage({ name, version, ecosystem = "" }: Package): string {
  const family = ecosystem.replace(/:.*$/s, "");
  const distribution = distributions.get(family as "Debian");
  if (distribution === undefined) return purlOfName(types.get(family) ?? "generic", name, version);
  const [type, namespace] = distribution;
  return purlOf({ type, namespace, name, version });
}
