import type { Component } from "../component/component.ts";
import { readStatement } from "../evidence/statement-bytes.ts";
import { canonicalPurl } from "../finding/purl.ts";
import type { BillPart } from "./bill.ts";
import { type BillDiff, diffBills } from "./diff.ts";
import { type KnownVulnerability, type NewlyKnown, newlyKnown } from "./newly-known.ts";
import { readBill } from "./read-bill.ts";

/** What the statements of a release list: its parts, and the vulnerabilities that were known of them. */
export interface ReleaseContents {
  readonly components: readonly Pick<Component, "name" | "version" | "purl" | "licences">[];
  /** Null: no scan of packages is among them. */
  readonly vulnerabilities: readonly KnownVulnerability[] | null;
}

/** In what a release differs from the one before. */
export interface Comparison {
  readonly diff: BillDiff;
  /** Null: no scans were given. */
  readonly newlyKnown: readonly NewlyKnown[] | null;
}

const mostBundles = 500;

/**
 * Reads it from bundles, one a line. Nothing is verified here: it tells people what changed, and proves nothing. Null: there is no
 * bill of materials among them.
 */
export function contentsOf(lines: Uint8Array): ReleaseContents | null {
  const texts = new TextDecoder().decode(lines).split("\n").slice(0, mostBundles);
  const statements = texts.flatMap((text) => statementIn(text) ?? []);
  const bills = statements.flatMap(({ predicateType, predicate }) =>
    /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/.test(predicateType) ? partsIn(predicate) : [],
  );
  const scans = statements.filter(({ predicateType }) => predicateType.startsWith(vulnsType));
  if (bills.length === 0) return null;
  const vulnerabilities = scans.length === 0 ? null : scans.flatMap(({ predicate }) => foundIn(predicate));
  return { components: bills.flat(), vulnerabilities };
}

/** Compares a release with the one before. */
export function compareReleases(before: ReleaseContents, after: ReleaseContents): Comparison {
  const diff = diffBills(before.components, after.components);
  if (before.vulnerabilities === null || after.vulnerabilities === null) return { diff, newlyKnown: null };
  const { components, vulnerabilities } = before;
  return { diff, newlyKnown: newlyKnown({ components, vulnerabilities }, after.vulnerabilities) };
}

const vulnsType = "https://in-toto.io/attestation/vulns/";

function statementIn(line: string) {
  const envelope = get(json(line), "dsseEnvelope");
  const payload = get(envelope, "payload");
  if (typeof payload !== "string") return null;
  const read = readStatement(Buffer.from(payload, "base64"));
  return read.state === "read" ? read.statement : null;
}

function partsIn(predicate: unknown): readonly (readonly BillPart[])[] {
  const read = readBill(new TextEncoder().encode(JSON.stringify(predicate)));
  return read.state === "known" ? [read.value.parts] : [];
}

function foundIn(predicate: unknown): readonly KnownVulnerability[] {
  const result = get(get(predicate, "scanner"), "result");
  return Array.isArray(result) ? result.flatMap(vulnerabilityOf) : [];
}

/** As our own statements have it: the first annotation names the package. */
function vulnerabilityOf(entry: unknown): readonly KnownVulnerability[] {
  const id = get(entry, "id");
  const purl = get(firstOf(get(entry, "annotations")), "purl");
  const severity = get(firstOf(get(entry, "severity")), "score");
  const canonical = typeof purl === "string" ? canonicalPurl(purl) : undefined;
  if (typeof id !== "string" || canonical === undefined) return [];
  return [
    { id, aliases: [], severity: typeof severity === "string" ? severity : "unknown", purl: canonical },
  ];
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
