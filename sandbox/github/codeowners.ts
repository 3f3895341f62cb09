import type { GitHub } from "./github.ts";
import type { RepositoryRecord } from "./records.ts";
import { roleOf, roles, teamRole } from "./roles.ts";

/** What GitHub reports of a line that it skips, or of an owner that it cannot ask. */
export interface OwnersError {
  readonly line: number;
  readonly column: number;
  readonly kind: "Invalid pattern" | "Invalid owner" | "Unknown owner";
  readonly source: string;
  readonly suggestion: string | null;
  readonly message: string;
  readonly path: string;
}

/** Where GitHub looks, in this order (github-facts 3.1). */
export const ownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

interface Word {
  readonly text: string;
  readonly column: number;
}

/** Finds what is wrong in a CODEOWNERS file; written apart from the product's own reader, so that each checks the other. */
export function ownersErrors(
  github: GitHub,
  repository: RepositoryRecord,
  { path, text }: { readonly path: string; readonly text: string },
): OwnersError[] {
  return text.split(/\r?\n/).flatMap((source, i) => {
    const [pattern, ...owners] = wordsOf(source);
    if (pattern === undefined) return [];
    const place = { line: i + 1, source, path };
    if (!isPattern(pattern.text)) return [errorOf({ ...place, word: pattern, kind: "Invalid pattern" })];
    return owners.flatMap((word) => {
      const kind = faultOfOwner(github, repository, word.text);
      return kind === undefined ? [] : [errorOf({ ...place, word, kind })];
    });
  });
}

/** Words of a line up to a comment; a blank behind a backslash belongs to the word. */
function wordsOf(line: string): Word[] {
  const words = [...line.matchAll(/(?:\\.|\S)+/g)].map(({ 0: text, index }) => ({ text, column: index + 1 }));
  const comment = words.findIndex(({ text }) => text.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}

/** Not supported here: negation, ranges, an escaped hash (github-facts 3.6); three stars stand for nothing. */
function isPattern(text: string): boolean {
  return !(text.startsWith("!") || text.startsWith("\\#") || /[[\]]/.test(text) || text.includes("***"));
}

const account = /^@[a-z\d](?:-?[a-z\d])*(?:\[bot\])?$/i;
const team = /^@([\w.-]+)\/([\w.-]+)$/;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function faultOfOwner(
  github: GitHub,
  repository: RepositoryRecord,
  text: string,
): "Invalid owner" | "Unknown owner" | undefined {
  const [, login = "", slug = ""] = team.exec(text) ?? [];
  if (slug !== "") return isTeamOwner(github, repository, { login, slug }) ? undefined : "Unknown owner";
  if (account.test(text)) return isWriter(github, repository, text.slice(1)) ? undefined : "Unknown owner";
  if (!address.test(text)) return "Invalid owner";
  const user = [...github.state.users.values()].find(({ email }) => email === text);
  return user !== undefined && isWriter(github, repository, user.login) ? undefined : "Unknown owner";
}

const writes = (role: (typeof roles)[number]): boolean => roles.indexOf(role) >= roles.indexOf("write");

function isWriter(github: GitHub, repository: RepositoryRecord, login: string): boolean {
  return github.state.users.has(login.toLowerCase()) && writes(roleOf(github.state, repository, login));
}

/** A team must be visible and have been given write access by name (github-facts 3.8). */
function isTeamOwner(
  github: GitHub,
  repository: RepositoryRecord,
  { login, slug }: { readonly login: string; readonly slug: string },
): boolean {
  const organization = github.state.organizations.get(login.toLowerCase());
  const found = organization?.teams.find((one) => one.slug === slug.toLowerCase());
  if (found === undefined || found.privacy === "secret" || organization?.login !== repository.owner)
    return false;
  return writes(teamRole(organization, found, repository.name));
}

interface Fault {
  readonly line: number;
  readonly source: string;
  readonly path: string;
  readonly word: Word;
  readonly kind: OwnersError["kind"];
}

function errorOf({ line, source, path, word, kind }: Fault): OwnersError {
  const hints = {
    "Invalid pattern": null,
    "Invalid owner": null,
    "Unknown owner": `make sure ${word.text} exists and has write access to the repository`,
  } as const;
  const suggestion = hints[kind];
  const arrow = `${" ".repeat(word.column + 1)}^`;
  const message = `${kind} on line ${line}${suggestion === null ? "" : `: ${suggestion}`}\n\n  ${source}\n${arrow}`;
  return { line, column: word.column, kind, source: `${source}\n`, suggestion, message, path };
}
