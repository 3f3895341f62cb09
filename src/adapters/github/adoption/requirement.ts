import * as z from "zod";
import type { Requirement } from "../../../domain/adoption/snapshot.ts";
import type { Known } from "../../../domain/facts/known.ts";
import { requiredWorkflow } from "../../../domain/pipeline/places.ts";
import { readDefaultBranchRulesets } from "../ruleset-bodies.ts";
import { readRulesets } from "../rulesets.ts";
import type { Target } from "../target.ts";

const Rule = z.object({
  type: z.literal("workflows"),
  parameters: z.object({ workflows: z.array(z.object({ path: z.string(), repository_id: z.number() })) }),
});

/** Whether a ruleset asks for the organisation's gate on the default branch, in force or only on trial. */
export async function readRequirement(target: Target, branch: string): Promise<Known<Requirement>> {
  const listed = await readRulesets(target, { areActorsNeeded: false });
  const { rulesets, bodies } = await readDefaultBranchRulesets(target, listed, branch);
  if (rulesets.state === "unknown") return rulesets;
  if (bodies.state === "unknown") return bodies;
  const found = bodies.value.flatMap(({ id, name, rules }) => {
    const enforcement = rulesets.value.find((ruleset) => ruleset.id === id)?.enforcement;
    const workflow = rules.flatMap(workflowsOf).find(({ path }) => path === requiredWorkflow);
    if (workflow === undefined || (enforcement !== "active" && enforcement !== "evaluate")) return [];
    const state = enforcement === "active" ? ("required" as const) : ("evaluated" as const);
    return [{ state, ruleset: name, workflow: `${workflow.repository_id}:${workflow.path}` }];
  });
  const strictest = found.find(({ state }) => state === "required") ?? found[0];
  return { state: "known", value: strictest ?? { state: "none" } };
}

function workflowsOf(rule: unknown): readonly { readonly path: string; readonly repository_id: number }[] {
  const parsed = Rule.safeParse(rule);
  return parsed.success ? parsed.data.parameters.workflows : [];
}
