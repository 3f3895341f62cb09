import type { Known } from "../../domain/facts/known.ts";
import type { SourceNeed } from "../../domain/facts/source-facts.ts";
import type { BranchProtection } from "../../domain/protection/protection.ts";
import { readBranchRules } from "./branch-rules.ts";
import { readClassicProtection } from "./classic-protection.ts";
import { readRulesets } from "./rulesets.ts";
import type { Target } from "./target.ts";
import { notAsked } from "./unread.ts";

/** Everything that guards a branch, as far as somebody needs it. */
export async function readProtection(
  target: Target,
  branch: string,
  needs: ReadonlySet<SourceNeed>,
): Promise<Known<BranchProtection>> {
  const [rules, rulesets, classic] = await Promise.all([
    readBranchRules(target, branch),
    needs.has("bypass-actors") ? readRulesets(target, { areActorsNeeded: true }) : notAsked,
    needs.has("classic-protection") ? readClassicProtection(target, branch) : notAsked,
  ]);
  if (rules.state === "unknown") return rules;
  return { state: "known", value: { branch, rules: rules.value, rulesets, classic } };
}
