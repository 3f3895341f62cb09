import type { SourceFacts } from "../../src/domain/facts/source-facts.ts";
import type { CheckVerdict } from "../../src/domain/verdict/verdict.ts";
import type { EffectivePolicy, SettingValue } from "../../src/policy/effective.ts";
import { facts, policyFor, verdictOn } from "./judging.ts";

/** Settings of one check in place of those of the shipped policy. */
export type Overrides = Readonly<Record<string, SettingValue>>;

const shipped = policyFor("{}", "container");

/** The shipped policy for a container, of an instance or not, with other settings for one check. */
export function policyWith(
  id: string,
  overrides: Overrides = {},
  some: Partial<EffectivePolicy> = {},
): EffectivePolicy {
  const checks = shipped.checks.map((check) => {
    if (check.id !== id) return check;
    const settings = new Map(check.settings);
    for (const [name, value] of Object.entries(overrides)) {
      settings.set(name, { value, origin: { source: "platform-locked", at: "policy/platform.yml" } });
    }
    return { ...check, settings };
  });
  return { ...shipped, checks, ...some };
}

/** The verdict of one check of the source stage. */
export function judged(
  id: string,
  source: SourceFacts | null,
  overrides: Overrides = {},
  some: Partial<EffectivePolicy> = {},
): CheckVerdict {
  return verdictOn(id, facts([], { source }), policyWith(id, overrides, some));
}

/** Result and reason, as one reads them. */
export function outcome(...question: Parameters<typeof judged>): string {
  const { result, reason } = judged(...question);
  return `${result} ${reason}`;
}

/** Messages of the problems, as one reads them. */
export function messages(...question: Parameters<typeof judged>): string[] {
  return judged(...question).problems.map(({ message }) => message);
}
