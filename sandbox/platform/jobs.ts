import { createHash } from "node:crypto";
import type { JobRecord } from "../github/actions/records.ts";
import { artifacts, jobs, latestAttempt } from "../github/actions/records.ts";
import { addJob, moveJob, moveRun } from "../github/actions/runs.ts";
import { checkRuns } from "../github/checks/records.ts";
import { addStatus } from "../github/deployments/create.ts";
import { deployments } from "../github/deployments/records.ts";
import type { GitHub } from "../github/github.ts";
import { addToken } from "../github/seed/plant.ts";
import type { Artifacts, Conclusion, JobIdentity, WorkflowFile } from "../runner/api.ts";
import type { LiveJob, LiveRun } from "./live.ts";
import { machineFor } from "./machines.ts";
import { isRefProtected } from "./refs.ts";

/** The record of a job in the newest attempt; one that stands there already is taken. */
export function jobRecord(
  github: GitHub,
  { repository, run }: LiveRun,
  {
    name,
    labels,
    environment,
    status,
  }: Pick<JobIdentity, "name" | "labels" | "environment"> & {
    readonly status: "waiting" | "in_progress" | "completed";
  },
): JobRecord {
  const attempt = latestAttempt(run).number;
  const known = jobs
    .of(repository)
    .find((job) => job.run === run.id && job.attempt === attempt && job.name === name);
  if (known !== undefined) {
    moveJob(github, repository, { job: known.id, status });
    return known;
  }
  return addJob(github, repository, {
    run,
    job: {
      ...{ name, labels, status },
      ...(environment === null
        ? {}
        : { environment: environment.name, isDeployment: environment.isDeployment }),
    },
  });
}

/** A job begins: its check run, its token with exactly its permissions, and its OIDC token if it may have one. */
export function beginJob(
  github: GitHub,
  live: LiveRun,
  {
    identity,
    definedIn,
    leave,
  }: { readonly identity: JobIdentity; readonly definedIn: string; leave(): void },
): LiveJob {
  const { repository, run, jobs: running } = live;
  const record = jobRecord(github, live, { ...identity, status: "in_progress" });
  const machine = machineFor(github, repository, identity.labels);
  record.runner = machine.name;
  record.runnerGroup = machine.group;
  moveRun(github, run, { status: "in_progress" });
  noteReference(live, identity.file);
  const token = addToken(github, `${run.id}/${latestAttempt(run).number}/${identity.key}`, {
    repository: repository.fullName,
    permissions: identity.permissions,
    claims: claimsOf(github, live, {
      ...identity,
      definedIn,
      checkRunId: record.id,
      isHosted: machine.isHosted,
    }),
  });
  const job: LiveJob = { record, identity, token, summaries: [], leave };
  running.set(identity.key, job);
  return job;
}

const pathOf = ({ repository, path, ref }: WorkflowFile): string => `${repository}/${path}@${ref}`;

/** Called workflows are named on the run; GitHub names none for a run that a ruleset requires (github-facts 1.13, 2.9). */
function noteReference({ run, start }: LiveRun, file: WorkflowFile): void {
  const isOwn = file.repository === start.file.repository && file.path === start.path;
  const path = pathOf(file);
  if (isOwn || run.required !== null || run.referenced.some((one) => one.path === path)) return;
  run.referenced.push({ path, sha: file.sha, ref: file.ref });
}

interface Certain {
  readonly checkRunId: number;
  readonly isHosted: boolean;
  /** The file of the job with its full ref. */
  readonly definedIn: string;
}

/** What the token of a job says of it (facts 9.3). */
function claimsOf(
  github: GitHub,
  { repository, run, start }: LiveRun,
  { file, environment, ...job }: Pick<JobIdentity, "file" | "environment"> & Certain,
): Record<string, string> {
  const { occasion } = start;
  return {
    ref: occasion.ref,
    ref_type: occasion.ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: String(isRefProtected(github, repository, occasion.ref)),
    check_run_id: String(job.checkRunId),
    runner_environment: job.isHosted ? "github-hosted" : "self-hosted",
    workflow: run.name,
    sha: occasion.sha,
    event_name: occasion.event,
    actor: occasion.actor,
    actor_id: String(github.user(occasion.actor).id),
    head_ref: occasion.headRef,
    base_ref: occasion.baseRef,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(latestAttempt(run).number),
    workflow_ref: pathOf({ ...start.file, path: start.path }),
    workflow_sha: start.file.sha,
    job_workflow_ref: job.definedIn,
    job_workflow_sha: file.sha,
    repository_id: String(repository.id),
    ...(environment === null ? {} : { environment: environment.name }),
  };
}

/** A job came to an end; its token is worth nothing any more. */
export function endJob(
  github: GitHub,
  live: LiveRun,
  { key, name, outcome }: { readonly key: string; readonly name: string; readonly outcome: Conclusion },
): void {
  const { repository } = live;
  live.names.set(key, name);
  const running = live.jobs.get(key);
  const record =
    running?.record ??
    jobRecord(github, live, { name, labels: ["ubuntu-latest"], environment: null, status: "completed" });
  moveJob(github, repository, { job: record.id, status: "completed", conclusion: outcome });
  endDeployment(github, live, { record, outcome });
  if (running?.token !== undefined) github.state.tokens.delete(running.token.name);
  running?.leave();
}

function endDeployment(
  github: GitHub,
  { repository }: LiveRun,
  { record, outcome }: { readonly record: JobRecord; readonly outcome: Conclusion },
): void {
  const made = checkRuns.of(repository).find(({ id }) => id === record.id)?.deployment;
  const deployment = deployments.of(repository).find(({ id }) => id === made);
  if (deployment === undefined) return;
  const state = outcome === "success" ? "success" : "failure";
  const { environment } = deployment;
  const words = {
    description: "",
    environment,
    creator: "github-actions[bot]",
    logUrl: "",
    environmentUrl: "",
  };
  addStatus(github, repository, { deployment, status: { state, ...words }, inactivates: true });
}

const keptMs = 90 * 86_400_000;

/** Artifacts of a run; those of other runs of the repository can be read. */
export function artifactsOf(github: GitHub, { repository, run }: LiveRun): Artifacts {
  return {
    put: async ({ name, zip }) => {
      const all = artifacts.of(repository);
      if (all.some((one) => one.run === run.id && one.name === name)) {
        throw new Error(`an artifact with the name ${name} already exists on the workflow run`);
      }
      const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
      const id = github.nextId();
      all.push({
        ...{ id, run: run.id, name, size: zip.length, digest },
        content: Buffer.from(zip).toString("base64"),
        createdAt: github.clock.stamp(),
        expiresAt: new Date(github.clock.now.getTime() + keptMs).toISOString(),
      });
      return { id, digest };
    },
    list: async (wanted = run.id) =>
      artifacts
        .of(repository)
        .filter((one) => one.run === wanted)
        .map(({ id, name, digest, content }) => ({ id, name, digest, zip: Buffer.from(content, "base64") }))
        .reverse(),
  };
}
