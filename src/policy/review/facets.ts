import type { Check, Parameter } from "../check.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import type { EffectivePolicy, SettingValue, SeverityRule } from "../effective.ts";
import { type RuledCheck, type RuledProfile, ruleProfile } from "../merge/profile.ts";
import { severityRules } from "../merge/severities.ts";
import { plainRule } from "../merge/sources.ts";
import { compareStrictness } from "../merge/strictness.ts";
import type { PlatformPolicy, Profile } from "../platform/platform-policy.ts";

/** One thing that a policy says, with the way to tell whether another word for it is stricter. */
export interface Facet {
  readonly value: string;
  /** Position on a scale; a higher one is stricter. Null: another value is neither. */
  readonly rank: number | null;
  /** What it means that the facet appears; its removal means the opposite. */
  readonly presence: "tightens" | "loosens" | "neutral";
  /** For a parameter's value: its own order instead of a rank. */
  readonly parameter?: Parameter;
  readonly raw?: SettingValue;
}

type Facets = Map<string, Facet>;

/** Compares two words for the same thing: positive if `a` is stricter, null if neither is. */
export function compareFacets(a: Facet, b: Facet): number | null {
  const { parameter } = a;
  if (parameter !== undefined && a.raw !== undefined && b.raw !== undefined) {
    return parameter.stricter === "fixed" ? null : compareStrictness(parameter, a.raw, b.raw);
  }
  return a.rank === null || b.rank === null ? null : a.rank - b.rank;
}

/** Everything that a platform policy says, by name. */
export function facetsOf(file: PlatformPolicyFile, checks: readonly Check[]): Facets {
  const facets: Facets = new Map();
  const { content } = file;
  for (const [name, profile] of Object.entries(content.profiles)) {
    addProfile(facets, name, profile);
    addChecks(facets, `profiles.${name}`, ruleProfile(file, name, { checks, regulated: false }));
    addChecks(facets, `profiles.${name}.regulated`, ruleProfile(file, name, { checks, regulated: true }));
  }
  addSeverities(facets, "severity", severityRules(content, false));
  addSeverities(facets, "severity.regulated", severityRules(content, true));
  addLimits(facets, content);
  addRegulated(facets, content);
  addEnvironments(facets, content);
  addOthers(facets, content);
  return facets;
}

function add(
  facets: Facets,
  name: string,
  value: unknown,
  rank: number | null,
  presence: Facet["presence"] = "neutral",
): void {
  facets.set(name, {
    value: typeof value === "string" ? value : JSON.stringify(value ?? null),
    rank,
    presence,
  });
}

function addProfile(facets: Facets, name: string, profile: Profile): void {
  const prefix = `profiles.${name}`;
  add(facets, prefix, "profile", null);
  add(facets, `${prefix}.binding`, profile.binding, Number(profile.binding === "sidecar"));
  add(facets, `${prefix}.maxAgeHours`, profile.maxAgeHours, -profile.maxAgeHours);
  add(facets, `${prefix}.description`, profile.description, null);
  for (const [kind, rule] of Object.entries(profile.evidence)) {
    const { origin, when } = plainRule(rule);
    add(facets, `${prefix}.evidence.${kind}`, origin, Number(origin === "template"), "tightens");
    if (when !== "always") add(facets, `${prefix}.evidence.${kind}.when`, when, null, "loosens");
  }
}

function addChecks(facets: Facets, prefix: string, profile: RuledProfile): void {
  for (const check of profile.checks) addCheck(facets, `${prefix}.checks.${check.check.id}`, check);
  for (const id of profile.unjudged) add(facets, `${prefix}.checks.${id}`, "listed", null, "tightens");
}

const requiredRanks = new Map<RuledCheck["required"], number>([
  [true, 2],
  ["when-configured", 1],
  [false, 0],
]);

function addCheck(
  facets: Facets,
  prefix: string,
  { check, required, advisory, effectiveOn, rules }: RuledCheck,
): void {
  add(facets, prefix, "check", null, "tightens");
  add(facets, `${prefix}.required`, required, requiredRanks.get(required) ?? null);
  add(facets, `${prefix}.advisory`, advisory, -Number(advisory));
  add(facets, `${prefix}.effectiveOn`, effectiveOn, effectiveOn === null ? 0 : -Date.parse(effectiveOn));
  for (const [name, parameter] of Object.entries(check.parameters)) {
    const rule = rules.get(name);
    if (rule === undefined) continue;
    const at = `${prefix}.${name}`;
    facets.set(`${at}.value`, { ...valueFacet(parameter, rule.value) });
    facets.set(`${at}.loosest`, { ...valueFacet(parameter, rule.loosest) });
    add(facets, `${at}.strictest`, rule.strictest, null);
    add(facets, `${at}.oneOf`, rule.oneOf, null);
    add(facets, `${at}.locked`, rule.locked, Number(rule.locked));
  }
}

