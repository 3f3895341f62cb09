import type { Origin } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import { shown } from "../document/expected.ts";
import { suggest } from "../document/nearest.ts";
import { type PlatformPolicyFile, type ProductConfigFile, pointerOf } from "../document/policy-file.ts";
import type { Setting, SettingValue } from "../effective.ts";
import type { RuledCheck, RuledProfile } from "./profile.ts";
import { isWithin, type Rule, rangeOf } from "./rules.ts";
import { mistypeOf } from "./strictness.ts";

/** What a product sets, by check id and parameter; all of it inside the guardrails. */
export interface Choices {
  readonly settings: ReadonlyMap<string, Setting>;
  readonly problems: readonly UserError[];
}

interface Target {
  readonly ruled: RuledCheck;
  readonly name: string;
  readonly rule: Rule;
}

/** Name of a parameter in a product's `values:`; the main one goes by the id of its check. */
export function choiceKey(checkId: string, parameter: string): string {
  return parameter === "threshold" ? checkId : `${checkId}.${parameter}`;
}

/** Holds a product's values to the guardrails of its profile. */
export function chooseSettings(
  product: ProductConfigFile,
  { profile, platform }: { readonly profile: RuledProfile; readonly platform: PlatformPolicyFile },
  source: Origin["source"] & ("product" | "base-product"),
): Choices {
  const targets = targetsOf(profile);
  const settings = new Map<string, Setting>();
  const problems: UserError[] = [];
  for (const [key, value] of Object.entries(product.content.values)) {
    const path = ["values", key];
    const fail = (message: string, hint: string): void => {
      problems.push(
        new UserError("invalid-config", `values.${key}: ${message}`, { hint, at: product.locate(path) }),
      );
    };
    const target = targets.get(key);
    if (target === undefined) {
      fail(
        "expected a check of the profile or one of its parameters, got an unknown name.",
        suggestKey(key, targets, profile),
      );
      continue;
    }
    const mistake = mistakeOf(target, value);
    if (mistake !== null)
      fail(mistake, `The limit is set by ${ownerOf(platform)} at ${target.rule.origin.at}.`);
    else settings.set(key, { value, origin: { source, at: pointerOf(product.path, path) } });
  }
  return { settings, problems };
}

function targetsOf(profile: RuledProfile): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const ruled of profile.checks) {
    for (const [name, rule] of ruled.rules)
      targets.set(choiceKey(ruled.check.id, name), { ruled, name, rule });
  }
  return targets;
}

/** Points at the parameters of a check that was named without one. */
function suggestKey(key: string, targets: ReadonlyMap<string, Target>, profile: RuledProfile): string {
  const own = [...targets.keys()].filter((known) => known.startsWith(`${key}.`));
  if (own.length > 0) return `Name one of its parameters: ${own.join(", ")}.`;
  if (profile.checks.some(({ check }) => check.id === key)) return "This check has no parameters; remove it.";
  return suggest(key, [...targets.keys()]);
}

function mistakeOf({ ruled, name, rule }: Target, value: SettingValue): string | null {
  const parameter = ruled.check.parameters[name];
  if (parameter === undefined) return "expected a known parameter.";
  if (rule.locked)
    return `expected no value, as the platform policy locks it at ${String(rule.value)}, got ${shown(value)}.`;
  if (parameter.stricter === "fixed")
    return `expected no value, as only the platform policy sets it, got ${shown(value)}.`;
  const expected = mistypeOf(parameter, value);
  if (expected !== null) return `expected ${expected}, got ${shown(value)}.`;
  return isWithin(parameter, rule, value)
    ? null
    : `expected ${rangeOf(parameter, rule)}, got ${shown(value)}.`;
}

function ownerOf({ content }: PlatformPolicyFile): string {
  return `${content.owner.name} (${content.owner.contact})`;
}
