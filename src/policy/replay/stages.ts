import { checks as registry } from "../checks/index.ts";
import type { EffectivePolicy } from "../effective.ts";

/** The policy as far as it is about some stages; null: about all. What no version knows belongs to stage 3 (`evaluate`). */
export function aboutStages(policy: EffectivePolicy, stages: readonly number[] | null): EffectivePolicy {
  if (stages === null) return policy;
  const stageOf = (id: string): number => registry.find((check) => check.id === id)?.stage ?? 3;
  // How a change came in, no report says.
  const sources = stages.some((stage) => stage > 1) ? policy.sources : [];
  return { ...policy, sources, checks: policy.checks.filter(({ id }) => stages.includes(stageOf(id))) };
}
