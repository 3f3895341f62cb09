import type { OrganizationReaders } from "../ports/organization-reader.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";
import type { CallLimits } from "./github/call-book.ts";
import type { PaceLimits } from "./github/pace.ts";
import { openJournal } from "./journal.ts";

type GitHubLimits = Partial<CallLimits & PaceLimits>;

/**
 * A run of an audit: GitHub's hourly limit may stop it for up to an hour at a time. At GitHub's end requests come a
 * little closer together than they were sent, so some of a minute's eight hundred are left.
 */
const usualLimits = {
  aMinute: 780,
  maxCalls: 100_000,
  deadlineMs: 5 * 3_600_000,
  waitBudgetMs: 4 * 3_600_000,
};

/** Reaches organisations with a token of the environment; the client is loaded only where there is one. */
export function organizationReaders(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Pick<Runner, "mask">,
  limits: GitHubLimits = {},
): OrganizationReaders {
  return async ({ variables, state }) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubOrganizationReader } = await import("./github/organization-reader.ts");
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const answers = state === null ? null : openJournal(`${state}/answers.jsonl`);
    return githubOrganizationReader({
      token,
      hosts: { server, api, graphql },
      environment,
      answers,
      limits: { ...usualLimits, ...limits },
    });
  };
}
