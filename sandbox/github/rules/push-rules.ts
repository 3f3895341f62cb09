import type { Caller } from "../callers.ts";
import { noCommit } from "../git/no-commit.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { Refusal } from "../refusal.ts";
import { requireUnlocked } from "../releases/change.ts";
import { commitsBetween, unfitting, unverified } from "./commit-rules.ts";
import type { Demand } from "./demand.ts";
import { demandsOn } from "./demands.ts";
import { judge, recordSuite, refusalText } from "./judgement.ts";
import { missingResults } from "./required.ts";

/** A ref that somebody moves without a pull request. */
export interface RefChange {
  readonly ref: string;
  /** Undefined: the ref is made. */
  readonly before: string | undefined;
  /** Undefined: the ref is deleted. */
  readonly after: string | undefined;
}

/** Holds the rules of a ref against a push, and writes down what they said. @throws {Refusal} with this status */
export async function requirePushable(
  github: GitHub,
  repository: RepositoryRecord,
  { change, caller, status = 422 }: { change: RefChange; caller: Caller; status?: 409 | 422 },
): Promise<void> {
  requireUnlocked(repository, { ref: change.ref, before: change.before });
  const { ref, before = noCommit, after = noCommit } = change;
  const demands = demandsOn(github, repository, { ref, caller });
  if (demands.length === 0) return;
  const judgement = await judge(demands, {
    isMerge: false,
    problemsOf: (demand) => problemsOf({ github, repository, change }, demand),
  });
  recordSuite(github, repository, { moved: { ref, before, after, actor: caller.login }, judgement });
  if (judgement.refused.length === 0) return;
  throw new Refusal(status, {
    message: refusalText(judgement),
    documentation_url: "https://docs.github.com/rest/git/refs#update-a-reference",
    status: String(status),
  });
}

interface Place {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly change: RefChange;
}

async function problemsOf(place: Place, demand: Demand): Promise<readonly string[]> {
  const { before, after } = place.change;
  if (after === undefined) return demand.kind === "deletion" ? ["Cannot delete this protected ref."] : [];
  return before === undefined ? problemsOfNew(place, demand, after) : problemsOfMove(place, demand);
}

function problemsOfNew(
  { github, repository, change }: Place,
  demand: Demand,
  sha: string,
): readonly string[] {
  switch (demand.kind) {
    case "creation":
      return ["Cannot create ref due to creations being restricted."];
    case "branch_name_pattern":
      return unfitting(demand, [], change.ref.replace("refs/heads/", ""));
    case "required_status_checks":
    case "workflows":
      return demand.skipsNew ? [] : missingResults({ github, repository, sha }, demand);
    default:
      return [];
  }
}

async function problemsOfMove(place: Place, demand: Demand): Promise<readonly string[]> {
  const { github, repository, change } = place;
  const { before = noCommit, after = noCommit } = change;
  switch (demand.kind) {
    case "update":
      return ["Cannot update this protected ref."];
    case "pull_request":
      return ["Changes must be made through a pull request."];
    case "merge_queue":
      return ["Changes must be made through the merge queue."];
    case "non_fast_forward": {
      const isForward = await (await github.git(repository)).isAncestor(before, after);
      return isForward ? [] : ["Cannot force-push to this branch."];
    }
    case "required_status_checks":
    case "workflows":
      return missingResults({ github, repository, sha: after }, demand);
    case "creation":
    case "deletion":
    case "branch_name_pattern":
    case "required_deployments":
      return [];
    default: {
      const commits = await commitsBetween(github, repository, { before, after });
      if (demand.kind === "required_signatures") return unverified(repository, commits);
      if (demand.kind !== "required_linear_history") return unfitting(demand, commits, change.ref);
      const hasMerge = commits.some(({ parents }) => parents.length > 1);
      return hasMerge ? ["This branch must not contain merge commits."] : [];
    }
  }
}
