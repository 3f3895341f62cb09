import { type Caller, sees } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { AppRecord, RepositoryRecord, TokenRecord } from "../records.ts";
import { forbidden, refuse } from "../refusal.ts";
import { appOf, appShape } from "../shapes/app.ts";
import { baseRepositoryShape } from "../shapes/repository.ts";
import { accountShape } from "../shapes/user.ts";

/** Who is asking, and how much may still be asked. */
export const meta = {
  "meta/get": () => ({ status: 200, body: { verifiable_password_authentication: false } }),

  "rate-limit/get": ({ github, caller }) => {
    const core = github.limits.status(caller, "core");
    const search = github.limits.status(caller, "search");
    const graphql = github.limits.status(caller, "graphql");
    return { status: 200, body: { resources: { core, search, graphql }, rate: core } };
  },

  "users/get-authenticated": ({ github, caller }) => {
    if (caller.token === undefined) throw refuse(401, "Requires authentication");
    // An installation is nobody: GitHub says so.
    if (caller.token.kind !== "user") throw forbidden();
    const { name = null, email = null, ...user } = accountShape(github, caller.login);
    const unknown = { company: null, blog: null, location: null, hireable: null, bio: null };
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    return { status: 200, body: { ...user, name, email, ...unknown, ...counts, ...stamps } };
  },

  "apps/get-authenticated": ({ github, caller }) => {
    const app = appOf(github, caller.login);
    if (caller.token?.kind !== "app" || app === undefined)
      throw refuse(401, "A JSON web token could not be decoded");
    return { status: 200, body: { ...appShape(github, app), permissions: permissionsOf(caller.token) } };
  },

  "apps/get-repo-installation": ({ github, caller, repository }) => {
    const app = appOf(github, caller.login);
    if (caller.token === undefined || app === undefined)
      throw refuse(401, "A JSON web token could not be decoded");
    return { status: 200, body: installationShape(github, repository, { app, token: caller.token }) };
  },

  "apps/list-repos-accessible-to-installation": ({ github, caller }) => {
    if (caller.token === undefined || caller.token.kind === "user") throw forbidden();
    const repositories = reachableBy(github, caller).map((one) => baseRepositoryShape(github, one));
    return { status: 200, body: { total_count: repositories.length, repositories } };
  },
} satisfies Handlers;

const since = "2020-01-01T00:00:00Z";
const stamps = { created_at: since, updated_at: since };

function reachableBy(github: GitHub, caller: Caller): RepositoryRecord[] {
  const { token } = caller;
  return [...github.state.repositories.values()].filter((repository) => {
    if (token?.repository !== undefined) return token.repository === repository.fullName;
    return (token?.owner ?? repository.owner) === repository.owner && sees(caller, repository, github.state);
  });
}

function permissionsOf({ permissions }: TokenRecord): Record<string, string> {
  return { metadata: "read", ...Object.fromEntries(permissions) };
}

function installationShape(
  github: GitHub,
  { owner }: RepositoryRecord,
  { app, token }: { readonly app: AppRecord; readonly token: TokenRecord },
) {
  const id = app.id * 1_000;
  const account = accountShape(github, owner);
  return {
    id,
    account,
    repository_selection: token.repository === undefined ? ("all" as const) : ("selected" as const),
    access_tokens_url: github.api(`/app/installations/${id}/access_tokens`),
    repositories_url: github.api("/installation/repositories"),
    html_url: github.html(`/organizations/${owner}/settings/installations/${id}`),
    app_id: app.id,
    app_slug: app.slug,
    target_id: Number(account.id),
    target_type: account.type,
    permissions: permissionsOf(token),
    events: [],
    ...stamps,
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
