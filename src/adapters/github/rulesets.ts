import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { BypassActor, Ruleset } from "../../domain/protection/protection.ts";
import { sourceKinds } from "./branch-rules.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const enforcements = ["active", "evaluate", "disabled"] as const;
const actorKinds: ReadonlyMap<string, BypassActor["kind"]> = new Map([
  ["Integration", "integration"],
  ["OrganizationAdmin", "organization-admin"],
  ["RepositoryRole", "repository-role"],
  ["Team", "team"],
  ["DeployKey", "deploy-key"],
  ["User", "user"],
]);
const modes: ReadonlyMap<string, BypassActor["mode"]> = new Map([
  ["always", "always"],
  ["pull_request", "pull-request"],
  ["exempt", "exempt"],
]);

const Actor = z
  .object({
    actor_type: z.string(),
    actor_id: z.number().nullable().optional(),
    bypass_mode: z.string().optional(),
  })
  .transform(
    ({ actor_type, actor_id, bypass_mode }): BypassActor => ({
      kind: actorKinds.get(actor_type) ?? "unknown",
      id: actor_id ?? null,
      mode: modes.get(bypass_mode ?? "always") ?? "unknown",
    }),
  );

export const RulesetAnswer = z
  .object({
    id: z.number(),
    name: z.string(),
    target: z.string().optional(),
    source_type: z.string().optional(),
    source: z.string(),
    enforcement: z.string(),
    bypass_actors: z.array(Actor).optional(),
  })
  .transform((found) => ({
    id: found.id,
    name: found.name,
    target: found.target ?? "branch",
    source: {
      kind: sourceKinds.get(found.source_type ?? "") ?? ("enterprise-ruleset" as const),
      owner: found.source,
      rulesetId: found.id,
    },
    enforcement: enforcements.find((known) => known === found.enforcement) ?? ("unknown" as const),
    bypassActors: found.bypass_actors,
  }));
type RulesetAnswer = z.infer<typeof RulesetAnswer>;

/**
 * Rulesets of all levels that are about branches, with those who may pass them by. GitHub shows these to who may
 * change the ruleset (facts 2.23): where one of a level is hidden, the others of it are not asked for one by one.
 */
export async function readRulesets(
  target: Target,
  { areActorsNeeded }: { readonly areActorsNeeded: boolean },
): Promise<Known<readonly Ruleset[]>> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/rulesets",
    { ...repositoryOf(target), includes_parents: true },
    { page: plainPage(RulesetAnswer), identity: ({ id }) => id },
  );
  if (listed.state === "unknown") return listed;
  const hidden = new Map<string, Known<readonly BypassActor[]>>();
  const rulesets: Ruleset[] = [];
  for (const found of listed.value.filter(({ target: about }) => about === "branch")) {
    const actors = await actorsOf(target, found, { hidden, areActorsNeeded });
    rulesets.push(rulesetOf(found, actors));
  }
  return { state: "known", value: rulesets };
}

function rulesetOf(found: RulesetAnswer, bypassActors: Known<readonly BypassActor[]>): Ruleset {
  const { id, name, source, enforcement } = found;
  return { id, name, source, enforcement, bypassActors };
}

interface Seen {
  readonly hidden: Map<string, Known<readonly BypassActor[]>>;
  readonly areActorsNeeded: boolean;
}

async function actorsOf(
  target: Target,
  { id, source, bypassActors }: RulesetAnswer,
  { hidden, areActorsNeeded }: Seen,
): Promise<Known<readonly BypassActor[]>> {
  if (bypassActors !== undefined) return { state: "known", value: bypassActors };
  if (!areActorsNeeded) return unread("permission", "nobody asked who may pass by");
  const known = hidden.get(source.kind);
  if (known !== undefined) return known;
  const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
  const parameters = { ...repositoryOf(target), ruleset_id: id, includes_parents: true };
  const ruleset = await target.client.get(route, parameters, RulesetAnswer);
  if (ruleset.state === "known" && ruleset.value.bypassActors !== undefined)
    return { state: "known", value: ruleset.value.bypassActors };
  const unseen = ruleset.state === "unknown" ? ruleset : notShown(source.kind);
  hidden.set(source.kind, unseen);
  return unseen;
}

export function notShown(kind: string): Known<readonly BypassActor[]> {
  const needs =
    kind === "repository-ruleset" ? "administration: write" : "organization-administration: write";
  const why = "GitHub shows who may pass a ruleset by only to those who may change it";
  return unread("permission", why, { needs });
}
