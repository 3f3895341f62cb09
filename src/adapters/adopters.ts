import type { Adopters } from "../ports/adopter.ts";
import type { Runner } from "../ports/runner.ts";
import { systemClock } from "./clock.ts";
import { environmentToken } from "./environment-token.ts";

/** Reaches repositories to adopt with a token of the environment; the client is loaded only where there is one. */
export function adopters(
  environment: Readonly<Record<string, string | undefined>>,
  runner: Runner,
): Adopters {
  return async (variables) => {
    const token = environmentToken(variables, environment, runner);
    if (token === undefined) return null;
    const { githubAdopter } = await import("./github/adoption/adopter.ts");
    return githubAdopter(token, environment, systemClock);
  };
}
