import type { RepositoryReaders } from "../ports/repository-reader.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";

/** Reaches repositories with a token of the environment; the client is loaded only where there is one. */
export function repositoryReaders(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Runner,
): RepositoryReaders {
  return async (variables) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubRepositoryReader } = await import("./github/repository-reader.ts");
    return githubRepositoryReader(token, environment);
  };
}
