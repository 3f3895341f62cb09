import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { JsonObject } from "../../../domain/organization/json.ts";
import { type ExistingRuleset, rulesetBodyOf } from "../../../domain/organization/ruleset.ts";
import type { RulesetStore } from "../../../ports/ruleset-store.ts";
import type { GitHubClient } from "../client.ts";
import { plainPage } from "../pages.ts";
import type { GetRoute, WriteRoute } from "../permissions.ts";
import { unread } from "../unread.ts";
import { done } from "./branches.ts";

const Summary = z.object({ id: z.number(), source_type: z.string().optional() });
const Body = z.record(z.string(), z.json());

interface Routes {
  readonly list: GetRoute;
  readonly one: GetRoute;
  readonly create: WriteRoute;
  readonly replace: WriteRoute;
}

const ofOrganization: Routes = {
  list: "GET /orgs/{org}/rulesets",
  one: "GET /orgs/{org}/rulesets/{ruleset_id}",
  create: "POST /orgs/{org}/rulesets",
  replace: "PUT /orgs/{org}/rulesets/{ruleset_id}",
};
const ofRepository: Routes = {
  list: "GET /repos/{owner}/{repo}/rulesets",
  one: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
  create: "POST /repos/{owner}/{repo}/rulesets",
  replace: "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
};

/** Rulesets of an organisation. */
export function organizationRulesets(client: GitHubClient, org: string): RulesetStore {
  return storeOf(client, ofOrganization, { org });
}

/** Rulesets of a repository's own. */
export function repositoryRulesets(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
): RulesetStore {
  return storeOf(client, ofRepository, { ...place, includes_parents: false });
}

function storeOf(
  client: GitHubClient,
  routes: Routes,
  place: Readonly<Record<string, string | boolean>>,
): RulesetStore {
  const { includes_parents: _, ...written } = place;
  return {
    list: () => readAll(client, routes, place),
    create: (body) => client.write(routes.create, { ...written, ...body }, done),
    replace: (id, body) => client.write(routes.replace, { ...written, ruleset_id: id, ...body }, done),
  };
}

/** A list shows neither rules nor conditions: each is read by itself, as it is now. */
async function readAll(
  client: GitHubClient,
  { list, one }: Routes,
  place: Readonly<Record<string, string | boolean>>,
): Promise<Known<readonly ExistingRuleset[]>> {
  const shape = { page: plainPage(Summary), identity: ({ id }: z.infer<typeof Summary>) => id };
  const listed = await client.list(list, place, shape, { isFresh: true });
  if (listed.state === "unknown") return listed;
  const found: ExistingRuleset[] = [];
  for (const { id } of listed.value) {
    const body = await client.get(one, { ...place, ruleset_id: id }, Body, { isFresh: true });
    if (body.state === "unknown") return body;
    const ruleset = existing(id, body.value);
    if (ruleset === null)
      return unread("malformed", `expected the body of ruleset ${id}, found something else`);
    found.push(ruleset);
  }
  return { state: "known", value: found };
}

function existing(id: number, value: JsonObject): ExistingRuleset | null {
  const body = rulesetBodyOf(value);
  return body === null ? null : { id, body, areActorsShown: value["bypass_actors"] !== undefined };
}
