import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { writtenByApp } from "../shapes/app.ts";
import { associationOf } from "../shapes/association.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import {
  type AnyIssue,
  assignees,
  type CommentRecord,
  commentsOn,
  type LabelRecord,
  labelNamed,
} from "./records.ts";

/** A label. */
export function labelShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  label: LabelRecord,
): Schema<"label"> {
  const { id, name, color, description } = label;
  const url = github.api(`/repos/${fullName}/labels/${encodeURIComponent(name)}`);
  return { id, node_id: nodeId("LA", id), url, name, color, description, default: false };
}

/** Labels of an issue or pull request. */
export function labelsOf(
  github: GitHub,
  repository: RepositoryRecord,
  { record }: AnyIssue,
): Schema<"label">[] {
  return record.labels.map((name) => labelShape(github, repository, labelNamed(github, repository, name)));
}

function addresses(github: GitHub, { fullName }: RepositoryRecord, { kind, record }: AnyIssue) {
  const url = github.api(`/repos/${fullName}/issues/${record.number}`);
  return {
    url,
    repository_url: github.api(`/repos/${fullName}`),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: github.html(`/${fullName}/${kind === "pull" ? "pull" : "issues"}/${record.number}`),
  };
}

/** What only a pull request has, or only another issue. */
function own(github: GitHub, { fullName }: RepositoryRecord, issue: AnyIssue) {
  if (issue.kind === "issue") {
    const { stateReason, closedBy } = issue.record;
    return {
      state_reason: stateReason,
      closed_by: closedBy === null ? null : accountShape(github, closedBy),
    };
  }
  const { number, mergedAt, isDraft } = issue.record;
  const html_url = github.html(`/${fullName}/pull/${number}`);
  return {
    draft: isDraft,
    pull_request: {
      url: github.api(`/repos/${fullName}/pulls/${number}`),
      html_url,
      diff_url: `${html_url}.diff`,
      patch_url: `${html_url}.patch`,
      merged_at: mergedAt,
    },
  };
}

/** Who an issue or pull request is assigned to. */
export function peopleOn(
  github: GitHub,
  repository: RepositoryRecord,
  number: number,
): Schema<"simple-user">[] {
  const rows = assignees.of(repository).filter(({ issue }) => issue === number);
  return rows.map(({ login }) => accountShape(github, login));
}

/** An issue or a pull request as an issue. */
export function issueShape(github: GitHub, repository: RepositoryRecord, issue: AnyIssue) {
  const { record } = issue;
  const people = peopleOn(github, repository, record.number);
  return {
    id: record.id,
    node_id: nodeId(issue.kind === "pull" ? "PR" : "I", record.id),
    number: record.number,
    title: record.title,
    body: record.body,
    state: record.state,
    user: accountShape(github, record.author),
    labels: labelsOf(github, repository, issue),
    assignee: people[0] ?? null,
    assignees: people,
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: commentsOn(repository, record.number).length,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    closed_at: record.closedAt,
    author_association: associationOf(github, repository, record.author),
    performed_via_github_app: writtenByApp(github, record.author),
    ...addresses(github, repository, issue),
    ...own(github, repository, issue),
  };
}

/** A comment on an issue or pull request. */
export function commentShape(
  github: GitHub,
  repository: RepositoryRecord,
  comment: CommentRecord,
): Schema<"issue-comment"> {
  const { id, issue, author, body } = comment;
  const isPull = repository.pulls.some(({ number }) => number === issue);
  const base = `/repos/${repository.fullName}/issues`;
  return {
    id,
    node_id: nodeId("IC", id),
    url: github.api(`${base}/comments/${id}`),
    html_url: github.html(
      `/${repository.fullName}/${isPull ? "pull" : "issues"}/${issue}#issuecomment-${id}`,
    ),
    issue_url: github.api(`${base}/${issue}`),
    body,
    user: accountShape(github, author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(github, repository, author),
    performed_via_github_app: writtenByApp(github, author),
  };
}
