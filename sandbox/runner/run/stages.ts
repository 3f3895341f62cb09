import { join } from "node:path";
import { loadWorkspaceAction } from "../load/workspace-action.ts";
import type { Action, ActionReference, ActionStep, Condition, Step } from "../model.ts";
import { collectOutputs, compositeLevel } from "./action-composite.ts";
import type { ResolvedAction } from "./action-inputs.ts";
import { runNative } from "./action-native.ts";
import { runNode } from "./action-node.ts";
import { runScript } from "./run-script.ts";
import { runStep } from "./step.ts";
import { instanceOf, type StepLevel, type StepRun } from "./step-level.ts";

type RemoteReference = Extract<ActionReference, { kind: "remote" }>;

const always: Condition = { test: () => true };

/** All steps of a job, then what they left to be done, the last first. */
export async function runSteps(level: StepLevel, steps: readonly Step[]): Promise<void> {
  await runPre(level, steps);
  await runMain(level, steps);
  await runPosts(level, null);
}

/** What actions want done before the first step; `./` actions are not known yet. */
async function runPre(level: StepLevel, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const reference = remoteOf(step);
    if (reference === undefined || step.kind !== "action" || !hasPre(reference.action)) continue;
    const { runs } = reference.action;
    const condition = runs.kind === "node" ? runs.preCondition : always;
    await runStep(level, { step, stage: "pre", condition, body: (at) => useAction(step, at) });
  }
}

const remoteOf = (step: Step): RemoteReference | undefined =>
  step.kind === "action" && step.action.kind === "remote" ? step.action : undefined;

function hasPre({ runs }: Action): boolean {
  if (runs.kind === "node") return runs.pre !== null;
  return runs.steps.some((step) => {
    const inner = remoteOf(step);
    return inner !== undefined && hasPre(inner.action);
  });
}

async function runMain(level: StepLevel, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const body = (at: StepRun): Promise<void> =>
      step.kind === "run" ? runScript(step, at) : useAction(step, at);
    await runStep(level, { step, stage: "main", condition: step.condition, body });
  }
}

async function runPosts(level: StepLevel, outer: StepRun | null): Promise<void> {
  for (let post = level.posts.pop(); post !== undefined; post = level.posts.pop()) await post(outer);
}

async function useAction(step: ActionStep, at: StepRun): Promise<void> {
  if (step.action.kind === "native") return await runNative(step, step.action, at);
  const resolved = await resolve(step.action, at);
  const { runs } = resolved.action;
  registerPost(step, resolved, at.level);
  if (runs.kind === "node") return await runNode(at, { step, resolved, node: runs });
  const level = compositeLevel(step, resolved, at);
  if (at.stage === "pre") return await runPre(level, runs.steps);
  await runMain(level, runs.steps);
  collectOutputs(runs, level, at);
  if (level.composite?.status === "failure") at.hasFailed = true;
}

async function resolve(
  reference: Exclude<ActionReference, { kind: "native" }>,
  at: StepRun,
): Promise<ResolvedAction> {
  const { run, folders, actions } = at.level.job;
  if (reference.kind === "remote") {
    const { tree, path, action, ref } = reference;
    const folder = join(await actions.of(tree), path);
    return { action, folder, repository: tree.repository, ref };
  }
  const action = await loadWorkspaceAction(run.request, folders.workspace, reference.path);
  return { action, folder: join(folders.workspace, reference.path), repository: "", ref: "" };
}

/** Registered when the action is first begun: the order of beginning, turned round, is the order of cleaning up. */
function registerPost(step: ActionStep, resolved: ResolvedAction, level: StepLevel): void {
  const { runs } = resolved.action;
  const instance = instanceOf(level, step);
  if (instance.isPostRegistered || (runs.kind === "node" && runs.post === null)) return;
  instance.isPostRegistered = true;
  const condition = runs.kind === "node" ? runs.postCondition : always;
  level.posts.push(async (outer) => {
    // A composite action has something to clean up only if one of its steps has.
    if (runs.kind === "composite" && instance.inner.posts.length === 0) return;
    const { composite } = level;
    const here =
      composite === null || outer === null ? level : { ...level, composite: { ...composite, outer } };
    const body = async (at: StepRun): Promise<void> => {
      if (runs.kind === "node") await runNode(at, { step, resolved, node: runs });
      else await runPosts(compositeLevel(step, resolved, at), at);
    };
    await runStep(here, { step, stage: "post", condition, body });
  });
}
