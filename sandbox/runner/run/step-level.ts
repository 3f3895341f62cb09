import type { Contexts, Data, Scope, Status, Step } from "../model.ts";
import type { JobRun } from "./job-run.ts";
import type { StepSink } from "./step-sink.ts";

type DataObject = Readonly<Record<string, Data>>;

/** Steps that see each other: those of a job, or those of one use of a composite action. */
export interface StepLevel {
  readonly job: JobRun;
  /** `steps` */
  readonly steps: Map<string, DataObject>;
  /** What is done when the job's steps are over, the last first. */
  readonly posts: Post[];
  /** Actions of this level, by the id of their step. */
  readonly instances: Map<string, ActionInstance>;
  readonly composite: CompositeUse | null;
}

/** What a level keeps over the stages of a job. */
export type LevelState = Pick<StepLevel, "steps" | "posts" | "instances">;

export const newLevelState = (): LevelState => ({ steps: new Map(), posts: [], instances: new Map() });

/** One use of a composite action. */
export interface CompositeUse {
  /** The step that uses it, at the stage that is carried out now. */
  readonly outer: StepRun;
  readonly inputs: DataObject;
  readonly folder: string;
  readonly repository: string;
  readonly ref: string;
  /** Of its own steps: `github.action_status`. */
  status: "success" | "failure";
}

/** Something that is left to do; within a composite action, as part of the step above. */
export type Post = (outer: StepRun | null) => Promise<void>;

/** An action that a step uses, over its stages. */
export interface ActionInstance {
  /** What it wrote to GITHUB_STATE. */
  readonly state: Map<string, string>;
  /** Of a composite action. */
  readonly inner: LevelState;
  isPostRegistered: boolean;
}

/** The action that a step of this level uses; the same at every stage. */
export function instanceOf(level: StepLevel, step: Step): ActionInstance {
  const known = level.instances.get(step.id) ?? {
    state: new Map(),
    inner: newLevelState(),
    isPostRegistered: false,
  };
  level.instances.set(step.id, known);
  return known;
}

/** Files to which a step writes what it says to the runner; their names are those of `github`. */
export interface CommandFiles {
  readonly paths: Readonly<Record<"env" | "output" | "path" | "state" | "step_summary", string>>;
}

/** A step (or the pre or post stage of one) that is carried out. */
export interface StepRun {
  readonly level: StepLevel;
  readonly step: Step;
  readonly stage: "pre" | "main" | "post";
  readonly sink: StepSink;
  /** `env` */
  readonly environment: ReadonlyMap<string, string>;
  /** What of it came from `env` of this step and those above: nothing that is written to GITHUB_ENV changes it. */
  readonly overrides: ReadonlyMap<string, string>;
  readonly files: CommandFiles;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly signal: AbortSignal;
  hasFailed: boolean;
}

/** The step fails with this message. */
export class StepFailure extends Error {}

/** What `success()`, `failure()` and `cancelled()` answer at this level. */
export function statusOf(level: StepLevel, stage: StepRun["stage"] = "main"): Status {
  const { job, composite } = level;
  const isCancelled = job.status === "cancelled";
  const status = composite === null || stage !== "main" ? job.status : composite.status;
  return { success: status === "success", failure: status === "failure", cancelled: isCancelled };
}

export interface StepPlace {
  readonly level: StepLevel;
  readonly step: Step;
  readonly stage: StepRun["stage"];
  readonly environment: ReadonlyMap<string, string>;
  readonly files?: CommandFiles | undefined;
}

/** What expressions of a step see. */
export function scopeOf(place: StepPlace): Scope {
  const { level, environment } = place;
  const { job, composite } = level;
  const contexts: Contexts = {
    ...job.contexts,
    ...(composite === null ? {} : { inputs: composite.inputs, secrets: {}, needs: {} }),
    github: githubOf(place),
    runner: job.runner,
    job: { ...job.job, status: job.status },
    steps: Object.fromEntries(level.steps),
    env: Object.fromEntries(environment),
  };
  return { contexts, status: statusOf(level, place.stage), workspace: job.folders.workspace };
}

/** `github` of a step. */
export function githubOf({ level, step, files }: StepPlace): DataObject {
  const { job, composite } = level;
  return {
    ...job.github,
    ...(files === undefined ? {} : files.paths),
    action: step.id,
    ...(composite === null ? {} : compositeOrigin(composite)),
    ...origin(step),
  };
}

function origin(step: Step): DataObject {
  if (step.kind !== "action") return {};
  switch (step.action.kind) {
    case "remote":
      return { action_ref: step.action.ref, action_repository: step.action.tree.repository };
    case "native":
      return { action_ref: step.action.ref, action_repository: step.action.repository };
    case "workspace":
      return {};
  }
}

const compositeOrigin = ({ folder, repository, ref, status }: CompositeUse): DataObject => ({
  action_path: folder,
  action_ref: ref,
  action_repository: repository,
  action_status: status,
});
