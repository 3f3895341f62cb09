import type { HostedEvidences } from "../ports/hosted-evidence.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";
import type { Host } from "./host.ts";

/** Reaches what GitHub keeps with a token of the environment; the client is loaded only where there is one. */
export function hostedEvidences(env: Host["env"], runner: Runner): HostedEvidences {
  return async (repository, variables) => {
    const token = environmentToken(variables, env, runner);
    if (token === undefined) return null;
    const { githubEvidence } = await import("./github/hosted-evidence.ts");
    return githubEvidence(token, repository, env);
  };
}
