import type { Unknown } from "../domain/facts/known.ts";
import { UserError } from "../errors.ts";
import { unknownWords } from "../report/unknown.ts";

const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;

/** The one repository that a command is asked about. @throws {UserError} usage */
export function repositoryNamed(positionals: readonly string[], usage: string): string {
  const [name = "", ...others] = positionals;
  if (others.length === 0 && repositoryName.test(name)) return name;
  const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
  throw new UserError("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
    hint: `Usage: ${usage}`,
  });
}

/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
export function tokenVariables(named: string | undefined): readonly string[] {
  return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}

/** No variable holds a token. */
export function tokenMissing(variables: readonly string[], what: "repository" | "organisation"): UserError {
  return new UserError("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
    hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
  });
}

/** What the command was asked about could not be read at all. */
export function unreadable(what: "repository" | "organisation", name: string, unknown: Unknown): UserError {
  const why = unknownWords(unknown).replace(/\.$/, "");
  return new UserError("invalid-input", `the ${what} could not be read: ${why}.`, {
    at: name,
    hint: hintFor(unknown),
  });
}

function hintFor({ cause }: Unknown): string {
  switch (cause) {
    case "outage":
      return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
    case "rate-limit":
    case "budget":
      return "Ask again later, or with another token.";
    case "permission":
      return "Give a token that is valid and may read it.";
    default:
      return "Check its name, and what the token may see.";
  }
}
