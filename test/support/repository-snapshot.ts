import type { RepositorySnapshot } from "../../src/domain/adoption/snapshot.ts";
import { wantedFiles } from "../../src/domain/adoption/wanted-files.ts";
import { known, unknown } from "./known-facts.ts";

/** A repository with these files, which nobody has adopted; one team may write. */
export function snapshotOf(
  files: Readonly<Record<string, string>>,
  some: Partial<RepositorySnapshot> = {},
): RepositorySnapshot {
  const paths = Object.keys(files);
  return {
    fullName: "acme/shop",
    server: "https://github.com",
    defaultBranch: "main",
    commit: "a".repeat(40),
    paths,
    texts: new Map(wantedFiles(paths).map((path) => [path, files[path] ?? ""])),
    people: { teams: known(["@acme/shop"]), users: known(["@ana"]) },
    requirement: known({ state: "none" } as const),
    profile: unknown("not-found"),
    ...some,
  };
}

/** A manifest of npm with these scripts and packages. */
export function manifest(
  scripts: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): string {
  const devDependencies = Object.fromEntries(packages.map((name) => [name, "1.0.0"]));
  return JSON.stringify({ name: "shop", scripts, devDependencies });
}
