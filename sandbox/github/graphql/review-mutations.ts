import { threads } from "../pulls/threads.ts";
import { tipsOf } from "../pulls/tips.ts";
import { nodeId } from "../shapes/node-id.ts";
import { type Context, need } from "./context.ts";
import { pullWithId, unresolved, visibleRepositories } from "./find.ts";
import { pullValue } from "./pull.ts";

/** A conversation that somebody calls finished. @throws {GraphQLError} */
export async function resolveThread(
  context: Context,
  { threadId }: { readonly threadId: string },
): Promise<object> {
  for (const repository of visibleRepositories(context)) {
    const thread = threads.of(repository).find(({ id }) => nodeId("PRRT", id) === threadId);
    if (thread === undefined) continue;
    need(context, { scope: "pull_requests", level: "write" }, { repository });
    thread.isResolved = true;
    const value = {
      __typename: "PullRequestReviewThread",
      id: threadId,
      isResolved: true,
      path: thread.path,
    };
    return { __typename: "ResolveReviewThreadPayload", thread: value };
  }
  throw unresolved(threadId);
}

/** A draft that is one no more. @throws {GraphQLError} */
export async function markReadyForReview(
  context: Context,
  { pullRequestId }: { readonly pullRequestId: string },
): Promise<object> {
  const { repository, pull } = pullWithId(context, pullRequestId);
  need(context, { scope: "pull_requests", level: "write" }, { repository });
  pull.isDraft = false;
  const { github, caller } = context;
  const { head } = await tipsOf(github, repository, pull);
  const about = { repository: repository.fullName, number: pull.number, head, actor: caller.login };
  github.tell({ kind: "pull-request", action: "ready_for_review", ...about });
  const pullRequest = pullValue(context, repository, pull);
  return { __typename: "MarkPullRequestReadyForReviewPayload", pullRequest };
}
