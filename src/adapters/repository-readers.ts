import type { RepositoryReaders } from "../ports/repository-reader.ts";
import type { Runner } from "../ports/runner.ts";

/** Reaches repositories with a token of the environment; the client is loaded only where there is one. */
export function repositoryReaders(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Runner,
): RepositoryReaders {
  return async (variables) => {
    const token = variables
      .map((name) => environment[name])
      .find((value) => value !== undefined && value !== "");
    if (token === undefined) return null;
    runner.mask(token);
    const { githubRepositoryReader } = await import("./github/repository-reader.ts");
    return githubRepositoryReader(token, environment);
  };
}
