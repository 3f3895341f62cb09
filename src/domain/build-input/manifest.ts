import type { BuildInput } from "../facts/facts.ts";
import { readManifest } from "./package-json.ts";

/** A package manager: the file that says what is wanted, and the files that say exactly what that is. */
interface PackageManager {
  readonly manifest: string;
  readonly lockfiles: readonly string[];
}

const packageManagers: readonly PackageManager[] = [
  {
    manifest: "package.json",
    lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"],
  },
  { manifest: "pyproject.toml", lockfiles: ["uv.lock", "poetry.lock", "pdm.lock", "requirements.txt"] },
  { manifest: "Pipfile", lockfiles: ["Pipfile.lock"] },
  { manifest: "go.mod", lockfiles: ["go.sum"] },
  { manifest: "Cargo.toml", lockfiles: ["Cargo.lock"] },
  { manifest: "Gemfile", lockfiles: ["Gemfile.lock"] },
  { manifest: "composer.json", lockfiles: ["composer.lock"] },
  { manifest: "mix.exs", lockfiles: ["mix.lock"] },
];

/** File names that a collector must look for. */
export const manifestNames: readonly string[] = packageManagers.map(({ manifest }) => manifest);

/**
 * Tells whether a lockfile stands beside a manifest or above it, where a workspace's root keeps it. `isLockfile` says
 * whether there is such a file and it locks anything.
 */
export function lockfileInput(
  path: string,
  text: string,
  isLockfile: (path: string) => boolean,
): BuildInput[] {
  const slash = path.lastIndexOf("/");
  const manager = packageManagers.find(({ manifest }) => manifest === path.slice(slash + 1));
  if (manager === undefined || takesNothingIn(manager.manifest, text)) return [];
  const folders = foldersUpward(path.slice(0, Math.max(0, slash)));
  const candidates = folders.flatMap((folder) =>
    manager.lockfiles.map((name) => (folder === "" ? name : `${folder}/${name}`)),
  );
  const lockfile = candidates.find(isLockfile);
  const expected = `one of ${manager.lockfiles.join(", ")}`;
  return [
    {
      kind: "lockfile",
      path,
      line: 1,
      reference: lockfile ?? "no lockfile",
      isPinned: lockfile !== undefined,
      expected,
    },
  ];
}

/** A manifest without dependencies needs no lockfile. */
function takesNothingIn(manifest: string, text: string): boolean {
  switch (manifest) {
    case "package.json":
    case "composer.json":
      return asksForNoPackage(text);
    case "go.mod":
      return !/^[ \t]*require\b/m.test(text);
    case "pyproject.toml":
    case "Cargo.toml":
      return !/dependencies/.test(text);
    default:
      return false;
  }
}

const packageSections = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "require",
  "require-dev",
];

/** What cannot be read may ask for anything. */
function asksForNoPackage(text: string): boolean {
  const manifest = readManifest(text);
  if (manifest.state === "unreadable") return false;
  return packageSections.every((name) => (manifest.sections.get(name)?.size ?? 0) === 0);
}

function foldersUpward(folder: string): string[] {
  const parts = folder === "" ? [] : folder.split("/");
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}
