import { purlOfName } from "../../finding/purl.ts";
import {
  isElsewhere,
  listIn,
  lockedPackages,
  type Mapping,
  mappingIn,
  type ReadLock,
  reach,
  textIn,
} from "./lockfile.ts";
import { tomlIn } from "./toml.ts";

/** A `uv.lock`: from the product, or its workspace's members, over what each needs on every machine. */
export const read: ReadLock = ({ text }) => {
  const lock = tomlIn(text);
  if (lock === null || typeof lock["requires-python"] !== "string")
    return "expected a lockfile of uv, found something else";
  const all = listIn(lock, "package");
  const own = all.filter(isOwn);
  if (own.length === 0) return "expected the product among its packages, found none";
  const left = new Set<string>();
  const needsOf = (entry: Mapping, key: string, list: Mapping = entry): Mapping[] =>
    listIn(list, key).flatMap((wanted) => {
      const meant = all.filter((found) => isMeant(found, wanted));
      if (wanted["marker"] === undefined) return meant;
      if (!isElsewhere(wanted["marker"])) for (const one of meant) left.add(purlOfEntry(one));
      return [];
    });
  const extrasOf = (wanted: readonly Mapping[]): Mapping[] =>
    wanted.flatMap((one) =>
      textsIn(one["extra"]).flatMap((extra) =>
        all
          .filter((found) => isMeant(found, one))
          .flatMap((found) => needsOf(found, extra, mappingIn(found, "optional-dependencies"))),
      ),
    );
  const found = reach(own, (entry) => [
    ...needsOf(entry, "dependencies"),
    ...extrasOf(listIn(entry, "dependencies").filter(({ marker }) => marker === undefined)),
  ]);
  const purls = [...found].filter((entry) => !isOwn(entry)).map(purlOfEntry);
  return lockedPackages(own.length === 1 && own[0] !== undefined ? purlOfEntry(own[0]) : null, purls, left);
};

/** It lies in the repository. */
function isOwn(entry: Mapping): boolean {
  const source = mappingIn(entry, "source");
  return ["virtual", "editable", "directory"].some((kind) => source[kind] !== undefined);
}

/** Where there are several of one name, what needs one says its version. */
function isMeant(entry: Mapping, wanted: Mapping): boolean {
  const isVersion = wanted["version"] === undefined || wanted["version"] === entry["version"];
  return entry["name"] === wanted["name"] && isVersion;
}

function purlOfEntry(entry: Mapping): string {
  return purlOfName("pypi", textIn(entry, "name") ?? "", textIn(entry, "version"));
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
}
