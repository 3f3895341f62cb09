import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { OrganizationRecord, RepositoryRecord, TeamRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { membersOf, teamRole } from "../roles.ts";
import { organizationOf } from "../rules/targets.ts";
import { roleNamed } from "../seed/organizations.ts";
import { organizationShape } from "../shapes/organization.ts";
import { baseRepositoryShape } from "../shapes/repository.ts";
import { permissionFlags, permissionName, teamShape } from "../shapes/team.ts";
import { accountShape } from "../shapes/user.ts";

interface Found {
  readonly organization: OrganizationRecord;
  readonly team: TeamRecord;
}

/** @throws {Refusal} 404 */
function teamOf(github: GitHub, path: { readonly org: string; readonly team_slug: string }): Found {
  const organization = github.organization(path.org);
  const team = organization.teams.find(({ slug }) => slug === path.team_slug.toLowerCase());
  if (team === undefined) throw notFound();
  return { organization, team };
}

/** Repositories that a team has a role on, by itself or through the team above it. */
function repositoriesOf(github: GitHub, { organization, team }: Found): RepositoryRecord[] {
  const all = [...github.state.repositories.values()].filter(({ owner }) => owner === organization.login);
  return all.filter(({ name }) => teamRole(organization, team, name) !== "none");
}

/** A repository as a team sees it. */
function teamRepositoryShape(github: GitHub, { organization, team }: Found, repository: RepositoryRecord) {
  const role = teamRole(organization, team, repository.name);
  const { id } = repository;
  return {
    ...baseRepositoryShape(github, repository),
    id,
    role_name: role,
    permissions: permissionFlags(role),
  };
}

/** A team with what it counts and where it belongs. */
function fullTeamShape(github: GitHub, found: Found) {
  const { organization, team } = found;
  const { notification_setting: _, privacy: __, ...shape } = teamShape(github, organization, team);
  const counts = {
    members_count: membersOf(organization, team).size,
    repos_count: repositoriesOf(github, found).length,
  };
  const { created_at, updated_at } = organizationShape(github, organization);
  return {
    ...{ ...shape, ...counts, created_at, updated_at, privacy: team.privacy },
    organization: organizationShape(github, organization),
  };
}

const givenRoles = ["pull", "triage", "push", "maintain", "admin"] as const;

/** Roles of the organisation's own making are not modelled. @throws {Refusal} 422 */
function givenRole(name: string): (typeof givenRoles)[number] {
  const role = givenRoles.find((one) => one === name);
  if (role === undefined) throw unprocessable(`expected a permission of GitHub's own, got ${name}`);
  return role;
}

/** Teams, who is in them, and what they may do. */
export const teams = {
  "teams/list": ({ github, path }) => {
    const organization = github.organization(path.org);
    return { status: 200, body: organization.teams.map((team) => teamShape(github, organization, team)) };
  },

  "teams/get-by-name": ({ github, path }) => {
    return { status: 200, body: fullTeamShape(github, teamOf(github, path)) };
  },

  "teams/list-members-in-org": ({ github, path, query }) => {
    const { organization, team } = teamOf(github, path);
    const { role = "all" } = query;
    const all = [...membersOf(organization, team)].map((login) => ({
      ...accountShape(github, login),
      role: team.members.get(login) ?? ("member" as const),
      inherited: !team.members.has(login),
    }));
    return { status: 200, body: all.filter((member) => role === "all" || member.role === role) };
  },

  "teams/list-child-in-org": ({ github, path }) => {
    const { organization, team } = teamOf(github, path);
    const children = organization.teams.filter(({ parent }) => parent === team.slug);
    return { status: 200, body: children.map((child) => teamShape(github, organization, child)) };
  },

  "teams/list-repos-in-org": ({ github, path }) => {
    const found = teamOf(github, path);
    const body = repositoriesOf(github, found).map((repository) =>
      teamRepositoryShape(github, found, repository),
    );
    return { status: 200, body };
  },

  // Members of teams below count (github-facts 4.16).
  "teams/get-membership-for-user-in-org": ({ github, path }) => {
    const { organization, team } = teamOf(github, path);
    const login = path.username.toLowerCase();
    if (!membersOf(organization, team).has(login)) throw notFound();
    const url = github.api(`/organizations/${organization.id}/team/${team.id}/memberships/${path.username}`);
    return { status: 200, body: { url, role: team.members.get(login) ?? "member", state: "active" } };
  },

  "teams/check-permissions-for-repo-in-org": ({ github, path, accept, repository }) => {
    const found = teamOf(github, path);
    if (teamRole(found.organization, found.team, repository.name) === "none") throw notFound();
    if (!accept.includes("vnd.github.v3.repository+json")) return { status: 204 };
    return { status: 200, body: teamRepositoryShape(github, found, repository) };
  },

  "teams/add-or-update-repo-permissions-in-org": ({ github, path, body = {}, repository }) => {
    const { organization, team } = teamOf(github, path);
    if (repository.owner !== organization.login) throw notFound();
    team.repositories.set(repository.name.toLowerCase(), roleNamed(givenRole(body.permission ?? "push")));
    return { status: 204 };
  },

  "teams/create": ({ github, path, body, caller }) => {
    const organization = github.organization(path.org);
    const slug = body.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    if (organization.teams.some((one) => one.slug === slug)) {
      const message = "Name must be unique for this org";
      throw unprocessable("Validation Failed", [
        { resource: "Team", field: "name", code: "already_exists", message },
      ]);
    }
    const team: TeamRecord = {
      ...{ id: github.nextId(), slug, name: body.name, privacy: body.privacy ?? "secret" },
      parent: organization.teams.find(({ id }) => id === body.parent_team_id)?.slug ?? null,
      members: new Map(
        (body.maintainers ?? [caller.login]).map((login) => [login.toLowerCase(), "maintainer"]),
      ),
      repositories: new Map(),
    };
    organization.teams.push(team);
    return { status: 201, body: fullTeamShape(github, { organization, team }) };
  },

  "repos/list-teams": ({ github, repository }) => {
    const organization = organizationOf(github, repository);
    if (organization === undefined) return { status: 200, body: [] };
    const holding = organization.teams.map((team) => ({
      team,
      role: teamRole(organization, team, repository.name),
    }));
    const body = holding
      .filter(({ role }) => role !== "none")
      .map(({ team, role }) => ({
        ...teamShape(github, organization, team),
        permission: permissionName(role),
        permissions: permissionFlags(role),
      }));
    return { status: 200, body };
  },
} satisfies Handlers;
