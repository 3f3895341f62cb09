import type { IdentifiedFinding } from "../../domain/facts/facts.ts";
import { canonicalPurl } from "../../domain/finding/purl.ts";
import type { Severity } from "../../domain/finding/severity.ts";
import type { Waiver } from "../../domain/waiver/waiver.ts";

/** What a waiver is compared with: a finding in one check. */
export interface WaiverTarget {
  readonly checkId: string;
  readonly fingerprint: string | null;
  readonly ruleId: string;
  /** All names of the vulnerability. */
  readonly aliases: readonly string[];
  readonly purl: string | null;
  readonly path: string | null;
  readonly isSecret: boolean;
  /** As the policy judges it; null for what has no severity, such as a forbidden pattern. */
  readonly severity: Severity | null;
}

/** The target that a finding is. */
export function targetOf(
  finding: IdentifiedFinding,
  context: { readonly checkId: string; readonly isSecret: boolean; readonly severity: Severity },
): WaiverTarget {
  const { place, fingerprint, ruleId, aliases } = finding;
  return {
    ...context,
    fingerprint,
    ruleId,
    aliases,
    purl: place.type === "package" ? place.purl : null,
    path: place.type === "file" ? place.path : place.type === "package" ? (place.file ?? null) : null,
  };
}

type Entry = Waiver["scope"]["findings"][number];

/** Tells whether a waiver is about the target: its check, and each field of one entry, compared exactly. */
export function scopeCovers(waiver: Waiver, target: WaiverTarget): boolean {
  return (
    waiver.checks.includes(target.checkId) && waiver.scope.findings.some((entry) => matches(entry, target))
  );
}

function matches(entry: Entry, target: WaiverTarget): boolean {
  const { fingerprint, ruleId, vulnerability, purl, path } = entry;
  const conditions = [
    fingerprint === undefined || fingerprint === target.fingerprint,
    ruleId === undefined || ruleId === target.ruleId,
    vulnerability === undefined || isNamed(vulnerability, target),
    purl === undefined || isSamePackage(purl, target.purl),
    path === undefined || path === target.path,
  ];
  return Object.keys(entry).length > 0 && conditions.every(Boolean);
}

function isNamed(vulnerability: string, { ruleId, aliases }: WaiverTarget): boolean {
  const name = vulnerability.toUpperCase();
  return [ruleId, ...aliases].some((known) => known.toUpperCase() === name);
}

function isSamePackage(a: string, b: string | null): boolean {
  return b !== null && (canonicalPurl(a) ?? a) === (canonicalPurl(b) ?? b);
}

/** Tells whether a scope is open: it holds a wildcard, or names so little that later findings would fall under it. */
export function isWildcard({ checks, scope }: Waiver): boolean {
  const words = [
    ...checks,
    ...scope.environments,
    ...scope.findings.flatMap((entry) => Object.values(entry)),
  ];
  return words.some((word) => /[*?]/.test(String(word))) || !scope.findings.every(isExact);
}

function isExact({ fingerprint, ruleId, vulnerability, purl, path }: Entry): boolean {
  if (fingerprint !== undefined || vulnerability !== undefined) return true;
  return ruleId !== undefined && (purl !== undefined || path !== undefined);
}
