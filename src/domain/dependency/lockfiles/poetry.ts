import { purlOfName } from "../../finding/purl.ts";
import {
  isElsewhere,
  isMapping,
  listIn,
  lockedPackages,
  type Mapping,
  type ReadLock,
  textIn,
} from "./lockfile.ts";
import { tomlIn } from "./toml.ts";

/**
 * A `poetry.lock` that says which group a package is in: of Poetry 2.1 and later (`groups`), or before 1.5 (`category`).
 * What only some machines have, or an extra, may be there or not.
 */
export const read: ReadLock = ({ text, manifest }) => {
  const lock = tomlIn(text);
  if (lock === null || !isMapping(lock["metadata"]))
    return "expected a lockfile of Poetry, found something else";
  const all = listIn(lock, "package");
  const silent = all.find((entry) => entry["groups"] === undefined && entry["category"] === undefined);
  if (silent !== undefined)
    return `expected the group of each package, found none of ${JSON.stringify(textIn(silent, "name"))}: lock it with Poetry 2.1 or later`;
  const main = all.filter(isMain);
  const needed = main.filter((entry) => entry["optional"] !== true && !isConditional(entry));
  const purlsOf = (some: readonly Mapping[]): string[] =>
    some.map((entry) => purlOfName("pypi", textIn(entry, "name") ?? "", textIn(entry, "version")));
  const left = main.filter((entry) => !needed.includes(entry) && !isElsewhere(entry["markers"]));
  return lockedPackages(rootIn(manifest), purlsOf(needed), purlsOf(left));
};

function isMain({ groups, category }: Mapping): boolean {
  return Array.isArray(groups) ? groups.includes("main") : category === "main";
}

/** One text for all groups, or one for each. */
function isConditional({ markers }: Mapping): boolean {
  return isMapping(markers) ? markers["main"] !== undefined : markers !== undefined;
}

function rootIn(manifest: string | undefined): string | null {
  const { project, tool } = tomlIn(manifest) ?? {};
  for (const named of [project, isMapping(tool) ? tool["poetry"] : undefined]) {
    const name = textIn(named, "name");
    if (name !== undefined) return purlOfName("pypi", name, textIn(named, "version"));
  }
  return null;
}
