import { type JobRecord, latestAttempt, type RunRecord, runOf, jobs as table } from "../actions/records.ts";
import { addAttempt } from "../actions/runs.ts";
import { jobShape } from "../actions/shape.ts";
import { checkRuns } from "../checks/records.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, notFound } from "../refusal.ts";

const dayMs = 86_400_000;
const mostDays = 30;
const mostReruns = 50;

/** @throws {Refusal} 403 (github-facts 4.18) */
function requireRerunnable({ clock }: GitHub, run: RunRecord): void {
  if (latestAttempt(run).status !== "completed") throw forbidden("This workflow is already running");
  if (clock.now.getTime() - Date.parse(run.createdAt) > mostDays * dayMs) {
    throw forbidden("Unable to retry this workflow run because it was created over a month ago");
  }
  if (run.attempts.length > mostReruns) throw forbidden("This workflow run has been re-run too often");
}

const jobsOf = (repository: RepositoryRecord, { id }: RunRecord, attempt: number): JobRecord[] =>
  table.of(repository).filter((job) => job.run === id && job.attempt === attempt);

function hasFailed(repository: RepositoryRecord, job: JobRecord): boolean {
  const conclusion = checkRuns.of(repository).find(({ id }) => id === job.id)?.conclusion;
  return conclusion !== "success" && conclusion !== "skipped" && conclusion !== "neutral";
}

/** @throws {Refusal} 404 */
function jobOf(repository: RepositoryRecord, id: number): JobRecord {
  const job = table.of(repository).find((candidate) => candidate.id === id);
  if (job === undefined) throw notFound();
  return job;
}

/** Jobs of runs, and running them again. */
export const jobs = {
  "actions/list-jobs-for-workflow-run": ({ github, repository, path, query }) => {
    const run = runOf(repository, path.run_id);
    const { filter = "latest" } = query;
    const found = table
      .of(repository)
      .filter((job) => job.run === run.id && (filter === "all" || job.attempt === latestAttempt(run).number));
    const shapes = found.map((job) => jobShape(github, repository, job));
    return { status: 200, body: { total_count: shapes.length, jobs: shapes } };
  },

  "actions/list-jobs-for-workflow-run-attempt": ({ github, repository, path }) => {
    const run = runOf(repository, path.run_id);
    if (run.attempts.every(({ number }) => number !== path.attempt_number)) throw notFound();
    const shapes = jobsOf(repository, run, path.attempt_number).map((job) =>
      jobShape(github, repository, job),
    );
    return { status: 200, body: { total_count: shapes.length, jobs: shapes } };
  },

  "actions/get-job-for-workflow-run": ({ github, repository, path }) => ({
    status: 200,
    body: jobShape(github, repository, jobOf(repository, Number(path.job_id))),
  }),

  "actions/re-run-workflow": ({ github, repository, path, caller }) => {
    const run = runOf(repository, path.run_id);
    requireRerunnable(github, run);
    const again = jobsOf(repository, run, latestAttempt(run).number);
    addAttempt(github, repository, { run, actor: caller.login, again });
    github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: null });
    return { status: 201, body: {} };
  },

  "actions/re-run-workflow-failed-jobs": ({ github, repository, path, caller }) => {
    const run = runOf(repository, path.run_id);
    requireRerunnable(github, run);
    const again = jobsOf(repository, run, latestAttempt(run).number).filter((job) =>
      hasFailed(repository, job),
    );
    if (again.length === 0) throw forbidden("The workflow run containing this job has no failed jobs");
    addAttempt(github, repository, { run, actor: caller.login, again });
    const names = again.map(({ name }) => name);
    github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: names });
    return { status: 201, body: {} };
  },

  "actions/re-run-job-for-workflow-run": ({ github, repository, path, caller }) => {
    const job = jobOf(repository, Number(path.job_id));
    const run = runOf(repository, job.run);
    requireRerunnable(github, run);
    addAttempt(github, repository, { run, actor: caller.login, again: [job] });
    github.tell({ kind: "rerun", repository: repository.fullName, run: run.id, jobs: [job.name] });
    return { status: 201, body: {} };
  },
} satisfies Handlers;
