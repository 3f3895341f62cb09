import { type Caller, holds } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord, RulesetRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import { anyObject, type Schema } from "../shapes/schema.ts";
import { bypassOf } from "./bypass.ts";
import type { Placed } from "./effective.ts";

interface Viewed {
  readonly caller: Caller;
  /** The repository that the ruleset is looked at from; undefined from the organisation. */
  readonly repository: RepositoryRecord | undefined;
}

type Ruleset = Schema<"repository-ruleset">;

/** A ruleset in a list: rules, conditions and bypasses are left out. */
export function rulesetSummary(github: GitHub, { ruleset, type, source }: Placed): Ruleset {
  const { id, body, createdAt, updatedAt } = ruleset;
  const self = type === "Repository" ? `/repos/${source}/rulesets/${id}` : `/orgs/${source}/rulesets/${id}`;
  const page =
    type === "Repository" ? `/${source}/rules/${id}` : `/organizations/${source}/settings/rules/${id}`;
  return {
    id,
    name: body.name,
    target: body.target ?? "branch",
    source_type: type,
    source,
    enforcement: body.enforcement,
    node_id: nodeId("RRS", id),
    _links: { self: { href: github.api(self) }, html: { href: github.html(page) } },
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

/** A ruleset as a caller sees it: bypass actors are for who may write it (github-facts 2.23). */
export function rulesetShape(github: GitHub, placed: Placed, viewed: Viewed): Ruleset {
  const { body } = placed.ruleset;
  return {
    ...rulesetSummary(github, placed),
    ...contentsOf(placed.ruleset),
    ...(mayWrite(github, placed, viewed) ? { bypass_actors: [...bypassActors(placed.ruleset)] } : {}),
    current_user_can_bypass: bypassOf(github, viewed.caller, { ...placed, actors: body.bypass_actors ?? [] }),
  };
}

/** Both were held to the description when they were written. */
function contentsOf({ body }: RulesetRecord): Pick<Ruleset, "conditions" | "rules"> {
  return {
    conditions: (body.conditions ?? {}) as NonNullable<Ruleset["conditions"]>,
    rules: [...(body.rules ?? [])] as NonNullable<Ruleset["rules"]>,
  };
}

const bypassActors = ({ body }: RulesetRecord) =>
  (body.bypass_actors ?? []) as readonly Schema<"repository-ruleset-bypass-actor">[];

function mayWrite(github: GitHub, { type, source }: Placed, { caller, repository }: Viewed): boolean {
  const { state } = github;
  if (type === "Repository") {
    return holds(caller, { scope: "administration", level: "write" }, { state, repository });
  }
  const organization = state.organizations.get(source.toLowerCase());
  const permission = { scope: "organization_administration", level: "write" } as const;
  return holds(caller, permission, { state, repository: undefined, organization });
}

type Version = RulesetRecord["history"][number];

/** One version of a ruleset. */
export function versionShape(github: GitHub, { id, at, actor }: Version): Schema<"ruleset-version"> {
  const account = github.state.users.get(actor.toLowerCase());
  return { version_id: id, actor: { id: account?.id ?? 0, type: account?.type ?? "User" }, updated_at: at };
}

/** One version of a ruleset, with what it was then. */
export function versionWithState(
  github: GitHub,
  placed: Placed,
  version: Version,
): Schema<"ruleset-version-with-state"> {
  const then = { ...placed.ruleset, body: version.body, updatedAt: version.at };
  const { _links, node_id, ...summary } = rulesetSummary(github, { ...placed, ruleset: then });
  const state = { ...summary, ...contentsOf(then), bypass_actors: [...bypassActors(then)] };
  return { ...versionShape(github, version), state: anyObject(state) };
}
