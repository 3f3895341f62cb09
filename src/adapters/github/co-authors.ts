import * as z from "zod";
import type { Commit, Signature } from "../../domain/change/change.ts";
import { coAuthorsOf } from "../../domain/change/trailers.ts";
import type { Known } from "../../domain/facts/known.ts";
import { commitsByAlias } from "./commit-aliases.ts";
import type { Target } from "./target.ts";
import { unread } from "./unread.ts";

const Person = z
  .object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    user: z.object({ login: z.string(), databaseId: z.number().nullable() }).nullable(),
  })
  .transform(
    ({ name, email, user }): Signature => ({
      name: name ?? "",
      email: email ?? "",
      account: user === null ? null : { login: user.login, id: user.databaseId, kind: "user" },
    }),
  );
const Authors = z.object({ authors: z.object({ totalCount: z.number(), nodes: z.array(Person) }) });

const selection = "authors(first: 100) { totalCount nodes { name email user { login databaseId } } }";

/**
 * Commits with the accounts behind the addresses of their trailers: a trailer names an address, an approver is an
 * account, and only GitHub knows that both are one person (trap T12). Commits without trailers cost nothing.
 */
export async function withCoAuthors(
  target: Target,
  commits: Known<readonly Commit[]>,
): Promise<Known<readonly Commit[]>> {
  if (commits.state === "unknown") return commits;
  const shared = commits.value.filter(({ message }) => coAuthorsOf(message).people.length > 0);
  if (shared.length === 0) return commits;
  const found = await commitsByAlias(target, {
    commits: shared.map(({ sha }) => sha),
    selection,
    shape: Authors,
    needs: "contents: read",
  });
  if (found.state === "unknown") return found;
  const authors = found.value;
  const cut = [...authors.values()].find(({ authors: { totalCount, nodes } }) => nodes.length !== totalCount);
  if (cut !== undefined)
    return unread("incomplete", "expected all authors of a commit, found a part of them");
  return {
    state: "known",
    value: commits.value.map((commit) => {
      const people = authors.get(commit.sha)?.authors.nodes;
      // The first is the author, whom the commit names already.
      return people === undefined ? commit : { ...commit, coAuthors: people.slice(1) };
    }),
  };
}
