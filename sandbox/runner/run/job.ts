import type { JobIdentity, JobResult } from "../api.ts";
import type { StepsJob } from "../model.ts";
import { capped } from "../plan/permissions.ts";
import { enterJob } from "./job-entry.ts";
import type { JobRun } from "./job-run.ts";
import { beginJob } from "./job-start.ts";
import { jobOutputs } from "./outputs.ts";
import { minutes } from "./run.ts";
import { runSteps } from "./stages.ts";
import { newLevelState, type StepLevel, scopeOf } from "./step-level.ts";
import { StepSink } from "./step-sink.ts";
import {
  type EndedLeg,
  endUnstarted,
  type JobPlace,
  nameOf,
  permissionsOf,
  scopeOfJob,
} from "./workflow-level.ts";

/** GitHub ends a job that was cancelled after this time, whatever still runs. */
const minutesToClean = 5;

/** The longest time that a timer of Node can wait. */
const longestWait = 2 ** 31 - 1;

/** Carries out a job with steps, or one leg of it: waits for its turn, runs the steps, cleans up. */
export async function runStepsJob(place: JobPlace<StepsJob>): Promise<EndedLeg> {
  const identity = identify(place);
  if (typeof identity === "string") return endUnstarted(place, "failure", identity);
  const entry = await enterJob(place, identity);
  if (entry.kind === "refused") return endUnstarted(place, entry.outcome, entry.reason);
  try {
    const result = await runEntered(place, identity);
    const { run } = place.level;
    run.results.set(place.key, result);
    run.tell({ kind: "job-ended", job: place.key, name: identity.name, result });
    return { ...result, isKept: false };
  } finally {
    entry.leave();
  }
}

/** What is known of a job before it starts; a text says why it cannot. */
function identify(place: JobPlace<StepsJob>): JobIdentity | string {
  const { level, job, key } = place;
  try {
    const scope = scopeOfJob(place);
    return {
      key,
      name: nameOf(place),
      file: level.workflow.file,
      permissions: capped(permissionsOf(place), level.run.request.permissionCeiling),
      labels: job.runsOn.evaluate(scope),
      environment: job.environment?.evaluate(scope) ?? null,
    };
  } catch (error) {
    return reasonOf(error);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

async function runEntered(place: JobPlace<StepsJob>, identity: JobIdentity): Promise<JobResult> {
  const { run } = place.level;
  const started = await run.request.hooks.startJob(identity);
  run.tell({ kind: "job-started", job: identity });
  const begun = await beginJob(place, identity, started);
  const { job } = begun;
  const sink = new StepSink({ job: place.key, step: "", mask: job.mask, tell: run.tell });
  const level: StepLevel = { job, ...newLevelState(), composite: null };
  const stopTimers = startTimers(place, job, sink);
  try {
    if (begun.problem === null) await runSteps(level, place.job.steps);
    else fail(job, sink, begun.problem);
    const outputs = outputsOf(place.job, level, sink);
    return resultOf(place, job, outputs);
  } finally {
    stopTimers();
    await job.processes.endAll();
  }
}

function fail(job: JobRun, sink: StepSink, message: string): void {
  sink.annotate("error", message);
  if (job.status === "success") job.status = "failure";
}

function outputsOf(job: StepsJob, level: StepLevel, sink: StepSink): Readonly<Record<string, string>> {
  const { mask, environment } = level.job;
  const [step] = job.steps;
  if (step === undefined) return {};
  const scope = scopeOf({ level, step, stage: "post", environment });
  try {
    return jobOutputs({ templates: job.outputs, scope, mask, sink });
  } catch (error) {
    fail(level.job, sink, reasonOf(error));
    return {};
  }
}

function resultOf(place: JobPlace<StepsJob>, job: JobRun, outputs: JobResult["outputs"]): JobResult {
  const outcome = job.status;
  const mayFail = outcome === "failure" && place.job.continueOnError.evaluate(scopeOfJob(place));
  return { conclusion: mayFail ? "success" : outcome, outcome, outputs };
}

/** Cancels the job when its time is over, and ends it some time after it was cancelled. */
function startTimers(place: JobPlace<StepsJob>, job: JobRun, sink: StepSink): () => void {
  const timers: NodeJS.Timeout[] = [];
  const count = timeoutOf(place);
  const start = (wait: number, act: () => void): void => {
    timers.push(setTimeout(act, Math.min(minutes(job.run, wait), longestWait)));
  };
  start(count, () => {
    sink.annotate("error", `The job has exceeded the maximum execution time of ${count} minutes.`);
    job.cancellation.request();
  });
  const onCancel = (): void => start(minutesToClean, () => job.end.request());
  if (job.cancellation.isRequested) onCancel();
  else job.cancellation.signal.addEventListener("abort", onCancel, { once: true });
  return () => {
    job.cancellation.signal.removeEventListener("abort", onCancel);
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Hosted jobs live six hours at most; a limit that cannot be evaluated was reported when the job began. */
function timeoutOf(place: JobPlace<StepsJob>): number {
  const longest = 360;
  try {
    const count = place.job.timeoutMinutes.evaluate(scopeOfJob(place));
    return count > 0 ? Math.min(count, longest) : longest;
  } catch {
    return longest;
  }
}
