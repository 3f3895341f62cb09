import type { OrganizationRecord, RepositoryRecord, Role, TeamRecord, UserRecord } from "../records.ts";
import { membersOf, roleOf, roles, teamRole } from "../roles.ts";
import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import { type Context, need } from "./context.ts";
import { repositoryValue } from "./repository.ts";

const kinds = { User: "U", Bot: "BOT", Organization: "O" } as const;

/** A person, a bot or an organisation as an actor. */
export function actorValue(context: Context, { id, login, type, name, email }: UserRecord): object {
  const organization = context.github.state.organizations.get(login.toLowerCase());
  if (organization !== undefined) return organizationValue(context, organization);
  return {
    __typename: type,
    id: nodeId(kinds[type], id),
    databaseId: id,
    login: type === "Bot" ? login.replace("[bot]", "") : login,
    name,
    email: email ?? "",
    url: context.github.html(`/${login}`),
    avatarUrl: `https://avatars.githubusercontent.com/u/${id}?v=4`,
  };
}

/** The account of a login; null for one that is gone. */
export function actorNamed(context: Context, login: string): object | null {
  const user = context.github.state.users.get(login.toLowerCase());
  return user === undefined ? null : actorValue(context, user);
}

/** An organisation with its teams and repositories. */
export function organizationValue(context: Context, organization: OrganizationRecord): object {
  const { id, login } = organization;
  return {
    __typename: "Organization",
    id: nodeId("O", id),
    databaseId: id,
    login,
    name: login,
    url: context.github.html(`/${login}`),
    team: ({ slug }: { slug: string }) => {
      need(context, { scope: "members", level: "read" }, { organization });
      const team = organization.teams.find((one) => one.slug === slug.toLowerCase());
      return team === undefined ? null : teamValue(context, organization, team);
    },
    teams: (slice: Slice & { query?: string | null }) => {
      need(context, { scope: "members", level: "read" }, { organization });
      const found = organization.teams.filter(({ slug }) => slug.includes(slice.query ?? ""));
      return connection(found, slice, { node: (team) => teamValue(context, organization, team) });
    },
    repositories: (slice: Slice & { isArchived?: boolean | null; isFork?: boolean | null }) =>
      connection(repositoriesOf(context, organization, slice), slice, {
        node: (one) => repositoryValue(context, one),
      }),
  };
}

function repositoriesOf(
  { github }: Context,
  { login }: OrganizationRecord,
  { isArchived, isFork }: { isArchived?: boolean | null; isFork?: boolean | null },
): RepositoryRecord[] {
  return [...github.state.repositories.values()]
    .filter(({ owner }) => owner === login)
    .filter((one) => (isArchived ?? one.isArchived) === one.isArchived)
    .filter((one) => (isFork ?? one.forkOf !== null) === (one.forkOf !== null));
}

const permissionOf = (role: Role): string => (role === "none" ? "READ" : role.toUpperCase());

/** A team, its members and what it may do. */
export function teamValue(context: Context, organization: OrganizationRecord, team: TeamRecord): object {
  const { github } = context;
  const { id, slug, name, privacy } = team;
  return {
    __typename: "Team",
    id: nodeId("T", id),
    databaseId: id,
    slug,
    name,
    combinedSlug: `${organization.login}/${slug}`,
    privacy: privacy === "secret" ? "SECRET" : "VISIBLE",
    url: github.html(`/orgs/${organization.login}/teams/${slug}`),
    members: (slice: Slice) => {
      const members = [...membersOf(organization, team)].map((login) => github.user(login));
      const role = (login: string): string =>
        (team.members.get(login.toLowerCase()) ?? "member").toUpperCase();
      return connection(members, slice, {
        node: (user) => actorValue(context, user),
        edge: ({ login }) => ({ role: role(login) }),
      });
    },
    repositories: (slice: Slice & { query?: string | null }) => {
      const reached = [...github.state.repositories.values()].filter(
        (one) => one.owner === organization.login && teamRole(organization, team, one.name) !== "none",
      );
      // GitHub's query is a search by parts of the name, so one asks for more than one gets it for.
      const found = reached.filter((one) =>
        one.name.toLowerCase().includes((slice.query ?? "").toLowerCase()),
      );
      return connection(found, slice, {
        node: (one) => repositoryValue(context, one),
        edge: (one) => ({ permission: permissionOf(teamRole(organization, team, one.name)) }),
      });
    },
  };
}

/** People with a role on a repository that is theirs. */
export function collaboratorsOf(
  context: Context,
  repository: RepositoryRecord,
  slice: Slice & { query?: string | null; login?: string | null },
): object {
  const { state } = context.github;
  const organization = state.organizations.get(repository.owner.toLowerCase());
  const wanted = (slice.login ?? slice.query ?? "").toLowerCase();
  const people = [...state.users.values()].filter(({ login, type }) => {
    const name = login.toLowerCase();
    const belongs =
      repository.collaborators.has(name) ||
      organization?.members.has(name) === true ||
      name === repository.owner;
    return (
      type === "User" &&
      belongs &&
      name.includes(wanted) &&
      roles.indexOf(roleOf(state, repository, login)) > 0
    );
  });
  return connection(people, slice, {
    node: (user) => actorValue(context, user),
    edge: ({ login }) => ({ permission: permissionOf(roleOf(state, repository, login)) }),
  });
}
