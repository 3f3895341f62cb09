import * as z from "zod";
import { namesDefaultBranch, type RefCondition } from "../../domain/doctor/ref-name.ts";
import type { RulesetBody } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Ruleset } from "../../domain/protection/protection.ts";
import { repositoryOf, type Target } from "./target.ts";

/** A ruleset without a condition names every branch. */
export const everyBranch: RefCondition = { include: ["~ALL"], exclude: [] };

export const Body = z.object({
  id: z.number(),
  name: z.string(),
  conditions: z
    .looseObject({
      ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }).optional(),
    })
    .nullish(),
  rules: z.array(z.json()).optional(),
});

/** The rulesets that name the default branch, and the rules of each as an update would have to repeat them. */
export interface DefaultBranchRulesets {
  readonly rulesets: Known<readonly Ruleset[]>;
  readonly bodies: Known<readonly RulesetBody[]>;
}

/** Reads each ruleset by itself: only there its conditions and rules are shown. */
export async function readDefaultBranchRulesets(
  target: Target,
  rulesets: Known<readonly Ruleset[]>,
  branch: string,
): Promise<DefaultBranchRulesets> {
  if (rulesets.state === "unknown") return { rulesets, bodies: rulesets };
  const bodies = await Promise.all(rulesets.value.map(({ id }) => readBody(target, id)));
  const [unread] = bodies.filter((body) => body.state === "unknown");
  if (unread !== undefined) return { rulesets: unread, bodies: unread };
  const naming = new Map(
    bodies.flatMap((body) =>
      body.state === "known" && namesDefaultBranch(body.value.conditions?.ref_name ?? everyBranch, branch)
        ? [[body.value.id, body.value] as const]
        : [],
    ),
  );
  const named = rulesets.value.filter(({ id }) => naming.has(id));
  const whole = named.map(({ id, name, source }) => ({
    id,
    name,
    endpoint: endpointOf(source),
    rules: naming.get(id)?.rules ?? [],
  }));
  return { rulesets: { state: "known", value: named }, bodies: { state: "known", value: whole } };
}

function readBody(target: Target, id: number): Promise<Known<z.infer<typeof Body>>> {
  const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
  return target.client.get(route, { ...repositoryOf(target), ruleset_id: id, includes_parents: true }, Body);
}

export function endpointOf({ kind, owner }: Ruleset["source"]): string {
  return kind === "repository-ruleset" ? `/repos/${owner}/rulesets` : `/orgs/${owner}/rulesets`;
}
