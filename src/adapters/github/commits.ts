import * as z from "zod";
import type { Commit } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import { readCommitHeader } from "../commit-header.ts";
import { MaybeAccount } from "./account.ts";
import type { ListShape, Page } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Person = z
  .object({ name: z.string().optional(), email: z.string().optional(), date: z.string().optional() })
  .nullable()
  .transform((person) => ({ name: person?.name ?? "", email: person?.email ?? "" }));

/** Reasons are GitHub's words (facts 7.13); an answer without a verification proves no signature. */
const Verification = z
  .object({ verified: z.boolean(), reason: z.string() })
  .optional()
  .transform((found) => ({ isVerified: found?.verified ?? false, reason: found?.reason ?? "unknown" }));

export const CommitAnswer = z
  .object({
    sha: z.string(),
    parents: z.array(z.object({ sha: z.string() })),
    author: MaybeAccount,
    committer: MaybeAccount,
    commit: z.object({
      message: z.string(),
      author: Person,
      committer: Person,
      verification: Verification,
    }),
  })
  .transform(
    ({ sha, parents, author, committer, commit }): Commit => ({
      sha,
      parents: parents.map((parent) => parent.sha),
      message: commit.message,
      header: readCommitHeader(commit.message),
      author: { account: author, ...commit.author },
      committer: { account: committer, ...commit.committer },
      verification: commit.verification,
    }),
  );

const identity = ({ sha }: Commit): string => sha;

/** GitHub counts the commits of a comparison, and shows them by pages. */
const ComparisonPage: z.ZodType<Page<Commit>> = z
  .object({ total_commits: z.number(), commits: z.array(CommitAnswer) })
  .transform(({ total_commits, commits }) => ({ items: commits, total: total_commits }));

/** Commits that are in `head` and not in `base`, oldest first. */
export function readComparison(
  target: Target,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Known<readonly Commit[]>> {
  const shape: ListShape<Commit> = { page: ComparisonPage, identity };
  const parameters = { ...repositoryOf(target), basehead: `${base}...${head}` };
  return target.client.list("GET /repos/{owner}/{repo}/compare/{basehead}", parameters, shape);
}

export function readCommit(target: Target, ref: string): Promise<Known<Commit>> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}";
  return target.client.get(route, { ...repositoryOf(target), ref }, CommitAnswer);
}
