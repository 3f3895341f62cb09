import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { roleOf, roles } from "../roles.ts";
import { permissionFlags } from "../shapes/team.ts";
import { accountShape } from "../shapes/user.ts";

export const collaborators = {
  "repos/list-collaborators": ({ github, repository, query }) => {
    const { affiliation = "all", permission } = query;
    const least = roles.indexOf(roleNamed(permission));
    const found = peopleOf(github, repository).filter((login) => {
      const isDirect = repository.collaborators.has(login.toLowerCase());
      return (
        (affiliation === "all" || isDirect) && roles.indexOf(roleOf(github.state, repository, login)) >= least
      );
    });
    return { status: 200, body: found.map((login) => collaboratorShape(github, repository, login)) };
  },

  "repos/check-collaborator": ({ github, repository, path }) => {
    if (!peopleOf(github, repository).includes(github.user(path.username).login)) throw notFound();
    return { status: 204 };
  },
} satisfies Handlers;

function roleNamed(permission: string | undefined) {
  if (permission === undefined || permission === "pull") return "read";
  if (permission === "push") return "write";
  return roles.find((role) => role === permission) ?? "read";
}

/** Everyone with a role that is theirs, not the public's. */
function peopleOf(github: GitHub, repository: RepositoryRecord): string[] {
  const organization = github.state.organizations.get(repository.owner.toLowerCase());
  const isReadable = (login: string): boolean => roleOf(github.state, repository, login) !== "none";
  return [...github.state.users.values()]
    .filter(({ type }) => type !== "Organization")
    .map(({ login }) => login)
    .filter((login) => {
      const name = login.toLowerCase();
      const belongs = repository.collaborators.has(name) || organization?.members.has(name) === true;
      return (belongs || repository.owner.toLowerCase() === name) && isReadable(login);
    });
}

function collaboratorShape(github: GitHub, repository: RepositoryRecord, login: string) {
  const role = roleOf(github.state, repository, login);
  return { ...accountShape(github, login), role_name: role, permissions: permissionFlags(role) };
}
