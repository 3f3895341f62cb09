import type { Caller } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { mergePull } from "../pulls/merge.ts";
import { type Tips, tipsOf } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { conflict, Refusal, refuse } from "../refusal.ts";
import { recordSuite, refusalText } from "../rules/judgement.ts";
import { judgeMerge } from "../rules/merge-rules.ts";
import { pullOf } from "./pulls.ts";

interface Asked {
  readonly pull: PullRecord;
  readonly tips: Tips;
  readonly method: "merge" | "squash" | "rebase";
  readonly caller: Caller;
}

/** Merging of pull requests, as far as rules allow it. */
export const merges = {
  "pulls/merge": async ({ github, repository, path, body, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    if (pull.state === "closed" || pull.isDraft) throw refuse(405, "Pull Request is not mergeable");
    const tips = await tipsOf(github, repository, pull);
    const {
      sha: seen = tips.head,
      merge_method: method = "merge",
      commit_title: title,
      commit_message: message,
    } = body ?? {};
    if (seen !== tips.head) throw conflict("Head branch was modified. Review and try the merge again.");
    const note = await requireMergeable(github, repository, { pull, tips, method, caller });
    const words = {
      ...(title === undefined ? {} : { title }),
      ...(message === undefined ? {} : { message }),
    };
    const sha = await mergePull(github, repository, { pull, by: caller.login, method, ...words });
    note(sha);
    return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
  },
} satisfies Handlers;

/** Gives what writes the record of a merge that may be. @throws {Refusal} 405 naming all that is missing */
async function requireMergeable(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, tips, method, caller }: Asked,
): Promise<(after: string) => void> {
  if (!repository.mergeMethods.has(method)) {
    const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
    throw refuse(405, `${names[method]} are not allowed on this repository.`);
  }
  const judgement = await judgeMerge(github, repository, { pull, tips, caller, method, through: "button" });
  const note = (after: string): void => {
    const moved = { ref: `refs/heads/${pull.base}`, before: tips.base, after, actor: caller.login };
    recordSuite(github, repository, { moved, judgement });
  };
  if (judgement.refused.length === 0) return note;
  note(tips.head);
  throw new Refusal(405, {
    message: refusalText(judgement),
    documentation_url: "https://docs.github.com/rest/pulls/pulls#merge-a-pull-request",
    status: "405",
  });
}
