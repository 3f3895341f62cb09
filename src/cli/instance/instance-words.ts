import { UserError } from "../../errors.ts";

/** The one organisation that a command is about. @throws {UserError} usage */
export function organizationNamed(positionals: readonly string[], usage: string): string {
  const [name = "", ...others] = positionals;
  if (others.length === 0 && /^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/.test(name)) return name;
  throw misused("one organisation", positionals.join(" "), usage);
}

/** Name of the instance, without the organisation's. @throws {UserError} usage */
export function repositoryName(word: string | undefined, usage: string): string {
  const name = word ?? "platform";
  if (/^[\w.-]{1,100}$/.test(name) && !/^\.+$/.test(name)) return name;
  throw misused("a repository's name without its owner in --repository", name, usage);
}

/** Name of a branch, plain enough to stand in an address. @throws {UserError} usage */
export function branchName(word: string, usage: string): string {
  if (/^[\w][\w./-]{0,99}$/.test(word) && !word.includes("..")) return word;
  throw misused("a branch", word, usage);
}

/** Two options of which only one can be meant. */
export function contradicting(one: string, other: string, usage: string): UserError {
  return new UserError("usage", `expected one of ${one} and ${other}, got both.`, {
    hint: `Usage: ${usage}`,
  });
}

/** Words of the command line that are not what they should be. */
export function misused(expected: string, found: string, usage: string): UserError {
  const got = found === "" ? "none" : JSON.stringify(found);
  return new UserError("usage", `expected ${expected}, got ${got}.`, { hint: `Usage: ${usage}` });
}
