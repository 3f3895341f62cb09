import type { Caller } from "../callers.ts";
import { checkRuns } from "../checks/records.ts";
import { addDeployment } from "../deployments/create.ts";
import type { DeploymentRecord } from "../deployments/records.ts";
import { deployments } from "../deployments/records.ts";
import { type EnvironmentRecord, environmentNamed, environments } from "../environments/records.ts";
import { environmentShape, reviewerShape } from "../environments/shape.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, unprocessable } from "../refusal.ts";
import { membersOf } from "../roles.ts";
import { organizationOf } from "../rules/targets.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { type ApprovalRecord, jobs, latestAttempt, type RunRecord } from "./records.ts";
import { moveJob, moveRun } from "./runs.ts";

/** A run that is looked at, and by whom. */
export interface Reviewing {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly caller: Caller;
  readonly run: RunRecord;
}

/** Environments that a run waits for. */
export function pendingDeployments(reviewing: Reviewing): Schema<"pending-deployment">[] {
  const { github, repository, run } = reviewing;
  return run.waiting.map((name) => {
    const environment = environmentNamed(repository, name);
    const { id, node_id, url, html_url } = environmentShape(github, repository, environment);
    return {
      environment: { id, node_id, name: environment.name, url, html_url },
      wait_timer: environment.waitTimer,
      wait_timer_started_at: environment.waitTimer > 0 ? latestAttempt(run).startedAt : null,
      current_user_can_approve: mayReview(reviewing, environment),
      reviewers: environment.reviewers.flatMap((reviewer) => reviewerShape(github, repository, reviewer)),
    };
  });
}

/** One of the reviewers is enough; who started the run may be shut out (github-facts 4.1, 4.2). */
function mayReview({ github, repository, caller, run }: Reviewing, environment: EnvironmentRecord): boolean {
  if (caller.token?.kind !== "user") return false;
  const login = caller.login.toLowerCase();
  const isOwn = [run.actor, latestAttempt(run).triggeringActor].some(
    (actor) => actor.toLowerCase() === login,
  );
  if (environment.preventsSelfReview && isOwn) return false;
  const organization = organizationOf(github, repository);
  const user = github.state.users.get(login);
  return environment.reviewers.some(({ type, id }) => {
    if (type === "User") return user?.id === id;
    const team = organization?.teams.find((one) => one.id === id);
    return team !== undefined && membersOf(organization, team).has(login);
  });
}

interface Review {
  readonly environment_ids: readonly number[];
  readonly state: "approved" | "rejected";
  readonly comment: string;
}

/** Lets jobs go on, or ends the run. No app and no job may do so (github-facts 4.9). @throws {Refusal} 403, 422 */
export function review(
  reviewing: Reviewing,
  { environment_ids: ids, state, comment }: Review,
): DeploymentRecord[] {
  const { repository, caller, run } = reviewing;
  if (caller.token?.kind !== "user") throw forbidden();
  const chosen = environments
    .of(repository)
    .filter(({ id, name }) => ids.includes(id) && run.waiting.includes(name));
  if (chosen.length === 0 || chosen.length < ids.length)
    throw unprocessable("No pending deployment for these environments");
  if (!chosen.every((environment) => mayReview(reviewing, environment))) {
    throw forbidden("You cannot review these deployments");
  }
  run.approvals.push({ state, comment, user: caller.login, environments: chosen.map(({ name }) => name) });
  const released = chosen.map((environment) => release(reviewing, { environment, state }));
  for (const { name } of chosen) settle(reviewing, { environment: name, state });
  return released;
}

/** Lets whoever carries the run out go on; without one, the run's own state is all there is. */
export function settle(
  { github, repository, run }: Omit<Reviewing, "caller">,
  reviewed: { readonly environment: string; readonly state: Review["state"] },
): void {
  const about = { repository: repository.fullName, run: run.id };
  if (github.tell({ kind: "environment-reviewed", ...about, ...reviewed })) return;
  if (reviewed.state === "rejected") moveRun(github, run, { status: "completed", conclusion: "failure" });
  else if (run.waiting.length === 0) moveRun(github, run, { status: "queued" });
}

function release(
  { github, repository, run }: Reviewing,
  { environment, state }: { readonly environment: EnvironmentRecord; readonly state: Review["state"] },
): DeploymentRecord {
  const { name } = environment;
  const job = jobs.of(repository).findLast((one) => one.run === run.id && one.environment === name);
  run.waiting.splice(run.waiting.indexOf(name), 1);
  if (job !== undefined) {
    const moved =
      state === "approved"
        ? { status: "queued" as const }
        : { status: "completed" as const, conclusion: "failure" as const };
    moveJob(github, repository, { job: job.id, ...moved });
  }
  const made = checkRuns.of(repository).find(({ id }) => id === job?.id)?.deployment;
  const known = deployments.of(repository).find(({ id }) => id === made);
  if (known !== undefined) return known;
  const request = { ref: run.branch ?? run.sha, environment: name };
  return addDeployment(github, repository, { request, sha: run.sha, creator: "github-actions[bot]" });
}

/** An entry of the run's reviews: no time, no attempt, no team; the times are the environment's own. */
export function approvalShape(
  github: GitHub,
  repository: RepositoryRecord,
  { state, comment, user, environments: names }: ApprovalRecord,
): Schema<"environment-approvals"> {
  const shapes = names.map((name) => {
    const environment = environmentNamed(repository, name);
    const shape = environmentShape(github, repository, environment);
    const { node_id, url, html_url, created_at, updated_at } = shape;
    return { id: environment.id, node_id, name: environment.name, url, html_url, created_at, updated_at };
  });
  return { state, comment, user: accountShape(github, user), environments: shapes };
}
