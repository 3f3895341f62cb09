import { sees } from "../callers.ts";
import type { RepositoryRecord } from "../records.ts";
import { type Context, graphqlError } from "./context.ts";
import { actorValue, organizationValue } from "./people.ts";
import { repositoryValue } from "./repository.ts";

interface RateLimit {
  readonly cost: number;
  readonly nodeCount: number;
}

/** Where every query begins. */
export function queryValue(context: Context, { cost, nodeCount }: RateLimit): object {
  const { github, caller } = context;
  return {
    __typename: "Query",
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = visible(context, `${owner}/${name}`);
      if (repository !== undefined) return repositoryValue(context, repository);
      throw graphqlError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    organization: ({ login }: { login: string }) => {
      const organization = github.state.organizations.get(login.toLowerCase());
      if (organization !== undefined) return organizationValue(context, organization);
      throw graphqlError("NOT_FOUND", `Could not resolve to an Organization with the login of '${login}'.`);
    },
    user: ({ login }: { login: string }) => {
      const user = github.state.users.get(login.toLowerCase());
      if (user?.type === "User") return actorValue(context, user);
      throw graphqlError("NOT_FOUND", `Could not resolve to a User with the login of '${login}'.`);
    },
    viewer: () => ({
      ...actorValue(context, github.user(caller.login)),
      __typename: "User",
      login: caller.login,
    }),
    rateLimit: () => {
      const { limit, remaining, used, reset } = github.limits.status(caller, "graphql");
      const resetAt = new Date(reset * 1000).toISOString();
      return { cost, nodeCount, limit, remaining: remaining - cost, used: used + cost, resetAt };
    },
  };
}

function visible({ github, caller }: Context, fullName: string): RepositoryRecord | undefined {
  const repository = github.state.repositories.get(fullName.toLowerCase());
  return repository !== undefined && sees(caller, repository, github.state) ? repository : undefined;
}
