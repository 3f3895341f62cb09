import type { GitHub } from "../github.ts";
import type { OrganizationRecord, Role, RulesetBody, RulesetRecord } from "../records.ts";
import { organizationSections } from "./sections.ts";
import type { OrganizationSeed, RoleName, TeamSeed } from "./seed.ts";

/** Adds an organisation with its teams. */
export async function plantOrganization(
  github: GitHub,
  login: string,
  seed: OrganizationSeed,
): Promise<void> {
  const id = seed.id ?? github.nextId();
  github.state.users.set(login.toLowerCase(), { id, login, type: "Organization", name: login, email: null });
  const organization: OrganizationRecord = {
    id,
    login,
    members: new Map(Object.entries(seed.members ?? {}).map(([name, role]) => [name.toLowerCase(), role])),
    baseRole: roleNamed(seed.base_role ?? "none"),
    teams: [],
    rulesets: (seed.rulesets ?? []).map((body) => newRuleset(github, body, login)),
    properties: [...(seed.properties ?? [])],
    tables: new Map(),
  };
  github.state.organizations.set(login.toLowerCase(), organization);
  for (const [slug, team] of Object.entries(seed.teams ?? {}))
    plantTeam(github, organization, { slug, team });
  for (const [key, section] of Object.entries(organizationSections)) {
    if (seed[key] !== undefined) await section.plant(github, organization, seed[key] as never);
  }
}

function plantTeam(
  github: GitHub,
  organization: OrganizationRecord,
  { slug, team }: { readonly slug: string; readonly team: TeamSeed },
): void {
  const { members = [], maintainers = [], repositories = {} } = team;
  for (const login of [...members, ...maintainers]) {
    const name = login.toLowerCase();
    if (!organization.members.has(name)) organization.members.set(name, "member");
  }
  organization.teams.push({
    id: team.id ?? github.nextId(),
    slug,
    name: team.name ?? slug,
    privacy: team.privacy ?? "closed",
    parent: team.parent ?? null,
    members: new Map([
      ...members.map((login) => [login.toLowerCase(), "member"] as const),
      ...maintainers.map((login) => [login.toLowerCase(), "maintainer"] as const),
    ]),
    repositories: new Map(
      Object.entries(repositories).map(([name, role]) => [name.toLowerCase(), roleNamed(role)]),
    ),
  });
}

/** The role of a name; GitHub uses two sets of them. */
export function roleNamed(name: RoleName): Role {
  if (name === "pull") return "read";
  return name === "push" ? "write" : name;
}

/** A ruleset as it is after it was made. */
export function newRuleset(github: GitHub, body: RulesetBody, actor: string): RulesetRecord {
  const at = github.clock.stamp();
  const id = github.nextId();
  return { id, createdAt: at, updatedAt: at, body, history: [{ id: github.nextId(), at, actor, body }] };
}
