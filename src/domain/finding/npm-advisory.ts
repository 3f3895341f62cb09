import type { AffectedPackage, Finding } from "./finding.ts";
import { lowerBounds, nearestFix } from "./fix.ts";
import { distinct, identifiersIn } from "./identifiers.ts";
import { oneLine } from "./message.ts";
import { purlOfName } from "./purl.ts";
import type { Rating } from "./severity.ts";

/** An advisory of the npm registry, as npm, pnpm and Yarn report it. */
export interface NpmAdvisory {
  /** Number in the registry's database. */
  readonly id: string;
  readonly title: string | undefined;
  readonly packageName: string | undefined;
  readonly cves: readonly string[];
  readonly ghsa: string | undefined;
  readonly url: string | undefined;
  /** Range of versions without the vulnerability. */
  readonly patchedVersions: string | undefined;
}

/** Where an advisory applies, as far as the client says it. */
export interface NpmInstall {
  readonly version?: string | undefined;
  readonly isDirect?: boolean | undefined;
  readonly rating: Rating;
  readonly fixedIn?: string | undefined;
}

/** The finding that a version of a package has an advisory; the GHSA id is preferred to the registry's number. */
export function npmFinding(advisory: NpmAdvisory, install: NpmInstall): Finding {
  const ids = distinct([advisory.ghsa, ...identifiersIn(advisory.url), ...advisory.cves]);
  const ruleId = ids.find((id) => id.startsWith("GHSA-")) ?? advisory.id;
  const { packageName: name, url } = advisory;
  const { version, rating } = install;
  const subject = version === undefined ? name : `${name}@${version}`;
  return {
    ruleId,
    aliases: ids.filter((id) => id !== ruleId),
    rating,
    message: oneLine(`${subject ?? "unnamed package"}: ${advisory.title ?? ruleId}`),
    place:
      name === undefined ? { type: "none" } : { type: "package", purl: purlOfName("npm", name, version) },
    ...(name !== undefined && { package: packageOf(name, advisory, install) }),
    ...(url !== undefined && { helpUri: url }),
  };
}

function packageOf(name: string, advisory: NpmAdvisory, install: NpmInstall): AffectedPackage {
  const { version, isDirect } = install;
  const fixedIn = install.fixedIn ?? nearestFix(lowerBounds(advisory.patchedVersions ?? ""), version);
  return {
    name,
    ...(version !== undefined && { version }),
    ...(fixedIn !== undefined && { fixedIn }),
    ...(isDirect !== undefined && { isDirect }),
  };
}
