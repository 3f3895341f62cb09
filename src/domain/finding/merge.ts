import type { IdentifiedFinding } from "../facts/facts.ts";
import { compareSeverity, type Severity } from "./severity.ts";
import { isSuppressed } from "./totals.ts";

/** Findings with one fingerprint, as one. */
export interface MergedFinding {
  readonly finding: IdentifiedFinding;
  /** How often it occurs: one line of source may stand in a file more than once. */
  readonly occurrences: number;
}

/**
 * One entry per fingerprint, whichever tools and reports it came from. What speaks against a finding adds up: the
 * worst rating counts, where an unrated one weighs what the policy makes of it, a suppression counts only if every
 * tool that found it carries one, and a package is transitive only if all of them say so. So no report can make
 * another's finding smaller, and their order does not count.
 */
export function mergeFindings(
  findings: readonly IdentifiedFinding[],
  unknownSeverity: Severity,
): MergedFinding[] {
  const weigh = (finding: IdentifiedFinding): Severity =>
    finding.rating.severity === "unknown" ? unknownSeverity : finding.rating.severity;
  const compare = (a: IdentifiedFinding, b: IdentifiedFinding): number =>
    compareSeverity(weigh(b), weigh(a)) || compareText(describe(a), describe(b));
  return byFingerprint(findings)
    .map((group) => mergeGroup(group.sort(compare)))
    .sort((a, b) => byWeight(a.finding, b.finding));
}

function byFingerprint(findings: readonly IdentifiedFinding[]): IdentifiedFinding[][] {
  const groups = new Map<string, IdentifiedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint);
    if (group === undefined) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The worst comes first. */
function mergeGroup(group: readonly IdentifiedFinding[]): MergedFinding {
  const [worst] = group as readonly [IdentifiedFinding];
  const { suppression, package: affected, ...rest } = worst;
  const isDirect = directness(group);
  const everySuppressed = group.every(isSuppressed);
  const finding: IdentifiedFinding = {
    ...rest,
    ...(suppression !== undefined && (everySuppressed || !isSuppressed(worst)) && { suppression }),
    ...(affected !== undefined && { package: { ...withoutDirectness(affected), ...isDirect } }),
  };
  return { finding, occurrences: occurrencesIn(group) };
}

type Affected = NonNullable<IdentifiedFinding["package"]>;

function withoutDirectness({ isDirect: _, ...affected }: Affected): Affected {
  return affected;
}

/** Direct if one tool says so; transitive if all do; else unknown. */
function directness(group: readonly IdentifiedFinding[]): Pick<Affected, "isDirect"> {
  const words = group.map((finding) => finding.package?.isDirect);
  if (words.includes(true)) return { isDirect: true };
  return words.every((word) => word === false) ? { isDirect: false } : {};
}

function occurrencesIn(group: readonly IdentifiedFinding[]): number {
  const lines = group.flatMap(({ place }) => (place.type === "file" ? (place.line ?? []) : []));
  return Math.max(1, new Set(lines).size);
}

function byWeight(a: IdentifiedFinding, b: IdentifiedFinding): number {
  return compareSeverity(b.rating.severity, a.rating.severity) || compareText(a.fingerprint, b.fingerprint);
}

/** Ties fall the same way every time, as far as a reader can see. */
function describe({ message, ruleId, place, package: affected }: IdentifiedFinding): string {
  return JSON.stringify([message, ruleId, place, affected?.fixedIn]);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
