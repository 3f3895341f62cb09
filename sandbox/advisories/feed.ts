import semver from "semver";
import advisories from "./advisories.json" with { type: "json" };
import releasedVersions from "./released-versions.json" with { type: "json" };

/** What npm sends: the installed versions of each package. */
export type AdvisoryRequest = Readonly<Record<string, readonly string[]>>;

/** One advisory as npm's bulk endpoint words it. */
export type BulkAdvisory = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly severity: string;
  readonly vulnerable_versions: string;
  readonly cwe: readonly string[];
  readonly cvss: { readonly score: number; readonly vectorString: string };
};

export type Packument = {
  readonly name: string;
  readonly "dist-tags": { readonly latest: string };
  readonly versions: Readonly<Record<string, { readonly name: string; readonly version: string }>>;
};

/**
 * npm keys advisories by a number of its own registry. Where the list does not know that number, one from this
 * start stands in for it, far above any that npm has given out.
 */
const firstStandInId = 9_000_000;

const affectedParts = advisories
  .flatMap(({ affected, ...advisory }) => affected.map((part) => ({ ...advisory, ...part })))
  .map((part, index) => ({ ...part, id: part.npmId ?? firstStandInId + index }));

const released = new Map(Object.entries(releasedVersions));

/** Finds the advisories that concern one of the versions; a package without any is absent, as npm answers it. */
export function advisoriesFor(request: AdvisoryRequest): Record<string, readonly BulkAdvisory[]> {
  const found = Object.entries(request).map(
    ([name, versions]) => [name, advisoriesOf(name, versions)] as const,
  );
  return Object.fromEntries(found.filter(([, concerning]) => concerning.length > 0));
}

function advisoriesOf(name: string, versions: readonly string[]): readonly BulkAdvisory[] {
  return affectedParts
    .filter((part) => part.package === name)
    .map(({ id, source, title, severity, range, cwe, cvss }) => ({
      id,
      url: source,
      title,
      severity,
      vulnerable_versions: range,
      cwe,
      cvss,
    }))
    .filter((advisory) =>
      versions.some((version) => semver.satisfies(version, advisory.vulnerable_versions)),
    );
}

/** Names the released versions of a listed package. */
export function packumentOf(name: string): Packument | undefined {
  const known = released.get(name);
  if (known === undefined) return undefined;
  const versions = known.versions.map((version) => [version, { name, version }] as const);
  return { name, "dist-tags": { latest: known.latest }, versions: Object.fromEntries(versions) };
}
