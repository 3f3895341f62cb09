import { readCommit } from "../git/commits.ts";
import { closingReferences } from "../pulls/closing.ts";
import { changesOf, commitsOf } from "../pulls/range.ts";
import { type ThreadRecord, threads } from "../pulls/threads.ts";
import { tipsOf } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord, ReviewRecord } from "../records.ts";
import { roleOf, roles } from "../roles.ts";
import { associationOf } from "../shapes/association.ts";
import { nodeId } from "../shapes/node-id.ts";
import { connection, type Slice } from "./connection.ts";
import type { Context } from "./context.ts";
import { commitValue } from "./git.ts";
import { actorNamed, teamValue } from "./people.ts";
import { repositoryValue, stateOf } from "./repository.ts";

/** A pull request with its commits and reviews. */
export function pullValue(context: Context, repository: RepositoryRecord, pull: PullRecord): object {
  const { github } = context;
  const tips = () => tipsOf(github, repository, pull);
  return {
    __typename: "PullRequest",
    ...scalars(pull),
    url: github.html(`/${repository.fullName}/pull/${pull.number}`),
    authorAssociation: associationOf(github, repository, pull.author),
    author: () => actorNamed(context, pull.author),
    mergedBy: () => (pull.mergedBy === null ? null : actorNamed(context, pull.mergedBy)),
    repository: () => repositoryValue(context, repository),
    baseRepository: () => repositoryValue(context, repository),
    headRepository: () => repositoryValue(context, github.repository(pull.headRepository)),
    baseRefOid: async () => (await tips()).base,
    headRefOid: async () => (await tips()).head,
    changedFiles: async () => (await changesOf(github, repository, await tips())).length,
    mergeCommit: () => commitNamed(context, repository, pull.mergeCommit),
    commits: async (slice: Slice) =>
      connection(await commitsOf(github, repository, await tips()), slice, {
        node: (commit) => ({
          __typename: "PullRequestCommit",
          id: nodeId("PRC", commit.sha),
          commit: commitValue(context, repository, commit),
        }),
      }),
    ...reviewFields(context, repository, pull),
    closingIssuesReferences: (slice: Slice) =>
      connection(closingReferences(github, repository, pull), slice, {
        node: ({ number, repository: where }) => ({
          __typename: "Issue",
          number,
          repository: repositoryValue(context, where),
        }),
      }),
  };
}

function scalars(pull: PullRecord) {
  return {
    id: nodeId("PR", pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? "",
    state: stateOf(pull),
    isDraft: pull.isDraft,
    merged: pull.mergedAt !== null,
    closed: pull.state === "closed",
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    mergedAt: pull.mergedAt,
    closedAt: pull.closedAt,
    baseRefName: pull.base,
    headRefName: pull.head,
    isCrossRepository: false,
  };
}

async function commitNamed(
  context: Context,
  repository: RepositoryRecord,
  sha: string | null,
): Promise<object | null> {
  if (sha === null) return null;
  const commit = await readCommit(await context.github.git(repository), sha);
  return commit === undefined ? null : commitValue(context, repository, commit);
}

function reviewFields(context: Context, repository: RepositoryRecord, pull: PullRecord) {
  const node = (review: ReviewRecord) => reviewValue(context, repository, { pull, review });
  return {
    reviews: (slice: Slice & { states?: readonly string[] | null }) =>
      connection(
        pull.reviews.filter(({ state }) => slice.states?.includes(state) ?? state !== "PENDING"),
        slice,
        { node },
      ),
    reviewThreads: (slice: Slice) =>
      connection(
        threads.of(repository).filter((thread) => thread.pull === pull.number),
        slice,
        { node: threadValue },
      ),
    latestOpinionatedReviews: (slice: Slice & { writersOnly?: boolean | null }) =>
      connection(
        latestOpinions(context, repository, { pull, writersOnly: slice.writersOnly === true }),
        slice,
        { node },
      ),
  };
}

function threadValue({ id, isResolved, path, line }: ThreadRecord): object {
  return { __typename: "PullRequestReviewThread", id: nodeId("PRRT", id), isResolved, path, line };
}

/** The last opinion of each person; a comment is none (github-facts 3.14). */
function latestOpinions(
  { github }: Context,
  repository: RepositoryRecord,
  { pull, writersOnly }: { readonly pull: PullRecord; readonly writersOnly: boolean },
): ReviewRecord[] {
  const opinions = pull.reviews.filter(({ state }) => state !== "COMMENTED" && state !== "PENDING");
  const latest = new Map(opinions.map((review) => [review.author, review]));
  const canWrite = (login: string): boolean =>
    roles.indexOf(roleOf(github.state, repository, login)) >= roles.indexOf("write");
  return [...latest.values()].filter(({ author }) => !writersOnly || canWrite(author));
}

function reviewValue(
  context: Context,
  repository: RepositoryRecord,
  { pull, review }: { readonly pull: PullRecord; readonly review: ReviewRecord },
): object {
  const { github } = context;
  return {
    __typename: "PullRequestReview",
    id: nodeId("PRR", review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    url: github.html(`/${repository.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`),
    author: () => actorNamed(context, review.author),
    authorAssociation: associationOf(github, repository, review.author),
    authorCanPushToRepository:
      roles.indexOf(roleOf(github.state, repository, review.author)) >= roles.indexOf("write"),
    commit: () => commitNamed(context, repository, review.commit),
    onBehalfOf: (slice: Slice) =>
      connection(teamsBehind(context, repository, review), slice, { node: (team) => team }),
  };
}

/** Teams that a review counts for; which those are is said by the seed. */
function teamsBehind(context: Context, { owner }: RepositoryRecord, { onBehalfOf }: ReviewRecord): object[] {
  const organization = context.github.state.organizations.get(owner.toLowerCase());
  if (organization === undefined) return [];
  const teams = organization.teams.filter(({ slug }) => onBehalfOf.includes(slug));
  return teams.map((team) => teamValue(context, organization, team));
}
