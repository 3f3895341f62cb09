import type { GitHub } from "../github.ts";
import { commentsOn } from "../issues/records.ts";
import { labelsOf, peopleOn } from "../issues/shape.ts";
import { type Range, readRange } from "../pulls/range.ts";
import { testMergeOf } from "../pulls/test-merge.ts";
import { threads } from "../pulls/threads.ts";
import { type Tips, tipsOf } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { standingOf } from "../rules/merge-rules.ts";
import { associationOf } from "./association.ts";
import { nodeId } from "./node-id.ts";
import { baseRepositoryShape } from "./repository.ts";
import type { Schema } from "./schema.ts";
import { teamShape } from "./team.ts";
import { accountShape } from "./user.ts";

/** A pull request as lists show it. */
export async function pullSimpleShape(
  github: GitHub,
  repository: RepositoryRecord,
  pull: PullRecord,
): Promise<Schema<"pull-request-simple">> {
  const { base, head, user } = sides(github, repository, {
    pull,
    tips: await tipsOf(github, repository, pull),
  });
  return {
    ...plain(github, pull, repository),
    ...addresses(github, repository, pull),
    ...people(github, repository, pull),
    user,
    base,
    head,
  };
}

/** A pull request with what it brings and whether it can be merged. */
export async function pullShape(
  github: GitHub,
  repository: RepositoryRecord,
  pull: PullRecord,
): Promise<Schema<"pull-request">> {
  const range = await readRange(github, repository, pull);
  const { base, head, user } = sides(github, repository, { pull, tips: range });
  return {
    ...plain(github, pull, repository),
    ...addresses(github, repository, pull),
    ...people(github, repository, pull),
    ...(await mergeState(github, repository, { pull, range })),
    ...sizes(range),
    ...{ user, base, head },
    comments: commentsOn(repository, pull.number).length,
    review_comments: threads.of(repository).filter((thread) => thread.pull === pull.number).length,
    maintainer_can_modify: false,
    merged: pull.mergedAt !== null,
    merged_by: pull.mergedBy === null ? null : accountShape(github, pull.mergedBy),
  };
}

function sizes({ commits, changes }: Range) {
  return {
    commits: commits.length,
    changed_files: changes.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
  };
}

async function mergeState(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, range }: { readonly pull: PullRecord; readonly range: Range },
) {
  if (pull.state === "closed") return { mergeable: null, rebaseable: null, mergeable_state: "unknown" };
  const merge_commit_sha = await testMergeOf(github, repository, { pull, tips: range });
  const mergeable = merge_commit_sha !== null;
  const state = mergeable ? await standingOf(github, repository, { pull, tips: range }) : "dirty";
  return { mergeable, rebaseable: mergeable, mergeable_state: state, merge_commit_sha };
}

function plain(github: GitHub, pull: PullRecord, repository: RepositoryRecord) {
  return {
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.isDraft,
    locked: false,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    milestone: null,
    auto_merge: null,
    author_association: associationOf(github, repository, pull.author),
    labels: labelsOf(github, repository, { kind: "pull", record: pull }).map((label) => ({
      ...label,
      description: label.description ?? "",
    })),
  };
}

function people(github: GitHub, repository: RepositoryRecord, pull: PullRecord) {
  const organization = github.state.organizations.get(repository.owner.toLowerCase());
  const teams = (organization?.teams ?? []).filter(({ slug }) => pull.requestedTeams.includes(slug));
  const assigned = peopleOn(github, repository, pull.number);
  return {
    assignee: assigned[0] ?? null,
    assignees: assigned,
    requested_reviewers: pull.requestedReviewers.map((login) => accountShape(github, login)),
    requested_teams:
      organization === undefined ? [] : teams.map((team) => teamShape(github, organization, team)),
  };
}

interface Sided {
  readonly pull: PullRecord;
  readonly tips: Tips;
}

function sides(github: GitHub, repository: RepositoryRecord, { pull, tips }: Sided) {
  const source = github.repository(pull.headRepository);
  const side = (record: RepositoryRecord, { ref, sha }: { ref: string; sha: string }) => ({
    label: `${record.owner}:${ref}`,
    ref,
    sha,
    user: accountShape(github, record.owner),
    repo: baseRepositoryShape(github, record),
  });
  return {
    base: side(repository, { ref: pull.base, sha: tips.base }),
    head: side(source, { ref: pull.head, sha: tips.head }),
    user: accountShape(github, pull.author),
  };
}

function addresses(github: GitHub, { fullName }: RepositoryRecord, { number, head }: PullRecord) {
  const url = github.api(`/repos/${fullName}/pulls/${number}`);
  const issue_url = github.api(`/repos/${fullName}/issues/${number}`);
  const html_url = github.html(`/${fullName}/pull/${number}`);
  const links = {
    url,
    html_url,
    issue_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: github.api(`/repos/${fullName}/pulls/comments{/number}`),
    comments_url: `${issue_url}/comments`,
    statuses_url: github.api(`/repos/${fullName}/statuses/${encodeURIComponent(head)}`),
  };
  const _links = {
    self: { href: url },
    html: { href: html_url },
    issue: { href: issue_url },
    comments: { href: links.comments_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url },
    commits: { href: links.commits_url },
    statuses: { href: links.statuses_url },
  };
  return { ...links, _links };
}
