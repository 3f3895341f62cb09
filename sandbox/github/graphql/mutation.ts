import { Refusal } from "../refusal.ts";
import { createCommitOnBranch } from "./commit-mutation.ts";
import { type Context, graphqlError } from "./context.ts";
import { dequeuePullRequest, enqueuePullRequest } from "./queue-mutations.ts";
import { markReadyForReview, resolveThread } from "./review-mutations.ts";

type Mutation<I> = (context: Context, input: I) => Promise<object>;

/** Where every mutation begins. */
export function mutationValue(context: Context): object {
  return {
    __typename: "Mutation",
    createCommitOnBranch: answering(context, createCommitOnBranch),
    dequeuePullRequest: answering(context, dequeuePullRequest),
    enqueuePullRequest: answering(context, enqueuePullRequest),
    markPullRequestReadyForReview: answering(context, markReadyForReview),
    resolveReviewThread: answering(context, resolveThread),
  };
}

/** What REST refuses with a status is an error among others here. */
function answering<I>(context: Context, mutation: Mutation<I>) {
  return async ({ input }: { readonly input: I & { readonly clientMutationId?: string | null } }) => {
    try {
      return { clientMutationId: input.clientMutationId ?? null, ...(await mutation(context, input)) };
    } catch (error) {
      if (error instanceof Refusal) throw graphqlError("UNPROCESSABLE", error.message);
      throw error;
    }
  };
}
