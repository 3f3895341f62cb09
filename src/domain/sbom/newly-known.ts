import type { Finding } from "../finding/finding.ts";
import { canonicalPurl } from "../finding/purl.ts";

/** A vulnerability that somebody found out about since the release before. */
export interface NewlyKnown {
  readonly id: string;
  readonly severity: string;
  readonly purl: string;
}

interface Scanned {
  readonly components: readonly { readonly purl?: string }[];
  readonly findings: readonly Finding[];
}

/**
 * Vulnerabilities of packages that both releases have in the same version, and that only the later scan lists: nothing in the
 * product changed, the world knows more.
 */
export function newlyKnown(before: Scanned, after: Scanned["findings"]): readonly NewlyKnown[] {
  const kept = new Set(before.components.flatMap(({ purl }) => purlOf(purl)));
  const known = new Set(before.findings.flatMap((finding) => namesOf(finding)));
  const found = new Map<string, NewlyKnown>();
  for (const finding of after) {
    const [purl] = purlIn(finding);
    const names = namesOf(finding);
    if (purl === undefined || !kept.has(purl) || names.some((name) => known.has(name))) continue;
    const { ruleId, rating } = finding;
    found.set(`${ruleId}\0${purl}`, { id: ruleId, severity: rating.severity, purl });
  }
  return [...found.values()];
}

/** Scanners call one vulnerability by several names. */
function namesOf(finding: Finding): string[] {
  return purlIn(finding).flatMap((purl) =>
    [finding.ruleId, ...finding.aliases].map((name) => `${name.toUpperCase()}\0${purl}`),
  );
}

function purlIn({ place }: Finding): string[] {
  return purlOf(place.type === "package" ? place.purl : undefined);
}

function purlOf(purl: string | undefined): string[] {
  const canonical = purl === undefined ? undefined : canonicalPurl(purl);
  return canonical === undefined ? [] : [canonical];
}
