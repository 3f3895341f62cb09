import type { Change, PullRequest } from "../../domain/change/change.ts";
import type { SourceFacts } from "../../domain/facts/source-facts.ts";
import { InternalError } from "../../errors.ts";
import type { CheckInput } from "../check.ts";
import { type Judgement, judgeKnown, missOf, nothing, together } from "./judgement.ts";

/** The facts of stage 1: the evaluator asks no check of that stage where there are none. */
export function sourceIn({ facts }: CheckInput): SourceFacts {
  if (facts.source !== null) return facts.source;
  throw new InternalError("bug", "expected facts about the change, found none");
}

/** Judges each pull request that the change consists of; what came without one is a miss in itself. */
export function judgePullRequests(
  checkId: string,
  input: CheckInput,
  judge: (request: PullRequest, change: Change) => Judgement,
): Judgement {
  return judgeKnown(sourceIn(input).change, "the change", (change) =>
    together(
      judgeKnown(change.pullRequests, "the pull requests of the change", (requests) =>
        together(
          ...requests.map((request) => judge(request, change)),
          requests.length === 0 ? withoutRequest(checkId, change, input) : nothing,
        ),
      ),
      judgeStrays(checkId, change, input),
    ),
  );
}

/** An open request is always there; a push without one rewinds the branch, or is not what GitHub says it is. */
function withoutRequest(checkId: string, change: Change, input: CheckInput): Judgement {
  if (change.kind === "pull-request") {
    const why = "GitHub named no pull request for this run";
    return { ...nothing, unread: [{ what: "the pull request", unknown: unknownBy(why) }] };
  }
  const strays = change.strayCommits;
  if (strays.state === "known" && strays.value.length > 0) return nothing;
  return { ...nothing, misses: [stray(checkId, change.headCommit, change.branch, input)] };
}

function unknownBy(why: string): { state: "unknown"; why: string; cause: "malformed" } {
  return { state: "unknown", why, cause: "malformed" };
}

function judgeStrays(checkId: string, change: Change, input: CheckInput): Judgement {
  return judgeKnown(change.strayCommits, "commits without a pull request", (commits) => ({
    ...nothing,
    misses: commits.map(({ sha }) => stray(checkId, sha, change.branch, input)),
  }));
}

function stray(
  checkId: string,
  sha: string,
  branch: string,
  { policy }: CheckInput,
): Judgement["misses"][number] {
  return missOf(checkId, {
    ruleId: "no-pull-request",
    about: [sha],
    message: `commit ${sha} entered "${branch.slice(0, 80)}" without a pull request`,
    at: sha,
    fix: "Revert it and bring it in by a pull request; then find out which rule let it through.",
    who: policy.owner.name,
  });
}
