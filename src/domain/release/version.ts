import { inc, rcompare, valid } from "semver";
import type { Bump, DescribedCommit } from "./commit-message.ts";

/** A tag that names a version, and the commit that it is at. */
export interface VersionTag {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
}

const first = "0.1.0";
const tagPattern = /^v(\d[\w.+-]{0,100})$/;

/** The versions that tags name, the newest by precedence first, not by date. */
export function versionTags(
  tags: readonly { readonly name: string; readonly commit: string }[],
): readonly VersionTag[] {
  const versions = tags.flatMap(({ name, commit }): VersionTag[] => {
    const version = valid(tagPattern.exec(name)?.[1] ?? null);
    return version === null ? [] : [{ tag: name, version, commit }];
  });
  return versions.toSorted((one, other) => rcompare(one.version, other.version));
}

/** The version that follows: what changed most decides. Before 1.0.0 a breaking change is a minor one (SemVer 4). */
export function nextVersion(newest: VersionTag | null, commits: readonly DescribedCommit[]): string {
  if (newest === null) return first;
  const bumps = new Set(commits.map(({ bump }) => bump));
  const largest: Bump = bumps.has("major") ? "major" : bumps.has("minor") ? "minor" : "patch";
  const isEarly = newest.version.startsWith("0.");
  return inc(newest.version, isEarly && largest === "major" ? "minor" : largest) ?? first;
}
