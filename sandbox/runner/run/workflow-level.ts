import type { Conclusion, JobResult, Permissions } from "../api.ts";
import type { Contexts, Data, Job, Leg, Scope, Status, Workflow } from "../model.ts";
import { effectivePermissions } from "../plan/permissions.ts";
import type { Cancellation } from "./cancellation.ts";
import type { Run } from "./run.ts";

type DataObject = Readonly<Record<string, Data>>;

/** A workflow that is carried out: the run's own, or one that a job calls. */
export interface WorkflowLevel {
  readonly run: Run;
  readonly workflow: Workflow;
  readonly inputs: DataObject;
  /** Those that this workflow was given; GITHUB_TOKEN is each job's own. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What a job gets that neither itself nor its workflow asks for. */
  readonly permissions: Permissions;
  /** What stands before keys and names of its jobs: `checks / `. */
  readonly prefix: { readonly key: string; readonly name: string };
  readonly cancellation: Cancellation;
}

/** One job to be carried out, or one leg of it. */
export interface JobPlace<J extends Job = Job> {
  readonly level: WorkflowLevel;
  readonly job: J;
  readonly needs: DataObject;
  readonly leg: Leg | null;
  readonly strategy: DataObject;
  /** `gate`, `checks / run`, `legs (1)` */
  readonly key: string;
  /** How all ended that stood before it. */
  readonly history: ReadonlyMap<string, Conclusion>;
  /** What it needs was taken over from an earlier attempt, so that this may be, too. */
  readonly mayKeep: boolean;
  readonly cancellation: Cancellation;
  readonly status: Status;
}

export interface EndedLeg extends JobResult {
  readonly isKept: boolean;
}

/** A job of a workflow with all its legs, when it is over. */
export interface JobEnded extends Omit<JobResult, "outcome"> {
  readonly isKept: boolean;
  /** It and all that stood before it: `failure()` asks about all of them. */
  readonly history: ReadonlyMap<string, Conclusion>;
}

/** What expressions outside of steps see. */
export function contextsOf({ level, needs, leg, strategy }: Omit<JobPlace, "job">): Contexts {
  return {
    github: level.run.github,
    inputs: level.inputs,
    vars: level.run.request.vars,
    needs,
    strategy,
    matrix: leg?.values ?? null,
  };
}

export function scopeOfJob(place: JobPlace): Scope {
  return { contexts: contextsOf(place), status: place.status };
}

/** Before any ceiling: a fork's token is cut where it is made. */
export function permissionsOf({ level, job }: JobPlace): Permissions {
  return effectivePermissions({
    job: job.permissions,
    workflow: level.workflow.permissions,
    above: level.permissions,
  });
}

/** A name as far as it can be evaluated: a job that is skipped is called something, too. */
export function nameOf(place: JobPlace): string {
  try {
    return place.level.prefix.name + place.job.name.evaluate(scopeOfJob(place), place.leg);
  } catch {
    return place.level.prefix.name + place.job.id;
  }
}

/** Tells that a job ended without having been started, and why. */
export function endUnstarted(place: JobPlace, outcome: JobResult["outcome"], reason?: string): EndedLeg {
  const { run } = place.level;
  const { key: job } = place;
  if (reason !== undefined) {
    run.tell({ kind: "annotation", job, step: "", level: "error", message: reason, properties: {} });
  }
  const result: JobResult = { conclusion: outcome, outcome, outputs: {} };
  run.results.set(job, result);
  run.tell({ kind: "job-ended", job, name: nameOf(place), result });
  return { ...result, isKept: false };
}
