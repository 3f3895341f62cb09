import type { Runner } from "../ports/runner.ts";

/** The first token that one of these variables holds, kept out of every log; undefined: none holds one. */
export function environmentToken(
  variables: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  runner: Pick<Runner, "mask">,
): string | undefined {
  const token = variables
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== "");
  if (token !== undefined) runner.mask(token);
  return token;
}
