import { type EvidenceKind, evidenceKinds } from "../../domain/report/kind.ts";
import type { EvidenceSource, RequiredEvidence } from "../effective.ts";
import type { EvidenceRule, Profile } from "../platform/platform-policy.ts";
import type { ProductConfig } from "../product/product-config.ts";

/** A choice of the product with remarks on where the base commit's counts instead. */
export interface Chosen<T> {
  readonly value: readonly T[];
  readonly notices: readonly string[];
}

/**
 * Where evidence is to be found. Of one kind and suite the head's entries count, so that a path may change, unless
 * there are fewer than at the base commit: then the base's count as well, so that dropping evidence shows.
 */
export function chooseSources(
  head: ProductConfig | null,
  base: ProductConfig | null,
): Chosen<EvidenceSource> {
  const own = (head?.evidence ?? []).map(sourceOf);
  const before = (base?.evidence ?? []).map(sourceOf);
  const notices: string[] = [];
  const kept: EvidenceSource[] = [];
  for (const group of new Set(before.map(groupOf))) {
    const earlier = before.filter((source) => groupOf(source) === group);
    const now = own.filter((source) => groupOf(source) === group);
    if (now.length >= earlier.length) continue;
    kept.push(...earlier.filter(({ path }) => now.every((source) => source.path !== path)));
    notices.push(
      `evidence "${group}": the base commit lists ${earlier.length}, this change ${now.length}; both count until it is merged.`,
    );
  }
  return { value: [...own, ...kept], notices };
}

function sourceOf({ kind, suite, path }: ProductConfig["evidence"][number]): EvidenceSource {
  // Only tests come in suites: elsewhere the word must not part a report from the check that judges it.
  return { kind, suite: kind === "tests" ? (suite ?? "unit") : null, path };
}

function groupOf({ kind, suite }: EvidenceSource): string {
  return suite === null ? kind : `${kind} ${suite}`;
}

/** What the profile requires, and what the product lists on top of it, which then is required too. */
export function requiredEvidence(profile: Profile, sources: readonly EvidenceSource[]): RequiredEvidence[] {
  const required = new Map<EvidenceKind, RequiredEvidence>();
  for (const { kind } of sources) required.set(kind, { kind, origin: "product", when: "always" });
  for (const kind of evidenceKinds) {
    const rule = profile.evidence[kind];
    if (rule !== undefined) required.set(kind, { kind, ...plainRule(rule) });
  }
  return evidenceKinds.flatMap((kind) => required.get(kind) ?? []);
}

/** One form for both ways to write it. */
export function plainRule(rule: EvidenceRule): Omit<RequiredEvidence, "kind"> {
  return typeof rule === "string" ? { origin: rule, when: "always" } : rule;
}

interface GatedRule {
  readonly required: readonly string[];
  readonly default: readonly string[];
}

/** Globs of gated source: the platform's own, the head's, and the base's where the head leaves some out. */
export function chooseGated(
  rule: GatedRule,
  head: ProductConfig | null,
  base: ProductConfig | null,
): Chosen<string> {
  const now = head?.scopes.gated ?? rule.default;
  const dropped =
    base === null ? [] : (base.scopes.gated ?? rule.default).filter((glob) => !now.includes(glob));
  const notices = dropped.map(
    (glob) => `scopes.gated: this change leaves out "${glob}"; it is gated until the change is merged.`,
  );
  return { value: [...new Set([...rule.required, ...now, ...dropped])], notices };
}
