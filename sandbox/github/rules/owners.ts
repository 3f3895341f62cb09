import { ownersErrors, ownersPaths } from "../codeowners.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { membersOf } from "../roles.ts";
import { fnmatch } from "./fnmatch.ts";
import { organizationOf } from "./targets.ts";

interface OwnersLine {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/**
 * Owners that a commit's CODEOWNERS names for each of these paths, by the last line that fits; written apart from the
 * product's own reader, so that each checks the other. Lines and owners that GitHub skips are skipped (github-facts 3.4, 3.8).
 */
export async function ownersOf(
  github: GitHub,
  repository: RepositoryRecord,
  { commit, paths }: { readonly commit: string; readonly paths: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = await readOwners(github, repository, commit);
  return new Map(
    paths.map((path) => [path, lines.findLast(({ pattern }) => owns(pattern, path))?.owners ?? []]),
  );
}

async function readOwners(
  github: GitHub,
  repository: RepositoryRecord,
  commit: string,
): Promise<readonly OwnersLine[]> {
  const git = await github.git(repository);
  const files = await git.objects(ownersPaths.map((path) => `${commit}:${path}`));
  const first = files.findIndex((file) => file?.type === "blob");
  const [path, file] = [ownersPaths[first], files[first]];
  if (path === undefined || file === undefined) return [];
  const text = file.bytes.toString("utf8");
  const errors = ownersErrors(github, repository, { path, text });
  return text.split(/\r?\n/).flatMap((line, i) => {
    const wrong = errors.filter((error) => error.line === i + 1);
    if (wrong.some(({ kind }) => kind === "Invalid pattern")) return [];
    const words = [...line.matchAll(/(?:\\.|\S)+/g)].map(([word]) => word);
    const comment = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    const columns = new Set(wrong.map(({ column }) => column));
    const known = owners.filter((owner) => !columns.has(line.indexOf(owner) + 1));
    return pattern === undefined ? [] : [{ pattern: pattern.replaceAll("\\ ", " "), owners: known }];
  });
}

/** Whether a pattern of CODEOWNERS stands for a path (github-facts 3.11). */
export function owns(pattern: string, path: string): boolean {
  const isAnchored = pattern.slice(0, -1).includes("/");
  const segments = pattern.replace(/^\//, "").replace(/\/$/, "/**").split("/");
  const last = segments.at(-1);
  // A star alone stands for direct children; any other name for a file, or a folder and all below it.
  const reachesBelow = last !== "*" && last !== "**";
  return fits(isAnchored ? segments : ["**", ...segments], path.split("/"), reachesBelow);
}

function fits(patterns: readonly string[], segments: readonly string[], reachesBelow: boolean): boolean {
  const [pattern, ...rest] = patterns;
  const [segment, ...others] = segments;
  if (pattern === undefined) return segment === undefined || reachesBelow;
  if (pattern === "**") {
    if (rest.length === 0) return segment !== undefined;
    return [segment, ...others, undefined].some((_, i) => fits(rest, segments.slice(i), reachesBelow));
  }
  return segment !== undefined && fnmatch(pattern, segment) && fits(rest, others, reachesBelow);
}

/** Logins, in lower case, that speak for an owner: `@user`, `@org/team` with the teams below it, or an address. */
export function peopleBehind(
  github: GitHub,
  repository: RepositoryRecord,
  owner: string,
): ReadonlySet<string> {
  const [, slug] = owner.split("/");
  if (slug !== undefined) {
    const organization = organizationOf(github, repository);
    const team = organization?.teams.find((one) => one.slug === slug.toLowerCase());
    return team === undefined ? new Set() : membersOf(organization, team);
  }
  if (owner.startsWith("@")) return new Set([owner.slice(1).toLowerCase()]);
  const known = [...github.state.users.values()].filter(({ email }) => email === owner);
  return new Set(known.map(({ login }) => login.toLowerCase()));
}