function valueFacet(parameter: Parameter, raw: SettingValue): Facet {
  return { value: JSON.stringify(raw), rank: null, presence: "neutral", parameter, raw };
}

const responseRanks = { block: 2, backlog: 1, log: 0 } as const;

function addSeverities(facets: Facets, prefix: string, rules: EffectivePolicy["severity"]): void {
  for (const name of ["critical", "high", "medium", "low", "info"] as const) {
    addSeverity(facets, `${prefix}.${name}`, rules[name]);
  }
}

function addSeverity(facets: Facets, at: string, rule: SeverityRule): void {
  const { response, waivableBy, maxDays, dueDays, notify } = rule;
  add(facets, `${at}.response`, response, responseRanks[response]);
  add(facets, `${at}.waivableBy`, waivableBy, null);
  if (waivableBy !== null) add(facets, `${at}.waivable`, "yes", null, "loosens");
  if (maxDays !== null) add(facets, `${at}.maxDays`, maxDays, -maxDays);
  if (dueDays !== null) add(facets, `${at}.dueDays`, dueDays, -dueDays, "tightens");
  for (const who of notify) add(facets, `${at}.notify.${who}`, "told", null, "tightens");
}

const severityRanks = { critical: 4, high: 3, medium: 2, low: 1 } as const;

function addLimits(facets: Facets, content: PlatformPolicy): void {
  const { unknownSeverity, maxSuppressed, forbiddenPatterns, gated, waivers, baseline } = content;
  add(facets, "unknownSeverity", unknownSeverity, severityRanks[unknownSeverity]);
  add(facets, "maxSuppressed", maxSuppressed, -maxSuppressed);
  add(facets, "forbiddenPatterns.files", forbiddenPatterns.files, Number(forbiddenPatterns.files === "all"));
  for (const glob of gated.required) add(facets, `gated.required.${glob}`, "gated", null, "tightens");
  for (const glob of gated.default) add(facets, `gated.default.${glob}`, "gated", null, "tightens");
  add(facets, "waivers.maxDays", waivers.maxDays, -waivers.maxDays);
  add(facets, "waivers.noticeDays", waivers.noticeDays, null);
  add(facets, "waivers.approverRole", waivers.approverRole, waivers.approverRole === undefined ? 1 : null);
  add(facets, "baseline.maxDays", baseline.maxDays, -baseline.maxDays);
}

function addRegulated(facets: Facets, { regulated }: PlatformPolicy): void {
  if (regulated?.binding !== undefined) {
    add(facets, "regulated.binding", regulated.binding, Number(regulated.binding === "sidecar"), "tightens");
  }
  for (const name of ["maxAgeHours", "maxSuppressed"] as const) {
    const limit = regulated?.[name];
    if (limit !== undefined) add(facets, `regulated.${name}`, limit, -limit, "tightens");
  }
}

function addEnvironments(facets: Facets, { environments, roles, accepted }: PlatformPolicy): void {
  add(facets, "environments", environments.map(({ name }) => name).join(" -> "), null);
  for (const { name, requires, quorum, ...rest } of environments) {
    const at = `environments.${name}`;
    add(facets, `${at}.settings`, rest, null);
    for (const needed of requires ?? [])
      add(facets, `${at}.requires.${needed}`, "required", null, "tightens");
    for (const { role, n } of quorum ?? []) add(facets, `${at}.quorum.${role}`, n, n, "tightens");
  }
  for (const [role, teams] of Object.entries(roles)) add(facets, `roles.${role}`, teams, null);
  for (const { digest, from, until } of accepted) {
    add(facets, `accepted.${digest}`, `until ${until}`, -Date.parse(until), "loosens");
    add(facets, `accepted.${digest}.from`, from, Date.parse(from));
  }
}

function addOthers(facets: Facets, policy: PlatformPolicy): void {
  const { version, owner, defaultProfile, retention, witness } = policy;
  add(facets, "version", version, null);
  add(facets, "owner", owner, null);
  add(facets, "defaultProfile", defaultProfile, null);
  add(facets, "retention.days", retention?.days ?? 0, retention?.days ?? 0);
  if (witness !== undefined) add(facets, "witness.maxHours", witness.maxHours, -witness.maxHours, "tightens");
}
