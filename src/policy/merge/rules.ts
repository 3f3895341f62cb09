import type { Origin } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import type { Check, Parameter } from "../check.ts";
import type { DocumentPath } from "../document/document.ts";
import { shown } from "../document/expected.ts";
import { suggest } from "../document/nearest.ts";
import { type PlatformPolicyFile, pointerOf } from "../document/policy-file.ts";
import type { SettingValue } from "../effective.ts";
import type { CheckRule, ParameterRule } from "../platform/platform-policy.ts";
import { compareStrictness, looserOf, mistypeOf } from "./strictness.ts";

/** What the platform policy says about one parameter, in one form whichever way it was written. */
export interface Rule {
  readonly value: SettingValue;
  /** Loosest value that a product may set. */
  readonly loosest: SettingValue;
  /** Strictest value that a product may set; null: as strict as it likes. */
  readonly strictest: SettingValue | null;
  /** Words that a product may choose from; null: no list. */
  readonly oneOf: readonly string[] | null;
  readonly locked: boolean;
  readonly origin: Origin;
}

export interface RuleSet {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly problems: readonly UserError[];
}

type Bounds = Exclude<ParameterRule, SettingValue>;

interface Place {
  readonly file: PlatformPolicyFile;
  readonly path: DocumentPath;
}

/** Brings the rules of one check into one form, as far as the policy names parameters. */
export function rulesOf(check: Check, rule: CheckRule, place: Place): RuleSet {
  const rules = new Map<string, Rule>();
  const problems: UserError[] = [];
  for (const [name, bounds] of writtenRules(rule)) {
    const parameter = Object.hasOwn(check.parameters, name) ? check.parameters[name] : undefined;
    if (parameter === undefined) {
      problems.push(unknownParameter(check, name, place));
    } else if (rules.has(name)) {
      problems.push(
        problem(`${check.id}.${name}: expected one rule, got two.`, "Keep one of the two.", place),
      );
    } else {
      rules.set(name, ruleOf(parameter, bounds, place));
      problems.push(...mistakesIn(`${check.id}.${name}`, parameter, bounds, place));
    }
  }
  return { rules, problems };
}

/** The rule where the policy says nothing: the built-in value, which a product may tighten. */
export function builtInRule(check: Check, name: string, parameter: Parameter): Rule {
  const { fallback } = parameter;
  const origin: Origin = { source: "built-in", at: `assaygate#/checks/${check.id}/${name}` };
  return { value: fallback, loosest: fallback, strictest: null, oneOf: null, locked: false, origin };
}

/** All parameters that a check's rule names, whichever of the four ways it does. */
function writtenRules(rule: CheckRule): [name: string, bounds: Bounds][] {
  const written: [string, Bounds][] = [];
  const { default: value, min, max, oneOf } = rule;
  if ([value, min, max, oneOf].some((bound) => bound !== undefined)) {
    written.push(["threshold", { default: value, min, max, oneOf }]);
  }
  for (const [name, inner] of Object.entries(rule.values ?? {})) written.push([name, boundsOf(inner)]);
  for (const [name, locked] of Object.entries(rule.locked ?? {})) written.push([name, { locked }]);
  return written;
}

function boundsOf(rule: ParameterRule): Bounds {
  return typeof rule === "object" && !Array.isArray(rule) ? rule : { default: rule };
}

function ruleOf(parameter: Parameter, bounds: Bounds, { file, path }: Place): Rule {
  const at = pointerOf(file.path, path);
  const { locked } = bounds;
  if (locked !== undefined) {
    const origin: Origin = { source: "platform-locked", at };
    return { value: locked, loosest: locked, strictest: locked, oneOf: null, locked: true, origin };
  }
  const value = bounds.default ?? parameter.fallback;
  const [loose, strict] =
    parameter.stricter === "higher" ? [bounds.min, bounds.max] : [bounds.max, bounds.min];
  return {
    value,
    loosest: loosestWord(parameter, bounds) ?? loose ?? value,
    strictest: strict ?? null,
    oneOf: bounds.oneOf ?? null,
    locked: false,
    origin: { source: "platform-default", at },
  };
}

