import type { ProbeReaders } from "../ports/probe-reader.ts";
import type { Runner } from "../ports/runner.ts";
import { environmentToken } from "./environment-token.ts";

/** Reaches runs of the probe with a token of the environment; the client is loaded only where there is one. */
export function probeReaders(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Runner,
): ProbeReaders {
  return async (variables) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubProbeReader } = await import("./github/probe-run.ts");
    return githubProbeReader(token, environment);
  };
}
