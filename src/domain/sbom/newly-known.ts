import type { Finding } from "../finding/finding.ts";
import { canonicalPurl } from "../finding/purl.ts";

/** A vulnerability that somebody found out about since the release before. */
export interface NewlyKnown {
  readonly id: string;
  readonly severity: string;
  readonly purl: string;
}

/** A vulnerability in a package, by all its names. */
export interface KnownVulnerability extends NewlyKnown {
  readonly aliases: readonly string[];
}

interface Before {
  readonly components: readonly { readonly purl?: string | undefined }[];
  readonly vulnerabilities: readonly KnownVulnerability[];
}

/**
 * Vulnerabilities of packages that both releases have in the same version, and that only the later scan lists: nothing in the
 * product changed, the world knows more.
 */
export function newlyKnown(before: Before, after: readonly KnownVulnerability[]): readonly NewlyKnown[] {
  const kept = new Set(
    before.components.flatMap(({ purl }) => (purl === undefined ? [] : (canonicalPurl(purl) ?? []))),
  );
  const known = new Set(before.vulnerabilities.flatMap(namesOf));
  const found = new Map<string, NewlyKnown>();
  for (const one of after) {
    const { id, severity, purl } = one;
    if (!kept.has(purl) || namesOf(one).some((name) => known.has(name))) continue;
    found.set(`${id}\0${purl}`, { id, severity, purl });
  }
  return [...found.values()];
}

/** Scanners call one vulnerability by several names. */
function namesOf({ id, aliases, purl }: KnownVulnerability): string[] {
  return [id, ...aliases].map((name) => `${name.toUpperCase()}\0${purl}`);
}

/** The vulnerability in a finding; one in code is none of a package. */
export function vulnerabilityIn({ ruleId, aliases, rating, place }: Finding): KnownVulnerability[] {
  const purl = place.type === "package" ? canonicalPurl(place.purl) : undefined;
  return purl === undefined ? [] : [{ id: ruleId, aliases, severity: rating.severity, purl }];
}
