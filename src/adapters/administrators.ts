import type { Administrators } from "../ports/administrator.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";

/** Some megabytes go up, a request a second, and an organisation may have thousands of repositories. */
const limits = { maxCalls: 50_000, deadlineMs: 3_600_000, waitBudgetMs: 1_800_000, attemptMs: 60_000 };

/** Reaches organisations to administer with a token of the environment; the client is loaded only where there is one. */
export function administrators(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Pick<Runner, "mask">,
): Administrators {
  return async (variables) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubAdministrator } = await import("./github/governing/administrator.ts");
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    return githubAdministrator({ token, hosts: { server, api, graphql }, environment, limits });
  };
}
