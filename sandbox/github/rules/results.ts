import { latestAttempt, type RunRecord, runs } from "../actions/records.ts";
import { checkRuns, latestOf } from "../checks/records.ts";
import { currentOn } from "../checks/statuses.ts";
import { deployments } from "../deployments/records.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { appOf } from "../shapes/app.ts";
import type { RequiredCheck, RequiredWorkflow } from "./demand.ts";

/** How something that is required of a commit stands; `expected`: nothing was heard of it. */
export type Standing = "passed" | "failed" | "pending" | "expected";

const good = new Set<unknown>(["success", "neutral", "skipped"]);

/** A required check on a commit: the newest check run of this name and the newest status both count, wherever they come from. */
export function checkStanding(
  github: GitHub,
  repository: RepositoryRecord,
  { check, sha }: { readonly check: RequiredCheck; readonly sha: string },
): Standing {
  const isFrom = (login: string): boolean => check.app === null || appOf(github, login)?.id === check.app;
  const run = checkRuns
    .of(repository)
    .findLast((one) => one.sha === sha && one.name === check.context && isFrom(one.app));
  const status = currentOn(repository, sha).find(
    ({ context, creator }) => context.toLowerCase() === check.context.toLowerCase() && isFrom(creator),
  );
  const standings = [
    ...(run === undefined ? [] : [standingOfRun(run)]),
    ...(status === undefined ? [] : [standingOfStatus(status.state)]),
  ];
  return worstOf(standings);
}

function standingOfRun({ status, conclusion }: { status: string; conclusion: string | null }): Standing {
  if (status !== "completed") return "pending";
  return good.has(conclusion) ? "passed" : "failed";
}

function standingOfStatus(state: "error" | "failure" | "pending" | "success"): Standing {
  if (state === "pending") return "pending";
  return state === "success" ? "passed" : "failed";
}

function worstOf(standings: readonly Standing[]): Standing {
  if (standings.length === 0) return "expected";
  return standings.find((one) => one === "failed") ?? standings.find((one) => one === "pending") ?? "passed";
}

/**
 * A required workflow on a commit: only a run of exactly this file of exactly this repository counts, whatever else bears
 * its name (github-facts 2.10), and of it the newest attempt of the newest run.
 */
export function workflowStanding(
  repository: RepositoryRecord,
  { workflow, sha }: { readonly workflow: RequiredWorkflow; readonly sha: string },
): Standing {
  const run = runs.of(repository).findLast((one) => one.sha === sha && isRunOf(one, workflow));
  if (run === undefined) return "expected";
  const { status, conclusion } = latestAttempt(run);
  if (status !== "completed") return "pending";
  return conclusion === "success" ? "passed" : "failed";
}

function isRunOf({ required }: RunRecord, workflow: RequiredWorkflow): boolean {
  if (required === null) return false;
  const isFile = required.repositoryId === workflow.repository_id && required.path === workflow.path;
  return isFile && (workflow.sha === undefined || workflow.sha === required.sha);
}

/** Whether the newest deployment of a commit to an environment succeeded. */
export function isDeployed(repository: RepositoryRecord, environment: string, sha: string): boolean {
  const made = deployments
    .of(repository)
    .findLast((one) => one.sha === sha && one.environment.toLowerCase() === environment.toLowerCase());
  return made?.statuses.at(-1)?.state === "success";
}

/** Whether a commit has checks that do not pass, required or not: `unstable`. */
export function isUnstable(repository: RepositoryRecord, sha: string): boolean {
  const found = latestOf(checkRuns.of(repository).filter((run) => run.sha === sha));
  return (
    found.some((run) => standingOfRun(run) !== "passed") ||
    currentOn(repository, sha).some(({ state }) => state !== "success")
  );
}