function loosestWord(parameter: Parameter, { oneOf }: Bounds): string | undefined {
  return oneOf?.reduce((loosest, word) => looserOf(parameter, loosest, word));
}

/** What is wrong with a rule in itself: types, a range for what has none, a default outside its range. */
function mistakesIn(name: string, parameter: Parameter, bounds: Bounds, place: Place): UserError[] {
  const mistake =
    mistypeIn(parameter, bounds) ?? misrangeIn(parameter, bounds) ?? misplaceIn(parameter, bounds, place);
  return mistake === null ? [] : [problem(`${name}: ${mistake.message}`, mistake.hint, place)];
}

interface Mistake {
  readonly message: string;
  readonly hint: string;
}

function mistypeIn(parameter: Parameter, bounds: Bounds): Mistake | null {
  const values = [bounds.default, bounds.min, bounds.max, bounds.locked, ...(bounds.oneOf ?? [])];
  for (const value of values) {
    const expected = value === undefined ? null : mistypeOf(parameter, value);
    if (expected !== null) {
      return { message: `expected ${expected}, got ${shown(value)}.`, hint: "Correct the value." };
    }
  }
  return null;
}

function misrangeIn(parameter: Parameter, { locked, ...range }: Bounds): Mistake | null {
  const isOrdered = parameter.stricter === "higher" || parameter.stricter === "lower";
  if (!isOrdered && (range.min !== undefined || range.max !== undefined)) {
    return { message: "expected no min and max, as it has no order.", hint: "Use oneOf or locked." };
  }
  if (locked !== undefined && Object.values(range).some((bound) => bound !== undefined)) {
    return { message: "expected locked alone, got a range beside it.", hint: "Keep one of the two." };
  }
  return null;
}

function misplaceIn(parameter: Parameter, bounds: Bounds, place: Place): Mistake | null {
  const rule = ruleOf(parameter, bounds, place);
  if (isWithin(parameter, rule, rule.value)) return null;
  return {
    message: `expected a default of ${rangeOf(parameter, rule)}, got ${shown(rule.value)}.`,
    hint: "Correct the default or the range.",
  };
}

/** Tells whether a product may set the value. */
export function isWithin(parameter: Parameter, rule: Rule, value: SettingValue): boolean {
  if (rule.oneOf !== null) return rule.oneOf.some((word) => word === value);
  if (compareStrictness(parameter, value, rule.loosest) < 0) return false;
  return rule.strictest === null || compareStrictness(parameter, value, rule.strictest) <= 0;
}

/** The range of a rule in words: `70 to 100`. */
export function rangeOf(parameter: Parameter, rule: Rule): string {
  if (rule.oneOf !== null) return rule.oneOf.join(", ");
  switch (parameter.stricter) {
    case "higher":
      return rule.strictest === null ? `${rule.loosest} or more` : `${rule.loosest} to ${rule.strictest}`;
    case "lower":
      return rule.strictest === null ? `${rule.loosest} or less` : `${rule.strictest} to ${rule.loosest}`;
    case "earlier-word":
      return `${(parameter.words ?? []).slice(0, (parameter.words ?? []).indexOf(String(rule.loosest)) + 1).join(", ")}`;
    case "fixed":
      return String(rule.value);
  }
}

function unknownParameter(check: Check, name: string, place: Place): UserError {
  const known = Object.keys(check.parameters);
  if (known.length === 0) {
    return problem(`${check.id}: expected no parameters, got "${name}".`, "Remove it.", place);
  }
  return problem(`${check.id}: expected a known parameter, got "${name}".`, suggest(name, known), place);
}

function problem(message: string, hint: string, { file, path }: Place): UserError {
  return new UserError("invalid-policy", message, { hint, at: file.locate(path) });
}
