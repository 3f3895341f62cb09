import { purlOfName } from "../finding/purl.ts";
import type { PackageRelation } from "./relation.ts";

/** What an entry of `packages` says of a package (npm docs, "package-lock.json", lockfileVersion 2 and 3). */
interface Entry {
  readonly version?: string;
  readonly name?: string;
  readonly link?: boolean;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
}
type Names = Readonly<Record<string, string>>;

const modules = "node_modules/";

/**
 * Tells from a `package-lock.json` which packages the project and its workspaces ask for themselves. What cannot be
 * read says nothing, so that its packages count as direct.
 */
export function npmRelations(text: string): PackageRelation[] {
  const packages = parsePackages(text);
  const direct = new Set(
    [...packages]
      .filter(([path]) => !path.includes(modules))
      .flatMap(([path, entry]) => wantedFrom(path, entry, packages)),
  );
  return [...packages].flatMap(([path, entry]) => {
    if (!path.includes(modules) || entry.version === undefined || entry.link === true) return [];
    const name = entry.name ?? path.slice(path.lastIndexOf(modules) + modules.length);
    return [
      { purl: purlOfName("npm", name, entry.version), relation: direct.has(path) ? "direct" : "transitive" },
    ];
  });
}

function parsePackages(text: string): ReadonlyMap<string, Entry> {
  const lockfile = parseJson(text);
  const packages = isMapping(lockfile) ? lockfile["packages"] : undefined;
  if (!isMapping(packages) || !Object.values(packages).every(isEntry)) return new Map();
  return new Map(Object.entries(packages as Readonly<Record<string, Entry>>));
}

const lists = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** Checked by hand: a lockfile has thousands of entries, and the schema library is slow to start and to go through. */
function isEntry(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { version, name, link } = value;
  const isText = (field: unknown): boolean => field === undefined || typeof field === "string";
  if (!isText(version) || !isText(name) || (link !== undefined && typeof link !== "boolean")) return false;
  return lists.every((list) => value[list] === undefined || isNames(value[list]));
}

function isNames(value: unknown): boolean {
  return isMapping(value) && Object.values(value).every((range) => typeof range === "string");
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where each package that a project or workspace names is installed: beside it, or in a folder above it. */
function wantedFrom(path: string, entry: Entry, packages: ReadonlyMap<string, Entry>): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
  const names = Object.keys({
    ...peerDependencies,
    ...optionalDependencies,
    ...devDependencies,
    ...dependencies,
  });
  return names.flatMap(
    (name) =>
      upward(path)
        .map((folder) => `${folder}${modules}${name}`)
        .find((place) => packages.has(place)) ?? [],
  );
}

function upward(path: string): string[] {
  const parts = path === "" ? [] : path.split("/");
  return Array.from({ length: parts.length + 1 }, (_, up) => {
    const folder = parts.slice(0, parts.length - up).join("/");
    return folder === "" ? "" : `${folder}/`;
  });
}
