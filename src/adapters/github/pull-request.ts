import * as z from "zod";
import type { Commit, PullRequest } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { SourceNeed } from "../../domain/facts/source-facts.ts";
import { readCommitHeader } from "../commit-header.ts";
import { Account } from "./account.ts";
import { readChangedFiles } from "./changed-files.ts";
import { readReportedChecks } from "./checks.ts";
import { withCoAuthors } from "./co-authors.ts";
import { CommitAnswer, readComparison } from "./commits.ts";
import { plainPage } from "./pages.ts";
import { type PullExtras, readPullExtras } from "./pull-extras.ts";
import { readReviews } from "./reviews.ts";
import { repositoryOf, type Target } from "./target.ts";
import { notAsked } from "./unread.ts";

const Side = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.number() }).nullable() });

export const PullAnswer = z
  .object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullable(),
    user: Account,
    draft: z.boolean().optional(),
    head: Side,
    base: Side,
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    merged_by: Account.optional(),
    labels: z.array(z.object({ name: z.string() })),
    changed_files: z.number(),
    commits: z.number(),
  })
  .transform((pull) => ({
    changedFiles: pull.changed_files,
    commitCount: pull.commits,
    number: pull.number,
    title: pull.title,
    header: readCommitHeader(pull.title),
    body: pull.body ?? "",
    author: pull.user,
    isDraft: pull.draft ?? false,
    // A head whose repository is gone was a fork.
    isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id,
    baseBranch: pull.base.ref,
    baseCommit: pull.base.sha,
    headBranch: pull.head.ref,
    headCommit: pull.head.sha,
    // While a pull request is open this names a trial merge.
    mergeCommit: pull.merged_at === null ? null : pull.merge_commit_sha,
    mergedBy: pull.merged_at === null ? null : (pull.merged_by ?? null),
    mergedAt: pull.merged_at,
    labels: pull.labels.map(({ name }) => name),
  }));
type PullAnswer = z.infer<typeof PullAnswer>;

type Needs = ReadonlySet<SourceNeed>;

/** A pull request with those of its lists that somebody needs. */
export async function readPullRequest(
  target: Target,
  number: number,
  needs: Needs,
): Promise<Known<PullRequest>> {
  const [pull, extras] = await Promise.all([readPull(target, number), extrasFor(target, number, needs)]);
  if (pull.state === "unknown") return pull;
  const { changedFiles, commitCount, ...core } = pull.value;
  const [files, commits, reviews, checks] = await Promise.all([
    needs.has("files") ? readChangedFiles(target, { number, changedFiles }) : notAsked,
    needs.has("commits") ? readCommits(target, pull.value) : notAsked,
    needs.has("reviews") ? readReviews(target, number, extras.reviews) : notAsked,
    needs.has("checks") ? readReportedChecks(target, core.headCommit) : notAsked,
  ]);
  return { state: "known", value: { ...core, closes: extras.closes, files, commits, reviews, checks } };
}

/** The pull request alone; `isFresh` right before something is written for its head (G11). */
export function readPull(target: Target, number: number, isFresh = false): Promise<Known<PullAnswer>> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const parameters = { ...repositoryOf(target), pull_number: number };
  return target.client.get(route, parameters, PullAnswer, { isFresh });
}

async function extrasFor(target: Target, number: number, needs: Needs): Promise<PullExtras> {
  if (needs.has("reviews") || needs.has("work-items")) return readPullExtras(target, number);
  return { reviews: notAsked, closes: notAsked };
}

/** The list of a pull request ends at this many (facts 3.13); a comparison goes on. */
const mostListed = 250;

async function readCommits(target: Target, pull: PullAnswer): Promise<Known<readonly Commit[]>> {
  if (pull.commitCount > mostListed)
    return withCoAuthors(
      target,
      await readComparison(target, { base: pull.baseCommit, head: pull.headCommit }),
    );
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
    { ...repositoryOf(target), pull_number: pull.number },
    { page: plainPage(CommitAnswer), identity: ({ sha }) => sha, expected: pull.commitCount },
  );
  return withCoAuthors(target, listed);
}
