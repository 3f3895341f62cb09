import type { Handlers } from "../handler.ts";
import {
  addLabels,
  assign,
  type Doing,
  moveTo,
  openIssue,
  removeLabel,
  setLabels,
} from "../issues/change.ts";
import { requireWrite } from "../issues/permission.ts";
import { type AnyIssue, allIssues, assignees, issueNumbered } from "../issues/records.ts";
import { issueShape, labelsOf } from "../issues/shape.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";

type Named = string | { readonly id?: number; readonly name?: string | null };

const namesOf = (given: readonly Named[]): string[] =>
  given.flatMap((label) => (typeof label === "string" ? [label] : label.name == null ? [] : [label.name]));

const loginsOf = (given: readonly (string | { readonly login?: string })[]): string[] =>
  given.flatMap((one) => (typeof one === "string" ? [one] : one.login === undefined ? [] : [one.login]));

interface Filter {
  readonly state?: "open" | "closed" | "all" | undefined;
  readonly labels?: string | undefined;
  readonly creator?: string | undefined;
  readonly assignee?: string | undefined;
  readonly since?: string | undefined;
}

function passes(repository: RepositoryRecord, { record }: AnyIssue, filter: Filter): boolean {
  const { state = "open", labels, creator, assignee, since } = filter;
  const wanted = labels?.split(",").map((name) => name.trim().toLowerCase()) ?? [];
  const has = new Set(record.labels.map((name) => name.toLowerCase()));
  return (
    (state === "all" || record.state === state) &&
    wanted.every((name) => has.has(name)) &&
    (creator === undefined || record.author.toLowerCase() === creator.toLowerCase()) &&
    (since === undefined || Date.parse(record.updatedAt) >= Date.parse(since)) &&
    isAssigned(repository, record.number, assignee)
  );
}

function isAssigned(repository: RepositoryRecord, issue: number, wanted: string | undefined): boolean {
  const logins = assignees.of(repository).flatMap((row) => (row.issue === issue ? [row.login] : []));
  if (wanted === undefined) return true;
  if (wanted === "none") return logins.length === 0;
  return wanted === "*" ? logins.length > 0 : logins.includes(wanted);
}

function sorted(found: AnyIssue[], sort = "created", direction = "desc"): AnyIssue[] {
  const key = ({ record }: AnyIssue): string => (sort === "updated" ? record.updatedAt : record.createdAt);
  // What is equal stays in the order of numbers, the newest first.
  const ordered = found.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
  return direction === "asc" ? ordered.reverse() : ordered;
}

/** Issues; pull requests are issues too. */
export const issues = {
  "issues/list-for-repo": ({ github, repository, query }) => {
    const found = allIssues(repository).filter((issue) => passes(repository, issue, query));
    return {
      status: 200,
      body: sorted(found, query.sort, query.direction).map((issue) => issueShape(github, repository, issue)),
    };
  },

  "issues/create": ({ github, repository, body, caller }) => {
    const { assignee, assignees: several = [] } = body;
    const issue = openIssue(github, repository, {
      title: String(body.title),
      body: body.body,
      author: caller.login,
      labels: namesOf(body.labels ?? []),
      assignees: assignee == null ? several : [assignee, ...several],
    });
    return { status: 201, body: issueShape(github, repository, issue) };
  },

  "issues/get": ({ github, repository, path }) => ({
    status: 200,
    body: issueShape(github, repository, issueNumbered(repository, path.issue_number)),
  }),

  "issues/update": (call) => {
    const { github, repository, path, body = {}, caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    const doing: Doing = { github, repository, issue, actor: caller.login };
    if (body.title != null) issue.record.title = String(body.title);
    if (body.body !== undefined) issue.record.body = body.body;
    if (body.labels !== undefined) setLabels(doing, namesOf(body.labels));
    if (body.assignees !== undefined) assign(doing, loginsOf(body.assignees));
    if (body.state !== undefined) moveTo(doing, { state: body.state, reason: body.state_reason });
    issue.record.updatedAt = github.clock.stamp();
    return { status: 200, body: issueShape(github, repository, issue) };
  },

  "issues/list-labels-on-issue": ({ github, repository, path }) => ({
    status: 200,
    body: labelsOf(github, repository, issueNumbered(repository, path.issue_number)),
  }),

  "issues/add-labels": (call) => {
    const { github, repository, path, body = [], caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    addLabels({ github, repository, issue, actor: caller.login }, namesOf(listIn(body)));
    return { status: 200, body: labelsOf(github, repository, issue) };
  },

  "issues/set-labels": (call) => {
    const { github, repository, path, body = [], caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    setLabels({ github, repository, issue, actor: caller.login }, namesOf(listIn(body)));
    return { status: 200, body: labelsOf(github, repository, issue) };
  },

  "issues/remove-label": (call) => {
    const { github, repository, path, caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    if (!removeLabel({ github, repository, issue, actor: caller.login }, path.name)) throw notFound();
    return { status: 200, body: labelsOf(github, repository, issue) };
  },

  "issues/add-assignees": (call) => {
    const { github, repository, path, body, caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    assign({ github, repository, issue, actor: caller.login }, loginsOf(body?.assignees ?? []));
    return { status: 201, body: issueShape(github, repository, issue) };
  },
} satisfies Handlers;

/** Labels are given as a list, or as an object around one. */
function listIn(body: readonly Named[] | { readonly labels?: readonly Named[] }): readonly Named[] {
  return "labels" in body ? (body.labels ?? []) : (body as readonly Named[]);
}
