import type { CallJob, Contexts } from "../model.ts";
import { callInputs } from "../plan/inputs.ts";
import { callSecrets } from "./call-secrets.ts";
import { enterGroup } from "./job-entry.ts";
import { togetherOf } from "./outputs.ts";
import {
  type EndedLeg,
  endUnstarted,
  type JobEnded,
  type JobPlace,
  nameOf,
  permissionsOf,
  scopeOfJob,
  type WorkflowLevel,
} from "./workflow-level.ts";

/** Runs all jobs of a workflow. */
export type RunJobs = (level: WorkflowLevel, mayKeep: boolean) => Promise<ReadonlyMap<string, JobEnded>>;

/** Carries out a job that calls a workflow; its jobs are jobs of the same run. */
export async function runCall(place: JobPlace<CallJob>, runJobs: RunJobs): Promise<EndedLeg> {
  let below: WorkflowLevel;
  try {
    below = levelBelow(place);
  } catch (error) {
    return endUnstarted(place, "failure", error instanceof Error ? error.message : `${error}`);
  }
  const entry = await enterGroup(place, place.cancellation);
  if (entry.kind === "refused") return endUnstarted(place, entry.outcome, entry.reason);
  try {
    const ended = await runJobs(below, place.mayKeep);
    const jobs = [...ended.values()];
    const conclusion = togetherOf(jobs.map((job) => job.conclusion));
    const outputs = outputsOf(place, below, ended);
    return { conclusion, outcome: conclusion, outputs, isKept: jobs.every(({ isKept }) => isKept) };
  } finally {
    entry.leave();
  }
}

function levelBelow(place: JobPlace<CallJob>): WorkflowLevel {
  const { level, job, key } = place;
  const scope = scopeOfJob(place);
  const given = job.with.evaluate(scope);
  return {
    run: level.run,
    workflow: job.workflow,
    inputs: callInputs(job.workflow.call?.inputs ?? {}, given, scope),
    secrets: callSecrets(place),
    permissions: permissionsOf(place),
    prefix: { key: `${key} / `, name: `${nameOf(place)} / ` },
    cancellation: place.cancellation,
  };
}

/** Also where some of the jobs failed: what was set is handed on, so that a caller can clean up. */
function outputsOf(
  place: JobPlace<CallJob>,
  below: WorkflowLevel,
  ended: ReadonlyMap<string, JobEnded>,
): Readonly<Record<string, string>> {
  const jobs = [...ended].map(
    ([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }] as const,
  );
  const contexts: Contexts = {
    github: below.run.github,
    inputs: below.inputs,
    vars: below.run.request.vars,
    jobs: Object.fromEntries(jobs),
  };
  const scope = { contexts, status: place.status };
  const values = Object.entries(place.job.workflow.call?.outputs ?? {}).map(
    ([name, template]) => [name, template.evaluate(scope)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}
