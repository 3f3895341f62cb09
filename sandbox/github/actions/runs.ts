import { checkRuns, newSuite } from "../checks/records.ts";
import { addDeployment, addStatus } from "../deployments/create.ts";
import { ensureEnvironment } from "../environments/records.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import {
  type Conclusion,
  type JobRecord,
  jobs,
  latestAttempt,
  type RequiredFile,
  type RunConclusion,
  type RunRecord,
  type RunStatus,
  runs,
} from "./records.ts";
import { requiredWorkflow, workflowAt } from "./workflows.ts";

/** A run to be started. */
export interface NewRun {
  readonly path: string;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  readonly actor: string;
  readonly title?: string | undefined;
  readonly status?: RunStatus | undefined;
  readonly conclusion?: Conclusion | undefined;
  readonly at?: string | undefined;
  readonly headRepository?: string | undefined;
  readonly referenced?: RunRecord["referenced"] | undefined;
  readonly concurrency?: string | undefined;
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  readonly id?: number | undefined;
  readonly required?: RequiredFile | undefined;
  /** Commit that the file is read from, where it is another one than the run is listed for. */
  readonly fileSha?: string | undefined;
}

/** Starts a run of a workflow. */
export async function addRun(
  github: GitHub,
  repository: RepositoryRecord,
  given: NewRun,
): Promise<RunRecord> {
  const { path, sha, branch, event, actor, status = "queued", at = github.clock.stamp() } = given;
  const { required = null } = given;
  const workflow =
    required === null
      ? await workflowAt(github, repository, { path, commit: given.fileSha ?? sha })
      : await requiredWorkflow(github, repository, required);
  const suite = newSuite(github, repository, { sha, app: "github-actions", branch });
  const earlier = runs.of(repository).filter((run) => run.workflow === workflow.id).length;
  const run: RunRecord = {
    ...{
      id: given.id ?? github.nextId(),
      workflow: workflow.id,
      path,
      name: workflow.name,
      event,
      branch,
      sha,
      actor,
    },
    title: given.title ?? workflow.name,
    number: earlier + 1,
    createdAt: at,
    suite: suite.id,
    headRepository: given.headRepository ?? repository.fullName,
    referenced: [...(given.referenced ?? [])],
    attempts: [
      {
        ...{ number: 1, status, triggeringActor: actor, startedAt: at, updatedAt: at },
        conclusion: status === "completed" ? (given.conclusion ?? "success") : null,
      },
    ],
    approvals: [],
    waiting: [],
    concurrency: given.concurrency ?? null,
    inputs: given.inputs ?? {},
    required,
  };
  runs.of(repository).push(run);
  return run;
}

/** A job to be added to a run. */
export interface NewJob {
  readonly name: string;
  readonly status?: RunStatus | undefined;
  readonly conclusion?: Conclusion | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly runner?: string | null | undefined;
  readonly environment?: string | undefined;
  /** Whether naming the environment makes a deployment; it does unless `deployment: false` is said (github-facts 1.19). */
  readonly isDeployment?: boolean | undefined;
  readonly at?: string | undefined;
}

/** Adds a job to the newest attempt of a run; one that names an environment makes a deployment (github-facts 5.1, 5.2). */
export function addJob(
  github: GitHub,
  repository: RepositoryRecord,
  { run, job: given }: { readonly run: RunRecord; readonly job: NewJob },
): JobRecord {
  const { name, status = "queued", labels = ["ubuntu-latest"], at = github.clock.stamp() } = given;
  const job: JobRecord = {
    id: github.nextId(),
    ...{ run: run.id, attempt: latestAttempt(run).number, name, labels, createdAt: at },
    runner: given.runner ?? (hasMachine(status) ? "GitHub Actions 1" : null),
    runnerGroup: hasMachine(status) ? hostedGroup : null,
    environment: given.environment ?? null,
    steps: [],
  };
  jobs.of(repository).push(job);
  const isDone = status === "completed";
  checkRuns.of(repository).push({
    ...{ id: job.id, name, sha: run.sha, app: "github-actions", suite: run.suite, status },
    conclusion: isDone ? (given.conclusion ?? "success") : null,
    startedAt: at,
    completedAt: isDone ? at : null,
    detailsUrl: github.html(`/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`),
    externalId: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    deployment: given.isDeployment === false ? null : deployFor(github, repository, { run, job, isDone }),
  });
  if (status === "waiting" && job.environment !== null) run.waiting.push(job.environment);
  return job;
}

const hasMachine = (status: string): boolean => status !== "queued" && status !== "waiting";

/** Machines that GitHub brings. */
export const hostedGroup = "GitHub Actions";

interface Deploying {
  readonly run: RunRecord;
  readonly job: JobRecord;
  readonly isDone: boolean;
}

function deployFor(
  github: GitHub,
  repository: RepositoryRecord,
  { run, job, isDone }: Deploying,
): number | null {
  const { environment } = job;
  if (environment === null) return null;
  ensureEnvironment(github, repository, environment);
  const creator = "github-actions[bot]";
  const ref = run.branch ?? run.sha;
  const deployment = addDeployment(github, repository, {
    request: { ref, environment },
    sha: run.sha,
    creator,
  });
  const logUrl = github.html(`/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`);
  const state = isDone ? "success" : "queued";
  const status = { state, description: "", environment, creator, logUrl, environmentUrl: "" } as const;
  addStatus(github, repository, { deployment, status, inactivates: true });
  return deployment.id;
}

/** Moves a run; its newest attempt is what counts. */
export function moveRun(
  github: GitHub,
  run: RunRecord,
  { status, conclusion = null }: { readonly status: RunStatus; readonly conclusion?: RunConclusion },
): void {
  const attempt = latestAttempt(run);
  attempt.status = status;
  attempt.conclusion = status === "completed" ? conclusion : null;
  attempt.updatedAt = github.clock.stamp();
}

/** Moves a job, which is a check run of the same id. */
export function moveJob(
  github: GitHub,
  repository: RepositoryRecord,
  {
    job,
    status,
    conclusion = null,
  }: { readonly job: number; readonly status: RunStatus; readonly conclusion?: Conclusion },
): void {
  const check = checkRuns.of(repository).find(({ id }) => id === job);
  if (check === undefined) throw new Error(`expected job ${job} in ${repository.fullName}`);
  check.status = status;
  check.conclusion = status === "completed" ? conclusion : null;
  check.completedAt = status === "completed" ? github.clock.stamp() : null;
}

/** Starts another attempt, with these jobs again. */
export function addAttempt(
  github: GitHub,
  repository: RepositoryRecord,
  {
    run,
    actor,
    again,
  }: { readonly run: RunRecord; readonly actor: string; readonly again: readonly JobRecord[] },
): void {
  const at = github.clock.stamp();
  const number = latestAttempt(run).number + 1;
  run.attempts.push({
    number,
    status: "queued",
    conclusion: null,
    triggeringActor: actor,
    startedAt: at,
    updatedAt: at,
  });
  for (const { name, labels, environment } of again) {
    addJob(github, repository, {
      run,
      job: { name, labels, ...(environment === null ? {} : { environment }) },
    });
  }
}
