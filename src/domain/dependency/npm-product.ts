import { purlOfName } from "../finding/purl.ts";

/** What a lockfile says is installed where a product runs. */
export interface LockedProduct {
  /** Of the lockfile, in the workspace. */
  readonly path: string;
  /** Canonical package URL of the product itself; null: it has no name or version. */
  readonly root: string | null;
  /** Canonical package URLs of what it needs to run, transitive ones too; what is optional is left out. */
  readonly packages: readonly string[];
  /** How many may be there or not: optional ones, and those for some machines only. Older facts do not have it. */
  readonly optional?: number;
}

type Entry = Readonly<Record<string, unknown>>;

const modules = "node_modules/";

/** Reads a `package-lock.json` of version 2 or 3; null: it is none, and says nothing about anything. */
export function npmProduct(path: string, text: string): LockedProduct | null {
  const packages = packagesIn(text);
  if (packages === null) return null;
  const { name, version } = packages.get("") ?? {};
  const needed = [...packages].flatMap(([place, entry]) => purlOfEntry(place, entry) ?? []);
  const optional = [...packages.values()].filter(isOptional).length;
  return { path, root: purlOfProduct(name, version), packages: [...new Set(needed)].sort(), optional };
}

function packagesIn(text: string): ReadonlyMap<string, Entry> | null {
  const lockfile = parse(text);
  const packages = isMapping(lockfile) ? lockfile["packages"] : undefined;
  if (!isMapping(packages)) return null;
  const entries = Object.entries(packages).flatMap(([place, entry]) =>
    isMapping(entry) ? [[place, entry] as const] : [],
  );
  return entries.length === Object.keys(packages).length ? new Map(entries) : null;
}

function isOptional({ optional, devOptional }: Entry): boolean {
  return optional === true || devOptional === true;
}

/** `dev`, `optional` and `devOptional` (one or the other) may be absent where the product runs. */
function purlOfEntry(place: string, entry: Entry): string | undefined {
  const { version, name, link, dev, optional, devOptional } = entry;
  const isLeftOut = [link, dev, optional, devOptional].includes(true);
  if (isLeftOut || typeof version !== "string" || !place.includes(modules)) return undefined;
  const installed = place.slice(place.lastIndexOf(modules) + modules.length);
  return purlOfName("npm", typeof name === "string" ? name : installed, version);
}

function purlOfProduct(name: unknown, version: unknown): string | null {
  if (typeof name !== "string" || name === "") return null;
  return purlOfName("npm", name, typeof version === "string" ? version : undefined);
}

function isMapping(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
