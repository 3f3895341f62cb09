import type { Caller } from "../callers.ts";
import type { GitCommit } from "../git/commits.ts";
import type { GitHub } from "../github.ts";
import { commitsOf } from "../pulls/range.ts";
import type { Tips } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { missingReviews } from "./approvals.ts";
import { unfitting, unverified } from "./commit-rules.ts";
import type { Demand } from "./demand.ts";
import { demandsOn } from "./demands.ts";
import { type Judgement, judge } from "./judgement.ts";
import { missingResults } from "./required.ts";
import { isDeployed, isUnstable } from "./results.ts";

type MergeMethod = "merge" | "squash" | "rebase";

/** A merge that is asked for. */
interface Merging {
  readonly pull: PullRecord;
  readonly tips: Tips;
  /** Null: nobody in particular, to say how a pull request stands. */
  readonly caller: Caller | null;
  /** Null: the way is not chosen. */
  readonly method: MergeMethod | null;
  /** `queue`: it only enters the queue, which brings it up to date itself. */
  readonly through: "button" | "queue";
}

const outdated = "This branch is out-of-date with the base branch.";
const queued = "Changes must be made through the merge queue.";

/** How a pull request without conflicts stands for nobody in particular; a queue that it must go through is no obstacle here. */
export async function standingOf(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, tips }: Pick<Merging, "pull" | "tips">,
): Promise<"draft" | "blocked" | "behind" | "unstable" | "clean"> {
  if (pull.isDraft) return "draft";
  const asked = { pull, tips, caller: null, method: null, through: "button" } as const;
  const { refused } = await judgeMerge(github, repository, asked);
  if (refused.some((problem) => problem !== outdated && problem !== queued)) return "blocked";
  if (refused.includes(outdated)) return "behind";
  return isUnstable(repository, tips.head) ? "unstable" : "clean";
}

/** What rules say of merging a pull request. */
export async function judgeMerge(
  github: GitHub,
  repository: RepositoryRecord,
  merging: Merging,
): Promise<Judgement> {
  const ref = `refs/heads/${merging.pull.base}`;
  const demands = demandsOn(github, repository, { ref, caller: merging.caller });
  // Read once, and only if something asks for it.
  let commits: Promise<GitCommit[]> | undefined;
  const brought = () => (commits ??= commitsOf(github, repository, merging.tips));
  return judge(demands, {
    isMerge: true,
    problemsOf: (demand) => problemsOf({ github, repository, merging, brought }, demand),
  });
}

interface Place {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly merging: Merging;
  brought(): Promise<GitCommit[]>;
}

async function problemsOf(place: Place, demand: Demand): Promise<readonly string[]> {
  const { github, repository, merging } = place;
  const { pull, tips, through } = merging;
  const subject = { github, repository, sha: tips.head };
  switch (demand.kind) {
    case "pull_request": {
      const missing = await missingReviews({ github, repository, pull, tips }, demand);
      return [...missing, ...wrongMethod(merging, demand.methods)];
    }
    case "required_status_checks": {
      const isBehind = demand.isStrict && through === "button" && !(await isUpToDate(place));
      return [...missingResults(subject, demand), ...(isBehind ? [outdated] : [])];
    }
    case "workflows":
      return missingResults(subject, demand);
    case "required_deployments":
      return demand.environments
        .filter((environment) => !isDeployed(repository, environment, tips.head))
        .map((environment) => `Required deployment to "${environment}" is expected.`);
    case "merge_queue":
      return through === "button" ? [queued] : [];
    case "update":
      return ["Cannot update this protected ref."];
    case "creation":
    case "deletion":
    case "non_fast_forward":
    case "branch_name_pattern":
      return [];
    default:
      return commitProblems(place, demand);
  }
}

type CommitDemand = Extract<
  Demand,
  {
    readonly kind:
      | "required_signatures"
      | "required_linear_history"
      | "commit_message_pattern"
      | "commit_author_email_pattern"
      | "committer_email_pattern";
  }
>;

/** Of a squash only the commit that GitHub writes and signs enters the branch (github-facts 2.16); of a rebase, unsigned copies. */
async function commitProblems(
  { repository, merging, brought }: Place,
  demand: CommitDemand,
): Promise<string[]> {
  const { method, pull } = merging;
  switch (demand.kind) {
    case "required_signatures":
      if (method === "rebase") return ["Commits must have verified signatures."];
      return method === "merge" ? unverified(repository, await brought()) : [];
    case "required_linear_history":
      return method === "merge" ? ["This branch must not contain merge commits."] : [];
    case "commit_message_pattern":
    case "commit_author_email_pattern":
    case "committer_email_pattern":
      return method === "squash" ? [] : unfitting(demand, await brought(), pull.base);
  }
}

function wrongMethod({ method }: Merging, allowed: readonly MergeMethod[] | null): string[] {
  if (method === null || allowed === null || allowed.includes(method)) return [];
  const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
  return [`${names[method]} are not allowed on this branch.`];
}

async function isUpToDate({ github, repository, merging }: Place): Promise<boolean> {
  const git = await github.git(repository);
  return git.isAncestor(merging.tips.base, merging.tips.head);
}
