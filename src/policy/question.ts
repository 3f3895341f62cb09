import type { SourceNeed } from "../domain/facts/source-facts.ts";
import { checks } from "./checks/index.ts";
import type { EffectivePolicy } from "./effective.ts";

/** The facts of stage 1 that the checks of a policy need: nobody asks GitHub for what nobody judges. */
export function needsOf(policy: EffectivePolicy): ReadonlySet<SourceNeed> {
  const asked = new Set(policy.checks.map(({ id }) => id));
  return new Set(checks.filter(({ id }) => asked.has(id)).flatMap(({ needs }) => needs ?? []));
}
