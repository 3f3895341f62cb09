import { resolve } from "node:path";
import type { Ledgers } from "../ports/ledger.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";

/** A witness reads every repository of an organisation. */
const limits = { maxCalls: 50_000, deadlineMs: 1_800_000, waitBudgetMs: 900_000 };

/** Reaches ledgers with a token of the environment; the client is loaded only where there is one. */
export function ledgers(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Pick<Runner, "mask">,
  cwd: string,
): Ledgers {
  return {
    async repositories(variables) {
      const token = environmentToken(variables, environment, runner);
      if (token === undefined) return null;
      const { githubLedgerDesk } = await import("./ledger/desk.ts");
      const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
      return githubLedgerDesk({ token, hosts: { server, api, graphql }, environment, limits });
    },
    async folder(path, repositoryId) {
      const { directoryLedger } = await import("./ledger/directory.ts");
      return directoryLedger(resolve(cwd, path), repositoryId);
    },
  };
}
