import type { EffectivePolicy } from "../../policy/effective.ts";
import { needsOf } from "../../policy/question.ts";
import type { SourceQuestion } from "../../ports/github.ts";

/** What to ask GitHub: the facts that the policy's checks need, and no more (calls are few and dear). */
export function questionFor(policy: EffectivePolicy): SourceQuestion {
  return { needs: needsOf(policy), productionEnvironment: policy.production };
}
