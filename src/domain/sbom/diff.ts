import { gt, lt, valid } from "semver";
import type { Component } from "../component/component.ts";
import { canonicalPurl } from "../finding/purl.ts";

/** A package that two bills have in different versions. */
export interface VersionChange {
  /** Package URL without its version. */
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** `changed` where versions of this kind have no order that is known here. */
  readonly direction: "upgraded" | "downgraded" | "changed";
}

export interface LicenceChange {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a release has that the one before did not, and the reverse. */
export interface BillDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly versions: readonly VersionChange[];
  readonly licences: readonly LicenceChange[];
}

type Listed = Pick<Component, "name" | "version" | "purl" | "licences">;

interface Entry {
  readonly versions: Set<string>;
  readonly licences: Set<string>;
}

/** Compares the bill of a release with that of the release before. */
export function diffBills(before: readonly Listed[], after: readonly Listed[]): BillDiff {
  const [old, fresh] = [entriesOf(before), entriesOf(after)];
  const kept = [...fresh].flatMap(([name, entry]) => {
    const former = old.get(name);
    return former === undefined ? [] : [{ name, former, entry }];
  });
  return {
    added: labels(fresh, old),
    removed: labels(old, fresh),
    versions: kept.flatMap(({ name, former, entry }) => versionChange(name, former, entry)),
    licences: kept.flatMap(({ name, former, entry }) => licenceChange(name, former, entry)),
  };
}

function entriesOf(components: readonly Listed[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const component of components) {
    const name = nameOf(component);
    const entry = entries.get(name) ?? { versions: new Set(), licences: new Set() };
    if (component.version !== undefined) entry.versions.add(component.version);
    for (const licence of component.licences) entry.licences.add(licence);
    entries.set(name, entry);
  }
  return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nameOf({ name, purl }: Listed): string {
  const canonical = purl === undefined ? undefined : canonicalPurl(purl);
  return canonical === undefined ? name : canonical.replace(/@[^@/]*$/, "");
}

function labels(entries: ReadonlyMap<string, Entry>, others: ReadonlyMap<string, Entry>): string[] {
  return [...entries].flatMap(([name, { versions }]) => {
    if (others.has(name)) return [];
    return versions.size === 0 ? [name] : [...versions].sort().map((version) => `${name}@${version}`);
  });
}

function versionChange(name: string, before: Entry, after: Entry): VersionChange[] {
  const [from, to] = [minus(before.versions, after.versions), minus(after.versions, before.versions)];
  if (from.length === 0 && to.length === 0) return [];
  return [{ name, from, to, direction: directionOf(from, to) }];
}

function directionOf(from: readonly string[], to: readonly string[]): VersionChange["direction"] {
  const [old, fresh] = [from[0], to[0]];
  const isOne = from.length === 1 && to.length === 1 && old !== undefined && fresh !== undefined;
  if (!isOne || valid(old) === null || valid(fresh) === null) return "changed";
  if (gt(fresh, old)) return "upgraded";
  return lt(fresh, old) ? "downgraded" : "changed";
}

function licenceChange(name: string, before: Entry, after: Entry): LicenceChange[] {
  const [from, to] = [[...before.licences].sort(), [...after.licences].sort()];
  return from.join("\0") === to.join("\0") ? [] : [{ name, from, to }];
}

function minus(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((one) => !those.has(one)).sort();
}
