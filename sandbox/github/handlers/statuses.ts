import { combinedStatus, commitStatuses, statusesOn, statusShape } from "../checks/statuses.ts";
import { requireCommit } from "../git/resolve.ts";
import type { Handlers } from "../handler.ts";
import { unprocessable } from "../refusal.ts";

/** Statuses of one context that a commit may have (github-facts 7.3). */
const mostOfContext = 1_000;

/** Statuses of commits. */
export const statuses = {
  "repos/create-commit-status": async ({ github, repository, path, body, caller }) => {
    const sha = await requireCommit(github, repository, path.sha);
    const { context = "default", state } = body;
    const same = statusesOn(repository, sha).filter((status) => status.context === context);
    if (same.length >= mostOfContext) {
      throw unprocessable("Validation Failed", [
        {
          resource: "Status",
          field: "sha",
          code: "custom",
          message: "This SHA and context has reached the maximum number of statuses.",
        },
      ]);
    }
    const status = {
      id: github.nextId(),
      sha,
      context,
      state,
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: caller.login,
      at: github.clock.stamp(),
    };
    commitStatuses.of(repository).push(status);
    return { status: 201, body: statusShape(github, repository, status) };
  },

  "repos/get-combined-status-for-ref": async ({ github, repository, path }) => ({
    status: 200,
    body: combinedStatus(github, repository, await requireCommit(github, repository, path.ref)),
  }),

  "repos/list-commit-statuses-for-ref": async ({ github, repository, path }) => {
    const found = statusesOn(repository, await requireCommit(github, repository, path.ref));
    return { status: 200, body: found.map((status) => statusShape(github, repository, status)) };
  },
} satisfies Handlers;
