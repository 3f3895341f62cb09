import { purlOfName } from "../../finding/purl.ts";
import {
  isMapping,
  listIn,
  lockedPackages,
  type Mapping,
  mappingIn,
  type ReadLock,
  reach,
  textIn,
} from "./lockfile.ts";
import { tomlIn } from "./toml.ts";

/** A `Cargo.lock`, which does not say what is for tests alone: the manifest says where to begin. */
export const read: ReadLock = ({ text, manifest }) => {
  const [lock, own] = [tomlIn(text), tomlIn(manifest)];
  const all = listIn(lock, "package");
  if (all.length === 0) return "expected a lockfile of Cargo, found something else";
  const name = textIn(mappingIn(own, "package"), "name");
  if (name === undefined || own?.["workspace"] !== undefined)
    return "it is of a workspace, or the Cargo.toml beside it names no package";
  const wanted = Object.entries(mappingIn(own, "dependencies"));
  const needed = wanted.filter(([, how]) => !(isMapping(how) && how["optional"] === true));
  const names = needed.map(([word, how]) => textIn(how, "package") ?? word);
  const root = all.find((entry) => entry["name"] === name && entry["source"] === undefined);
  if (root === undefined) return `expected the package ${JSON.stringify(name.slice(0, 100))}, found none`;
  const asked = needsOf(root, all).filter((entry) => names.includes(textIn(entry, "name") ?? ""));
  const absent = names.find((word) => !asked.some((entry) => entry["name"] === word));
  if (absent !== undefined) return `expected the package ${JSON.stringify(absent.slice(0, 100))}, found none`;
  const optional = wanted
    .filter((one) => !needed.includes(one))
    .map(([word, how]) => textIn(how, "package") ?? word);
  const left = needsOf(root, all).filter((entry) => optional.includes(textIn(entry, "name") ?? ""));
  const found = [...reach(asked, (entry) => needsOf(entry, all))].filter(
    ({ source }) => source !== undefined,
  );
  return lockedPackages(purlOfEntry(root), found.map(purlOfEntry), left.map(purlOfEntry));
};

/** `name`, `name version` or `name version (source)`, as much as it takes to tell one from another. */
function needsOf(entry: Mapping, all: readonly Mapping[]): readonly Mapping[] {
  const words = entry["dependencies"];
  if (!Array.isArray(words)) return [];
  return words.flatMap((word) => {
    const [name, version] = typeof word === "string" ? word.split(" ") : [];
    return all.filter(
      (other) => other["name"] === name && (version === undefined || other["version"] === version),
    );
  });
}

function purlOfEntry(entry: Mapping): string {
  return purlOfName("cargo", textIn(entry, "name") ?? "", textIn(entry, "version"));
}
