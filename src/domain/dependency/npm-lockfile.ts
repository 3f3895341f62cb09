import * as z from "zod";
import { purlOfName } from "../finding/purl.ts";
import type { PackageRelation } from "./relation.ts";

const Names = z.record(z.string(), z.string()).optional();
const Entry = z.object({
  version: z.string().optional(),
  name: z.string().optional(),
  link: z.boolean().optional(),
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
  peerDependencies: Names,
});
type Entry = z.infer<typeof Entry>;

/** `package-lock.json` of lockfileVersion 2 and 3 (npm docs, "package-lock.json"). */
const Lockfile = z.object({ packages: z.record(z.string(), Entry) });

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
  const parsed = Lockfile.safeParse(parseJson(text));
  return new Map(parsed.success ? Object.entries(parsed.data.packages) : []);
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
