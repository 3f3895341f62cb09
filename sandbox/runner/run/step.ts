import type { Conclusion } from "../api.ts";
import type { Condition, Step } from "../model.ts";
import { Cancellation, holds } from "./cancellation.ts";
import { applyCommandFiles, makeCommandFiles } from "./command-files.ts";
import { minutes } from "./run.ts";
import { instanceOf, type StepLevel, type StepRun, scopeOf, statusOf } from "./step-level.ts";
import { StepSink } from "./step-sink.ts";

/** A stage of a step: what is done, and when. */
export interface StepTask {
  readonly step: Step;
  readonly stage: StepRun["stage"];
  readonly condition: Condition;
  /** Throws to make the step fail with a message. */
  readonly body: (step: StepRun) => Promise<void>;
}

interface Ended {
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: ReadonlyMap<string, string>;
}

/** The longest time that a timer of Node can wait. */
const longestWait = 2 ** 31 - 1;

const nothing: ReadonlyMap<string, string> = new Map();

/** Carries out a stage of a step, or skips it; the level learns how it ended. */
export async function runStep(level: StepLevel, task: StepTask): Promise<Conclusion> {
  const { job, composite } = level;
  const began = performance.now();
  const key = task.stage === "main" ? task.step.id : `${task.stage}:${task.step.id}`;
  const name = job.mask.hide(nameOf(level, task));
  const sink =
    composite?.outer.sink ??
    new StepSink({ job: job.identity.key, step: key, mask: job.mask, tell: job.run.tell });
  const isOwn = composite === null;
  const place = { job: job.identity.key, step: key, name };
  if (isOwn) job.run.tell({ kind: "step-started", ...place });
  const ended = await attempt(level, task, sink);
  keep(level, task, ended);
  if (isOwn) {
    const { outcome, conclusion } = ended;
    const outputs = Object.fromEntries([...ended.outputs].map(([id, value]) => [id, job.mask.hide(value)]));
    job.run.tell({
      kind: "step-ended",
      ...place,
      outcome,
      conclusion,
      outputs,
      ms: performance.now() - began,
    });
  }
  return ended.conclusion;
}

const prefixes = { pre: "Pre ", main: "", post: "Post " } as const;

function nameOf(level: StepLevel, { step, stage }: StepTask): string {
  const scope = scopeOf({ level, step, stage, environment: level.job.environment });
  try {
    return `${prefixes[stage]}${step.name.evaluate(scope)}`;
  } catch {
    // A name that cannot be evaluated must not decide about the step.
    return `${prefixes[stage]}${step.id}`;
  }
}

/** What later steps see of this one; ids that GitHub made up are not among `steps`. */
function keep(level: StepLevel, { step, stage }: StepTask, ended: Ended): void {
  const { job, composite } = level;
  const { outcome, conclusion } = ended;
  if (stage === "main" && !step.id.startsWith("__")) {
    level.steps.set(step.id, { outputs: Object.fromEntries(ended.outputs), outcome, conclusion });
  }
  if (conclusion !== "failure") return;
  if (composite !== null && stage === "main") composite.status = "failure";
  else if (composite === null && job.status === "success") job.status = "failure";
  else if (composite !== null) composite.outer.hasFailed = true;
}

async function attempt(level: StepLevel, task: StepTask, sink: StepSink): Promise<Ended> {
  const { step } = task;
  try {
    const overrides = overridesOf(level, task);
    const environment = new Map([...level.job.environment, ...overrides]);
    const place = { level, step, stage: task.stage, environment };
    const isWanted = (): boolean =>
      task.condition.test({ ...scopeOf(place), status: statusOf(level, task.stage) });
    if (level.job.end.isRequested) return { outcome: "cancelled", conclusion: "cancelled", outputs: nothing };
    if (!isWanted()) return { outcome: "skipped", conclusion: "skipped", outputs: nothing };
    return await carryOut({ level, task, sink, overrides, environment, isWanted });
  } catch (error) {
    sink.annotate("error", reasonOf(error));
    return { outcome: "failure", conclusion: "failure", outputs: nothing };
  }
}

function overridesOf(level: StepLevel, { step, stage }: StepTask): ReadonlyMap<string, string> {
  const above = level.composite?.outer.overrides ?? nothing;
  const environment = new Map([...level.job.environment, ...above]);
  const own = step.env.evaluate(scopeOf({ level, step, stage, environment }));
  return new Map([...above, ...Object.entries(own)]);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

interface Attempt {
  readonly level: StepLevel;
  readonly task: StepTask;
  readonly sink: StepSink;
  readonly overrides: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly isWanted: () => boolean;
}

async function carryOut({ level, task, sink, overrides, environment, isWanted }: Attempt): Promise<Ended> {
  const { job } = level;
  const { step, stage } = task;
  const cancellation = new Cancellation(job.end.signal, level.composite?.outer.signal);
  const files = await makeCommandFiles(job);
  const state = step.kind === "action" ? instanceOf(level, step).state : new Map<string, string>();
  const outputs = new Map<string, string>();
  const at: StepRun = {
    level,
    step,
    stage,
    sink,
    overrides,
    environment,
    files,
    outputs,
    state,
    signal: cancellation.signal,
    hasFailed: false,
  };
  const release = watchJob(at, cancellation, isWanted);
  const timer = startTimer(at, cancellation);
  await perform(at, task);
  timer.stop();
  release();
  await applyCommandFiles(at);
  if (timer.hasRungOut())
    sink.annotate(
      "error",
      `The action '${nameOf(level, task)}' has timed out after ${timer.minutes} minutes.`,
    );
  else if (cancellation.isRequested) {
    sink.annotate("error", "The operation was canceled.");
    return { outcome: "cancelled", conclusion: "cancelled", outputs };
  }
  const outcome = at.hasFailed || timer.hasRungOut() ? "failure" : "success";
  return { outcome, conclusion: outcome === "failure" && mayFail(at) ? "success" : outcome, outputs };
}

async function perform(at: StepRun, task: StepTask): Promise<void> {
  try {
    await task.body(at);
  } catch (error) {
    at.hasFailed = true;
    if (!at.signal.aborted) at.sink.annotate("error", reasonOf(error));
  }
}

/** When the job shall end, a step goes on only if its condition holds even then. */
function watchJob(at: StepRun, cancellation: Cancellation, isWanted: () => boolean): () => void {
  const { signal } = at.level.job.cancellation;
  if (signal.aborted) return () => {};
  const look = (): void => {
    if (!holds(isWanted)) cancellation.request();
  };
  signal.addEventListener("abort", look, { once: true });
  return () => signal.removeEventListener("abort", look);
}

interface Timer {
  readonly minutes: number;
  readonly hasRungOut: () => boolean;
  readonly stop: () => void;
}

function startTimer(at: StepRun, cancellation: Cancellation): Timer {
  const { level, step, stage } = at;
  const count = stage === "main" ? step.timeoutMinutes.evaluate(scopeOf(at)) : 0;
  let isOver = false;
  const ring = (): void => {
    isOver = true;
    cancellation.request();
  };
  const wait = Math.min(minutes(level.job.run, count), longestWait);
  const timer = count > 0 ? setTimeout(ring, wait) : undefined;
  return { minutes: count, hasRungOut: () => isOver, stop: () => clearTimeout(timer) };
}

function mayFail(at: StepRun): boolean {
  return at.stage === "main" && at.step.continueOnError.evaluate(scopeOf(at));
}
