import { parse } from "yaml";
import { purlOfName } from "../../finding/purl.ts";
import { lockedPackages, type Mapping, mappingIn, type ReadLock, reach, textIn } from "./lockfile.ts";
import { nodeManifest } from "./node-manifest.ts";

/** A `pnpm-lock.yaml` of version 6 or 9: of all its projects, what each asks for and what that leads to. */
export const read: ReadLock = ({ text, manifest }) => {
  const lock: unknown = parse(text, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
  const version = String(mappingIn({ lock }, "lock")["lockfileVersion"] ?? "none");
  if (!/^[69]\./.test(version)) return `expected version 6 or 9, found ${version.slice(0, 20)}`;
  const packages = mappingIn(lock, "packages");
  const snapshots = version.startsWith("9") ? mappingIn(lock, "snapshots") : packages;
  const projects = projectsIn(lock);
  const asked = projects.flatMap((project) => wantedBy(project, snapshots));
  const missing = asked.find((key) => key.startsWith("?"));
  if (missing !== undefined) return `expected a package ${JSON.stringify(missing.slice(1, 200))}, found none`;
  const found = reach(asked, (key) => wantedBy(mappingIn(snapshots, key), snapshots));
  const whole = reach(
    projects.flatMap((project) => wantedBy(project, snapshots, both)),
    (key) => wantedBy(mappingIn(snapshots, key), snapshots, both),
  );
  const purlsOf = (keys: Iterable<string>): string[] =>
    [...keys].filter((key) => !key.startsWith("?")).map((key) => purlOfKey(key, packages));
  const optional = [...whole].filter((key) => !found.has(key) && isForAll(key, packages));
  return lockedPackages(nodeManifest(manifest)?.root ?? null, purlsOf(found), purlsOf(optional));
};

const both = ["dependencies", "optionalDependencies"] as const;

/** Not for some systems only. */
function isForAll(key: string, packages: Mapping): boolean {
  const described = mappingIn(packages, key.replace(/\(.*$/s, ""));
  return ["os", "cpu", "libc"].every((limit) => described[limit] === undefined);
}

/** Version 6 writes a single project at the top. */
function projectsIn(lock: unknown): readonly Mapping[] {
  const importers = mappingIn(lock, "importers");
  const names = Object.keys(importers);
  return names.length === 0 ? [mappingIn({ lock }, "lock")] : names.map((name) => mappingIn(importers, name));
}

/** Keys of packages; one that begins with `?` is not there. */
function wantedBy(
  from: Mapping,
  snapshots: Mapping,
  lists: readonly string[] = ["dependencies"],
): readonly string[] {
  const named = lists.flatMap((list) => Object.entries(mappingIn(from, list)));
  return named.flatMap(([name, wanted]) => {
    const version = typeof wanted === "string" ? wanted : textIn(wanted, "version");
    // Another project of the same repository is gone through itself.
    if (version === undefined || /^(?:link|file|workspace):/.test(version)) return [];
    const keys = [`${name}@${version}`, version, `/${name}@${version}`, `/${version}`];
    return keys.find((key) => Object.hasOwn(snapshots, key)) ?? `?${name}@${version}`;
  });
}

/** `/@scope/name@1.0.0(peer@2.0.0)`; what comes from elsewhere has its version inside. */
function purlOfKey(key: string, packages: Mapping): string {
  const bare = key.replace(/\(.*$/s, "").replace(/^\//, "");
  const at = bare.lastIndexOf("@");
  const described = mappingIn(packages, bare);
  const version = textIn(described, "version") ?? bare.slice(at + 1);
  return purlOfName("npm", textIn(described, "name") ?? bare.slice(0, at), version);
}
