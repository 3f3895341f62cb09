import type { BypassWatchers } from "../ports/bypass-watcher.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";

/** Reaches repositories to watch with a token of the environment; the client is loaded only where there is one. */
export function bypassWatchers(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Runner,
): BypassWatchers {
  return async (variables) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubBypassWatcher } = await import("./github/bypass-watcher.ts");
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    return githubBypassWatcher(token, { server, api, graphql }, environment);
  };
}
