import { parse } from "yaml";
import { purlOfName } from "../../finding/purl.ts";
import {
  type LockedPackages,
  type LockText,
  lockedPackages,
  type Mapping,
  mappingIn,
  type ReadLock,
  reach,
  textIn,
} from "./lockfile.ts";
import { type NodeManifest, nodeManifest } from "./node-manifest.ts";
import { classicEntries, type YarnEntry } from "./yarn-classic.ts";

/** A `yarn.lock`, of yarn 1 or of its successors. Neither says what is for development, so the manifest is needed. */
export const read: ReadLock = (lock) => {
  const manifest = nodeManifest(lock.manifest);
  if (manifest === null) return "expected the package.json beside it, found none that can be read";
  if (manifest.hasWorkspaces)
    return "it is of several workspaces, and does not say what each needs where it runs";
  return /^# yarn lockfile v1$/m.test(lock.text) ? classic(lock, manifest) : berry(lock, manifest);
};

function classic({ text }: LockText, manifest: NodeManifest): LockedPackages | string {
  const entries = classicEntries(text);
  if (typeof entries === "string") return entries;
  return locked(manifest, manifest.needed, entries);
}

function berry({ text }: LockText, manifest: NodeManifest): LockedPackages | string {
  const lock: unknown = parse(text, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
  const all = mappingIn({ lock }, "lock");
  if (textIn(all, "__metadata") === undefined && Object.keys(mappingIn(all, "__metadata")).length === 0)
    return "expected a lockfile of yarn, found something else";
  const entries = new Map(
    Object.entries(all).flatMap(([keys, entry]) =>
      keys.split(", ").map((key): [string, YarnEntry] => [key, entryOf(mappingIn({ entry }, "entry"))]),
    ),
  );
  // The product asks with a protocol in the lockfile, and often without one in its manifest.
  const own = [...entries].find(([key]) => key.endsWith("@workspace:."))?.[1];
  if (own === undefined) return "expected the product as a workspace, found none";
  const asked = new Map([...own.needs].filter(([name]) => manifest.needed.has(name)));
  const left = [...manifest.needed.keys()].find((name) => !asked.has(name));
  if (left !== undefined) return `expected the package ${JSON.stringify(left.slice(0, 200))}, found none`;
  return locked(manifest, asked, entries);
}

function entryOf(entry: Mapping): YarnEntry {
  const resolution = textIn(entry, "resolution") ?? "";
  const optional = mappingIn(entry, "dependenciesMeta");
  const needs = Object.entries(mappingIn(entry, "dependencies")).flatMap(([name, range]) =>
    typeof range === "string" && mappingIn(optional, name)["optional"] !== true
      ? [[name, range] as const]
      : [],
  );
  const name = resolution.slice(0, resolution.indexOf("@", 1));
  return { name, version: textIn(entry, "version") ?? "", needs: new Map(needs) };
}

function locked(
  { root, optional }: NodeManifest,
  asked: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, YarnEntry>,
): LockedPackages | string {
  let missing: string | undefined;
  const entriesOf = (needs: ReadonlyMap<string, string>): YarnEntry[] =>
    [...needs].flatMap(([name, range]) => {
      const entry = entries.get(`${name}@${range}`);
      if (entry === undefined) missing ??= `${name}@${range}`;
      return entry ?? [];
    });
  const found = reach(entriesOf(asked), ({ needs }) => entriesOf(needs));
  if (missing !== undefined) return `expected a package ${JSON.stringify(missing.slice(0, 200))}, found none`;
  const purlsOf = (some: Iterable<YarnEntry>): string[] =>
    [...some].map(({ name, version }) => purlOfName("npm", name, version));
  const left = [...entries.values()].filter(({ name }) => optional.includes(name));
  return lockedPackages(root, purlsOf(found), purlsOf(left));
}
