import type { Handlers } from "../handler.ts";
import { roleOf } from "../roles.ts";
import { permissionFlags } from "../shapes/team.ts";
import { accountShape, userShape } from "../shapes/user.ts";

/** People, and what they may do on a repository. */
export const accounts = {
  "users/get-by-username": ({ github, path }) => {
    const user = userShape(github, github.user(path.username));
    const publicUser = { ...user, public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    const stamps = { created_at: "2020-01-01T00:00:00Z", updated_at: "2020-01-01T00:00:00Z" };
    const unknown = { name: user.name ?? null, email: user.email ?? null, company: null, blog: null };
    return {
      status: 200,
      body: { ...publicUser, ...stamps, ...unknown, location: null, hireable: null, bio: null },
    };
  },

  "repos/get-collaborator-permission-level": ({ github, path, repository }) => {
    const user = accountShape(github, github.user(path.username).login);
    const role = roleOf(github.state, repository, user.login);
    const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
    const permissions = permissionFlags(role);
    const { email: _, name: __, ...plain } = user;
    return {
      status: 200,
      body: { permission, role_name: role, user: { ...plain, permissions, role_name: role } },
    };
  },
} satisfies Handlers;
