import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { OrganizationRecord, RepositoryRecord } from "../records.ts";
import { membersOf, roleOf, roles } from "../roles.ts";
import { appOf } from "../shapes/app.ts";
import type { Schema } from "../shapes/schema.ts";
import type { Placed } from "./effective.ts";

type Actor = Schema<"repository-ruleset-bypass-actor">;
type Bypass = NonNullable<Schema<"repository-ruleset">["current_user_can_bypass"]>;

interface Bypassable extends Pick<Placed, "type" | "source"> {
  readonly actors: readonly object[];
  /** What is to be changed; roles of an organisation's ruleset are those on it. */
  readonly repository?: RepositoryRecord | undefined;
}

/** How a caller gets past a ruleset. */
export function bypassOf(
  github: GitHub,
  { login, token }: Caller,
  { actors, type, source, repository }: Bypassable,
): Bypass {
  // A job acts for GitHub Actions, which cannot be named as an actor (github-facts 2.29).
  if (token === undefined || token.kind === "job") return "never";
  const owner = type === "Organization" ? source : (source.split("/")[0] ?? "");
  const organization = github.state.organizations.get(owner.toLowerCase());
  const place = type === "Repository" ? source : repository?.fullName;
  const who = { github, login, organization, repository: place };
  const modes = actors
    .map((actor) => actor as Actor)
    .filter((actor) => isActor(actor, who))
    .map(({ bypass_mode: mode = "always" }) => mode);
  if (modes.includes("exempt")) return "exempt";
  if (modes.includes("always")) return "always";
  return modes.includes("pull_request") ? "pull_requests_only" : "never";
}

interface Who {
  readonly github: GitHub;
  readonly login: string;
  readonly organization: OrganizationRecord | undefined;
  readonly repository: string | undefined;
}

/** Ids of GitHub's own repository roles in bypass lists. */
const roleIds = new Map<number, (typeof roles)[number]>([
  [1, "read"],
  [3, "triage"],
  [4, "write"],
  [2, "maintain"],
  [5, "admin"],
]);

function isActor({ actor_type: type, actor_id: id }: Actor, who: Who): boolean {
  const { github, login, organization } = who;
  switch (type) {
    case "User":
      return github.state.users.get(login.toLowerCase())?.id === id;
    case "Integration":
      return appOf(github, login)?.id === id;
    case "OrganizationAdmin":
      return organization?.members.get(login.toLowerCase()) === "admin";
    case "Team": {
      const team = organization?.teams.find((candidate) => candidate.id === id);
      return team !== undefined && membersOf(organization, team).has(login.toLowerCase());
    }
    case "RepositoryRole":
      return hasRole(who, roleIds.get(id ?? 0));
    case "DeployKey":
      return false;
  }
}

function hasRole({ github, login, repository }: Who, wanted: (typeof roles)[number] | undefined): boolean {
  if (wanted === undefined || repository === undefined) return false;
  const held = roleOf(github.state, github.repository(repository), login);
  return roles.indexOf(held) >= roles.indexOf(wanted);
}
