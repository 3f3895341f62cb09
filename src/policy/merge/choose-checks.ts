import type { UserError } from "../../errors.ts";
import type { Parameter } from "../check.ts";
import type { PlatformPolicyFile, ProductConfigFile } from "../document/policy-file.ts";
import type { EffectiveCheck, EvidenceSource, Setting, SettingValue } from "../effective.ts";
import { type Choices, choiceKey, chooseSettings } from "./guardrail.ts";
import type { RuledCheck, RuledProfile } from "./profile.ts";
import type { Rule } from "./rules.ts";
import { compareStrictness } from "./strictness.ts";

export interface ChosenChecks {
  readonly checks: readonly EffectiveCheck[];
  readonly problems: readonly UserError[];
  readonly notices: readonly string[];
}

interface Request {
  readonly platform: PlatformPolicyFile;
  readonly product: ProductConfigFile | null;
  readonly base: ProductConfigFile | null;
  readonly sources: readonly EvidenceSource[];
}

/** Settles each parameter of each check: head and base commit inside the guardrails, the stricter one counting. */
export function chooseChecks(request: Request, profile: RuledProfile): ChosenChecks {
  const { platform, product, base } = request;
  const context = { profile, platform };
  const none: Choices = { settings: new Map(), problems: [] };
  const head = product === null ? none : chooseSettings(product, context, "product");
  const earlier = base === null ? null : chooseSettings(base, context, "base-product");
  const notices: string[] = [];
  for (const problem of earlier?.problems ?? []) {
    notices.push(`base commit: ${problem.message} The value is passed over.`);
  }
  const checks = profile.checks.flatMap((ruled) => {
    const required = isRequired(ruled, request.sources);
    if (required === null) return [];
    const settings = settle(ruled, { head, base: earlier }, notices);
    const { advisory, effectiveOn, check } = ruled;
    return [{ id: check.id, required, advisory, effectiveOn, settings }];
  });
  return { checks, problems: head.problems, notices };
}

/** Null: the check is not done, since the profile asks for it only where the product has such evidence. */
function isRequired({ check, required }: RuledCheck, sources: readonly EvidenceSource[]): boolean | null {
  if (required !== "when-configured" || check.evidence === null) return required !== false;
  const { kind, suite } = check.evidence;
  const listed = sources.some((source) => source.kind === kind && (suite === null || source.suite === suite));
  return listed ? true : null;
}

interface Sides {
  readonly head: Choices;
  /** Null: there is no configuration at the base commit to compare with. */
  readonly base: Choices | null;
}

function settle(ruled: RuledCheck, sides: Sides, notices: string[]): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [name, rule] of ruled.rules) {
    const key = choiceKey(ruled.check.id, name);
    const parameter = ruled.check.parameters[name] as Parameter;
    settings.set(name, stricterSide(key, { parameter, rule, ...sides }, notices));
  }
  return settings;
}

interface Duel extends Sides {
  readonly parameter: Parameter;
  readonly rule: Rule;
}

function stricterSide(key: string, { parameter, rule, head, base }: Duel, notices: string[]): Setting {
  const ours = head.settings.get(key) ?? { value: rule.value, origin: rule.origin };
  if (base === null) return ours;
  const theirs = base.settings.get(key) ?? { value: rule.value, origin: rule.origin };
  const order = compareStrictness(parameter, ours.value, theirs.value);
  if (order === 0) return ours;
  const counts = order > 0 ? ours : theirs;
  notices.push(
    `${key}: ${change(theirs.value, ours.value)}; the stricter ${counts.value} counts until it is merged.`,
  );
  return counts;
}

function change(base: SettingValue, head: SettingValue): string {
  return `the base commit has ${base}, this change ${head}`;
}
