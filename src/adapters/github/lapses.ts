import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { ContinuityFact } from "../../domain/facts/source-facts.ts";
import type { Ruleset } from "../../domain/protection/protection.ts";
import { plainPage } from "./pages.ts";
import { readRulesets } from "./rulesets.ts";
import { repositoryOf, type Target } from "./target.ts";

type Lapse = Extract<ContinuityFact["lapses"], { state: "known" }>["value"][number];

const Version = z.object({
  version_id: z.number(),
  updated_at: z.string(),
  actor: z.object({ id: z.number().optional() }),
});
type Version = z.infer<typeof Version>;
const VersionDetail = z.object({ state: z.looseObject({ enforcement: z.string().optional() }) });

/**
 * Times since the last release at which a ruleset of the repository was not in force. Those of the organisation no
 * administrator of the repository can change; their history is the audit's.
 */
export async function readLapses(target: Target, since: string): Promise<ContinuityFact["lapses"]> {
  const rulesets = await readRulesets(target, { areActorsNeeded: false });
  if (rulesets.state === "unknown") return rulesets;
  const lapses: Lapse[] = [];
  for (const ruleset of rulesets.value.filter(({ source }) => source.kind === "repository-ruleset")) {
    const found = await lapsesOf(target, ruleset, since);
    if (found.state === "unknown") return found;
    lapses.push(...found.value);
  }
  return { state: "known", value: lapses };
}

async function lapsesOf(
  target: Target,
  { id, name }: Ruleset,
  since: string,
): Promise<Known<readonly Lapse[]>> {
  const history = await target.client.list(
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
    { ...repositoryOf(target), ruleset_id: id },
    { page: plainPage(Version), identity: ({ version_id }) => version_id },
  );
  if (history.state === "unknown") return history;
  const versions = sinceThen(history.value, since);
  const lapses: Lapse[] = [];
  for (const [index, version] of versions.entries()) {
    const isInForce = await readIsInForce(target, id, version);
    if (isInForce.state === "unknown") return isInForce;
    if (isInForce.value) continue;
    const until = versions[index + 1]?.updated_at ?? null;
    const actor = version.actor.id === undefined ? "unknown" : `account ${version.actor.id}`;
    lapses.push({ ruleset: name, from: version.updated_at, until, actor });
  }
  return { state: "known", value: lapses };
}

/** Oldest first: the version that was in force at that time, and all that came after it. */
function sinceThen(history: readonly Version[], since: string): readonly Version[] {
  const sorted = history.toSorted((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
  const from = Date.parse(since);
  const first = sorted.findLastIndex(({ updated_at }) => Date.parse(updated_at) <= from);
  return sorted.slice(Math.max(0, first));
}

async function readIsInForce(target: Target, id: number, { version_id }: Version): Promise<Known<boolean>> {
  const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}";
  const parameters = { ...repositoryOf(target), ruleset_id: id, version_id };
  const version = await target.client.get(route, parameters, VersionDetail);
  if (version.state === "unknown") return version;
  return { state: "known", value: version.value.state.enforcement === "active" };
}
