import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import {
  type AnyIssue,
  assignees,
  type IssueEventKind,
  issueEvents,
  issues,
  labelNamed,
  nextNumber,
  type StateReason,
} from "./records.ts";

/** An issue, and who does something to it. */
export interface Doing {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly issue: AnyIssue;
  readonly actor: string;
}

interface NewIssue {
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly author: string;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
  readonly number?: number | undefined;
  readonly at?: string | undefined;
}

/** Opens an issue. */
export function openIssue(github: GitHub, repository: RepositoryRecord, given: NewIssue): AnyIssue {
  const at = given.at ?? github.clock.stamp();
  const number = given.number ?? nextNumber(repository);
  repository.lastNumber = Math.max(repository.lastNumber, number);
  const record = {
    ...{ id: github.nextId(), number, title: given.title, body: given.body ?? null, author: given.author },
    ...{ state: "open" as const, stateReason: null, labels: [] },
    ...{ createdAt: at, updatedAt: at, closedAt: null, closedBy: null },
  };
  issues.of(repository).push(record);
  const doing: Doing = { github, repository, issue: { kind: "issue", record }, actor: given.author };
  addLabels(doing, given.labels ?? []);
  assign(doing, given.assignees ?? []);
  return doing.issue;
}

function note({ github, repository, issue, actor }: Doing, kind: IssueEventKind, subject = ""): void {
  const at = github.clock.stamp();
  issueEvents
    .of(repository)
    .push({ id: github.nextId(), issue: issue.record.number, kind, actor, at, subject });
  issue.record.updatedAt = at;
}

/** Puts labels on; one that nobody made before is made. */
export function addLabels(doing: Doing, names: readonly string[]): void {
  const { github, repository, issue } = doing;
  for (const given of names) {
    const { name } = labelNamed(github, repository, given);
    if (issue.record.labels.includes(name)) continue;
    issue.record.labels.push(name);
    note(doing, "labeled", name);
  }
}

/** Takes a label off, and tells whether it was there. */
export function removeLabel(doing: Doing, name: string): boolean {
  const { labels } = doing.issue.record;
  const at = labels.findIndex((label) => label.toLowerCase() === name.toLowerCase());
  if (at < 0) return false;
  const [removed] = labels.splice(at, 1);
  note(doing, "unlabeled", removed);
  return true;
}

/** Leaves exactly these labels. */
export function setLabels(doing: Doing, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const gone = doing.issue.record.labels.filter((label) => !wanted.has(label.toLowerCase()));
  for (const label of gone) removeLabel(doing, label);
  addLabels(doing, names);
}

/** Assigns people; names that nobody has are left out, as GitHub does. */
export function assign(doing: Doing, logins: readonly string[]): void {
  const { github, repository, issue } = doing;
  const rows = assignees.of(repository);
  for (const login of logins) {
    const isThere = rows.some((row) => row.issue === issue.record.number && row.login === login);
    if (isThere || !github.state.users.has(login.toLowerCase())) continue;
    rows.push({ issue: issue.record.number, login });
    note(doing, "assigned", login);
  }
}

interface Move {
  readonly state: "open" | "closed";
  readonly reason: StateReason | null | undefined;
}

/** Opens or closes an issue or a pull request. */
export function moveTo(doing: Doing, { state, reason }: Move): void {
  const { github, issue, actor } = doing;
  if (issue.record.state === state) return;
  const isClosing = state === "closed";
  issue.record.state = state;
  issue.record.closedAt = isClosing ? github.clock.stamp() : null;
  if (issue.kind === "issue") {
    issue.record.closedBy = isClosing ? actor : null;
    issue.record.stateReason = isClosing ? (reason ?? "completed") : "reopened";
  }
  note(doing, isClosing ? "closed" : "reopened");
}
