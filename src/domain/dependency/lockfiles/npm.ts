import { purlOfName } from "../../finding/purl.ts";
import { jsonIn } from "./json.ts";
import { isMapping, lockedPackages, type Mapping, type ReadLock, textIn } from "./lockfile.ts";

const modules = "node_modules/";

/** A `package-lock.json` of version 2 or 3. */
export const read: ReadLock = ({ text }) => {
  const packages = packagesIn(text);
  if (packages === null) return "expected lockfileVersion 2 or 3, found something else";
  const needed = [...packages].flatMap(([place, entry]) => neededPurl(place, entry) ?? []);
  const optional = [...packages].flatMap(([place, entry]) => optionalPurl(place, entry) ?? []);
  return lockedPackages(purlOfProduct(packages.get("")), needed, optional);
};

function packagesIn(text: string): ReadonlyMap<string, Mapping> | null {
  const packages = jsonIn(text)?.["packages"];
  if (!isMapping(packages)) return null;
  const entries = Object.entries(packages).flatMap(([place, entry]) =>
    isMapping(entry) ? [[place, entry] as const] : [],
  );
  return entries.length === Object.keys(packages).length ? new Map(entries) : null;
}

/** `dev`, `optional` and `devOptional` (one or the other) may be absent where the product runs. */
function neededPurl(place: string, entry: Mapping): string | undefined {
  const { dev, optional, devOptional } = entry;
  return [dev, optional, devOptional].includes(true) ? undefined : purlAt(place, entry);
}

/** What is for some systems only is not asked for anywhere else. */
function optionalPurl(place: string, entry: Mapping): string | undefined {
  const { optional, devOptional, os, cpu, libc } = entry;
  const isOptional = optional === true || devOptional === true;
  if (!isOptional || [os, cpu, libc].some((limit) => limit !== undefined)) return undefined;
  return purlAt(place, entry);
}

function purlAt(place: string, { version, name, link }: Mapping): string | undefined {
  if (link === true || typeof version !== "string" || !place.includes(modules)) return undefined;
  const installed = place.slice(place.lastIndexOf(modules) + modules.length);
  return purlOfName("npm", typeof name === "string" ? name : installed, version);
}

function purlOfProduct(own: Mapping | undefined): string | null {
  const name = textIn(own, "name");
  return name === undefined ? null : purlOfName("npm", name, textIn(own, "version"));
}
