import { UserError } from "../../errors.ts";
import type { Check } from "../check.ts";
import { suggest } from "../document/nearest.ts";
import { type PlatformPolicyFile, pointerOf } from "../document/policy-file.ts";
import type { CheckRule, Profile } from "../platform/platform-policy.ts";
import { builtInRule, type Rule, rulesOf } from "./rules.ts";
import { tightenRule } from "./tighten.ts";

export type Required = boolean | "when-configured";

/** A check of a profile with one rule for each of its parameters. */
export interface RuledCheck {
  readonly check: Check;
  /** Where the policy lists the check. */
  readonly at: string;
  readonly required: Required;
  readonly advisory: boolean;
  readonly effectiveOn: string | null;
  readonly rules: ReadonlyMap<string, Rule>;
}

export interface RuledProfile {
  readonly checks: readonly RuledCheck[];
  readonly problems: readonly UserError[];
  /** Checks of later parts of the pipeline, which this version does not judge. */
  readonly unjudged: readonly string[];
}

/** Areas of checks that belong to stages which are judged elsewhere (design §4). */
const otherAreas = ["source", "sbom", "lineage", "approval", "slo", "docs"];

interface Request {
  readonly checks: readonly Check[];
  readonly regulated: boolean;
}

/** Brings all checks of a profile into one form, with what regulated workloads tighten. */
export function ruleProfile(file: PlatformPolicyFile, name: string, request: Request): RuledProfile {
  const profile: Profile | undefined = file.content.profiles[name];
  const ruled: RuledCheck[] = [];
  const problems: UserError[] = [];
  const unjudged: string[] = [];
  for (const [id, rule] of Object.entries(profile?.checks ?? {})) {
    const path = ["profiles", name, "checks", id];
    const check = request.checks.find((known) => known.id === id);
    if (check !== undefined) {
      const written = writtenRules(file, { check, rule, path, regulated: request.regulated });
      problems.push(...written.problems);
      ruled.push(ruledCheck(check, rule, written));
    } else if (isOfOtherStage(id, request.checks)) unjudged.push(id);
    else problems.push(unknownCheck(file, id, { path, checks: request.checks }));
  }
  ruled.sort((a, b) => (a.check.id < b.check.id ? -1 : 1));
  return { checks: ruled, problems, unjudged: unjudged.sort() };
}

interface Written {
  readonly own: ReadonlyMap<string, Rule>;
  readonly overlay: Overlay | null;
  readonly at: string;
  readonly problems: readonly UserError[];
}

interface Entry {
  readonly check: Check;
  readonly rule: CheckRule;
  readonly path: readonly string[];
  readonly regulated: boolean;
}

function writtenRules(file: PlatformPolicyFile, { check, rule, path, regulated }: Entry): Written {
  const own = rulesOf(check, rule, { file, path });
  const overlay = regulated ? overlayOf(file, check) : null;
  const problems = [...own.problems, ...weakSecrets(file, check, rule, path)];
  return { own: own.rules, overlay, at: pointerOf(file.path, path), problems };
}

/** What is wrong with the regulated rules themselves, whichever profile they are laid over. */
export function checkRegulated(file: PlatformPolicyFile, checks: readonly Check[]): UserError[] {
  return Object.entries(file.content.regulated?.checks ?? {}).flatMap(([id, rule]) => {
    const path = ["regulated", "checks", id];
    const check = checks.find((known) => known.id === id);
    if (check !== undefined) return rulesOf(check, rule, { file, path }).problems;
    return isOfOtherStage(id, checks) ? [] : [unknownCheck(file, id, { path, checks })];
  });
}

interface Overlay {
  readonly rule: CheckRule;
  readonly rules: ReadonlyMap<string, Rule>;
}

function overlayOf(file: PlatformPolicyFile, check: Check): Overlay | null {
  const all = file.content.regulated?.checks ?? {};
  const rule = Object.hasOwn(all, check.id) ? all[check.id] : undefined;
  if (rule === undefined) return null;
  return { rule, ...rulesOf(check, rule, { file, path: ["regulated", "checks", check.id] }) };
}

function ruledCheck(check: Check, rule: CheckRule, { own, overlay, at }: Written): RuledCheck {
  const rules = Object.entries(check.parameters).map(([name, parameter]): [string, Rule] => {
    const base = own.get(name) ?? builtInRule(check, name, parameter);
    const tighter = overlay?.rules.get(name);
    return [name, tighter === undefined ? base : tightenRule(parameter, base, tighter)];
  });
  return {
    check,
    at,
    required: stricterRequired(rule.required ?? true, overlay?.rule.required ?? false),
    advisory: rule.advisory === true && overlay?.rule.advisory !== false,
    effectiveOn: earlierOf(rule.effectiveOn, overlay?.rule.effectiveOn),
    rules: new Map(rules),
  };
}

function stricterRequired(a: Required, b: Required): Required {
  const order: readonly Required[] = [true, "when-configured", false];
  return order.find((word) => word === a || word === b) ?? true;
}

function earlierOf(own: string | undefined, overlay: string | undefined): string | null {
  if (own === undefined) return null;
  return overlay !== undefined && overlay < own ? overlay : own;
}

function isOfOtherStage(id: string, checks: readonly Check[]): boolean {
  const area = id.split(".")[0] ?? "";
  return otherAreas.includes(area) && !checks.some((check) => check.id.startsWith(`${area}.`));
}

/** A found secret blocks at once, whatever a policy says (requirement 3.SEC3). */
function weakSecrets(
  file: PlatformPolicyFile,
  check: Check,
  rule: CheckRule,
  path: readonly string[],
): UserError[] {
  const weak = rule.advisory === true || rule.effectiveOn !== undefined || rule.required === false;
  if (check.evidence?.kind !== "secrets" || !weak) return [];
  const message = `${check.id}: expected a check that blocks, got one that only warns.`;
  const hint = "Any detected secret blocks (requirement 3.SEC3): remove advisory, effectiveOn and required.";
  return [new UserError("invalid-policy", message, { hint, at: file.locate(path) })];
}

function unknownCheck(
  file: PlatformPolicyFile,
  id: string,
  { path, checks }: { readonly path: readonly string[]; readonly checks: readonly Check[] },
): UserError {
  const ids = checks.map((check) => check.id);
  return new UserError(
    "invalid-policy",
    `${path.slice(0, -1).join(".")}: expected a known check, got "${id}".`,
    {
      hint: suggest(id, ids),
      at: file.locate(path),
    },
  );
}
