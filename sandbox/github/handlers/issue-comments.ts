import type { Handlers } from "../handler.ts";
import { requireWrite } from "../issues/permission.ts";
import { type CommentRecord, comments, issueNumbered } from "../issues/records.ts";
import { commentShape } from "../issues/shape.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";

/** @throws {Refusal} 404 */
function commentOf(repository: RepositoryRecord, id: number): CommentRecord {
  const found = comments.of(repository).find((comment) => comment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

const longest = 65_536;

/** @throws {Refusal} 422 */
function requireSound(body: string): void {
  const field = { resource: "IssueComment", field: "body" };
  if (body.trim() === "") throw unprocessable("Validation Failed", [{ ...field, code: "missing_field" }]);
  if (body.length > longest) {
    const message = `body is too long (maximum is ${longest} characters)`;
    throw unprocessable("Validation Failed", [{ ...field, code: "custom", message }]);
  }
}

const notBefore = (since: string | undefined) => (comment: CommentRecord) =>
  since === undefined || Date.parse(comment.updatedAt) >= Date.parse(since);

/** Comments on issues and pull requests. */
export const issueComments = {
  "issues/list-comments": ({ github, repository, path, query }) => {
    const { number } = issueNumbered(repository, path.issue_number).record;
    const found = comments.of(repository).filter((comment) => comment.issue === number);
    const body = found
      .filter(notBefore(query.since))
      .map((comment) => commentShape(github, repository, comment));
    return { status: 200, body };
  },

  "issues/list-comments-for-repo": ({ github, repository, query }) => {
    const found = comments.of(repository).filter(notBefore(query.since));
    return { status: 200, body: found.map((comment) => commentShape(github, repository, comment)) };
  },

  "issues/create-comment": (call) => {
    const { github, repository, path, body, caller } = call;
    const issue = issueNumbered(repository, path.issue_number);
    requireWrite(call, issue);
    requireSound(body.body);
    const at = github.clock.stamp();
    const comment: CommentRecord = {
      ...{ id: github.nextId(), issue: issue.record.number, author: caller.login, body: body.body },
      ...{ createdAt: at, updatedAt: at },
    };
    comments.of(repository).push(comment);
    issue.record.updatedAt = at;
    return { status: 201, body: commentShape(github, repository, comment) };
  },

  "issues/get-comment": ({ github, repository, path }) => ({
    status: 200,
    body: commentShape(github, repository, commentOf(repository, Number(path.comment_id))),
  }),

  "issues/update-comment": (call) => {
    const { github, repository, path, body } = call;
    const comment = commentOf(repository, Number(path.comment_id));
    requireWrite(call, issueNumbered(repository, comment.issue));
    requireSound(body.body);
    comment.body = body.body;
    comment.updatedAt = github.clock.stamp();
    return { status: 200, body: commentShape(github, repository, comment) };
  },

  "issues/delete-comment": (call) => {
    const { repository, path } = call;
    const comment = commentOf(repository, Number(path.comment_id));
    requireWrite(call, issueNumbered(repository, comment.issue));
    const all = comments.of(repository);
    all.splice(all.indexOf(comment), 1);
    return { status: 204 };
  },
} satisfies Handlers;
