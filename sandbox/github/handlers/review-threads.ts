import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { type ThreadComment, type ThreadRecord, threads } from "../pulls/threads.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";
import { associationOf } from "../shapes/association.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { pullOf } from "./pulls.ts";

interface Commented {
  readonly pull: PullRecord;
  readonly thread: ThreadRecord;
  readonly comment: ThreadComment;
}

function commentShape(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, thread, comment }: Commented,
): Schema<"pull-request-review-comment"> {
  const url = github.api(`/repos/${repository.fullName}/pulls/comments/${comment.id}`);
  const page = github.html(`/${repository.fullName}/pull/${pull.number}`);
  const pull_request_url = github.api(`/repos/${repository.fullName}/pulls/${pull.number}`);
  const first = thread.comments[0];
  return {
    ...{ url, id: comment.id, node_id: nodeId("PRRC", comment.id), pull_request_review_id: null },
    ...{ diff_hunk: "", path: thread.path, commit_id: thread.commit, original_commit_id: thread.commit },
    ...(first === undefined || first === comment ? {} : { in_reply_to_id: first.id }),
    ...(thread.line === null ? {} : { line: thread.line, original_line: thread.line }),
    user: accountShape(github, comment.author),
    ...{ body: comment.body, created_at: comment.at, updated_at: comment.at },
    html_url: `${page}#discussion_r${comment.id}`,
    pull_request_url,
    author_association: associationOf(github, repository, comment.author),
    _links: {
      self: { href: url },
      html: { href: `${page}#discussion_r${comment.id}` },
      pull_request: { href: pull_request_url },
    },
  };
}

/** Conversations on lines of pull requests; GraphQL resolves them. */
export const reviewThreads = {
  "pulls/create-review-comment": ({ github, repository, path, body, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    const comment: ThreadComment = {
      ...{ id: github.nextId(), author: caller.login, body: body.body, at: github.clock.stamp() },
    };
    const answered = threads
      .of(repository)
      .find(({ comments }) => comments.some(({ id }) => id === body.in_reply_to));
    if (body.in_reply_to !== undefined && answered === undefined) throw unprocessable("Validation Failed");
    const thread = answered ?? {
      ...{ id: github.nextId(), pull: pull.number, path: body.path, commit: body.commit_id },
      ...{ line: body.line ?? null, isResolved: false, comments: [] },
    };
    if (answered === undefined) threads.of(repository).push(thread);
    thread.comments.push(comment);
    return { status: 201, body: commentShape(github, repository, { pull, thread, comment }) };
  },

  "pulls/list-review-comments": ({ github, repository, path }) => {
    const pull = pullOf(repository, path.pull_number);
    const own = threads.of(repository).filter((thread) => thread.pull === pull.number);
    const body = own.flatMap((thread) =>
      thread.comments.map((comment) => commentShape(github, repository, { pull, thread, comment })),
    );
    return { status: 200, body };
  },
} satisfies Handlers;
