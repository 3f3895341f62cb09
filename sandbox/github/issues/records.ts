import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { table } from "../tables.ts";

export type StateReason = "completed" | "reopened" | "not_planned" | "duplicate";

/** An issue that is no pull request. */
export interface IssueRecord {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: "open" | "closed";
  stateReason: StateReason | null;
  readonly labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
}

export interface CommentRecord {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface LabelRecord {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

interface AssigneeRecord {
  readonly issue: number;
  readonly login: string;
}

export type IssueEventKind = "labeled" | "unlabeled" | "closed" | "reopened" | "assigned";

/** Something that was done to an issue or pull request. */
export interface IssueEventRecord {
  readonly id: number;
  readonly issue: number;
  readonly kind: IssueEventKind;
  readonly actor: string;
  readonly at: string;
  /** The label, or who was assigned. */
  readonly subject: string;
}

export const issues = table<IssueRecord>("issues");
export const comments = table<CommentRecord>("issue-comments");
export const labels = table<LabelRecord>("labels");
export const assignees = table<AssigneeRecord>("assignees");
export const issueEvents = table<IssueEventRecord>("issue-events");

/** An issue, or a pull request seen as one. */
export type AnyIssue =
  | { readonly kind: "issue"; readonly record: IssueRecord }
  | { readonly kind: "pull"; readonly record: PullRecord };

/** Issues and pull requests of a repository, the newest first. */
export function allIssues(repository: RepositoryRecord): AnyIssue[] {
  const plain = issues.of(repository).map((record): AnyIssue => ({ kind: "issue", record }));
  const pulls = repository.pulls.map((record): AnyIssue => ({ kind: "pull", record }));
  return [...plain, ...pulls].sort((a, b) => b.record.number - a.record.number);
}

/** @throws {Refusal} 404 */
export function issueNumbered(repository: RepositoryRecord, number: number): AnyIssue {
  const found = allIssues(repository).find(({ record }) => record.number === number);
  if (found === undefined) throw notFound();
  return found;
}

/** Comments on an issue or pull request, oldest first. */
export const commentsOn = (repository: RepositoryRecord, number: number): CommentRecord[] =>
  comments.of(repository).filter(({ issue }) => issue === number);

/** The next number; issues and pull requests share them. */
export function nextNumber(repository: RepositoryRecord): number {
  repository.lastNumber += 1;
  return repository.lastNumber;
}

/** A label as it is known, or as GitHub makes one that it did not know. */
export function labelNamed(github: GitHub, repository: RepositoryRecord, name: string): LabelRecord {
  const known = labels.of(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return known;
  const made: LabelRecord = { id: github.nextId(), name, color: "ededed", description: null };
  labels.of(repository).push(made);
  return made;
}
