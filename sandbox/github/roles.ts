import type { OrganizationRecord, RepositoryRecord, Role, State, TeamRecord } from "./records.ts";

export const roles = ["none", "read", "triage", "write", "maintain", "admin"] as const satisfies Role[];

/** The highest role that a person has on a repository, by whatever way. */
export function roleOf(state: State, repository: RepositoryRecord, login: string): Role {
  const name = login.toLowerCase();
  const organization = state.organizations.get(repository.owner.toLowerCase());
  const isOwner = repository.owner.toLowerCase() === name || organization?.members.get(name) === "admin";
  if (isOwner) return "admin";
  const isMember = organization?.members.has(name) === true;
  const throughTeams = (organization?.teams ?? [])
    .filter((team) => membersOf(organization, team).has(name))
    .map((team) => teamRole(organization, team, repository.name));
  return highest([
    repository.collaborators.get(name) ?? "none",
    isMember ? (organization?.baseRole ?? "none") : "none",
    repository.visibility === "public" || (isMember && repository.visibility === "internal")
      ? "read"
      : "none",
    ...throughTeams,
  ]);
}

/** Members of a team and of the teams below it. */
export function membersOf(organization: OrganizationRecord | undefined, team: TeamRecord): Set<string> {
  const children = (organization?.teams ?? []).filter(({ parent }) => parent === team.slug);
  return new Set([
    ...[...team.members.keys()].map((login) => login.toLowerCase()),
    ...children.flatMap((child) => [...membersOf(organization, child)]),
  ]);
}

/** What a team may do on a repository, by itself or through the team above it. */
export function teamRole(organization: OrganizationRecord | undefined, team: TeamRecord, name: string): Role {
  const parent = organization?.teams.find(({ slug }) => slug === team.parent);
  const own = team.repositories.get(name.toLowerCase()) ?? "none";
  return parent === undefined ? own : highest([own, teamRole(organization, parent, name)]);
}

function highest(held: readonly Role[]): Role {
  return roles[Math.max(...held.map((role) => roles.indexOf(role)))] ?? "none";
}
