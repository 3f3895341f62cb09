import type { Conclusion, Problem, RunRequest, RunResult } from "../api.ts";
import type { Contexts, Data, Scope, Workflow } from "../model.ts";
import { dispatchInputs } from "../plan/inputs.ts";
import { runJobs } from "./job-graph.ts";
import { togetherOf } from "./outputs.ts";
import { beginRun, type Run } from "./run.ts";
import type { WorkflowLevel } from "./workflow-level.ts";

/** GitHub shows no longer titles in its lists. */
const longestTitle = 200;

/** Carries out a workflow that was loaded. Rejects only if a hook does, and after everything has ended. */
export async function carryOut(
  request: RunRequest,
  { workflow, notices }: { readonly workflow: Workflow; readonly notices: readonly Problem[] },
): Promise<RunResult> {
  const run = beginRun(request, workflow);
  const scope = scopeOfRun(run, workflow);
  run.tell({ kind: "run-started", name: workflow.name, title: titleOf(run, workflow, scope) });
  for (const { at, message } of notices) run.tell({ kind: "notice", message, at });
  const leave = await enterGroup(run, workflow, scope);
  try {
    const conclusion = leave === null ? "cancelled" : await runAll(run, workflow, scope);
    run.tell({ kind: "run-ended", conclusion });
    for (const fault of run.faults) throw fault;
    return { kind: "completed", conclusion, jobs: run.results };
  } finally {
    leave?.();
  }
}

async function runAll(run: Run, workflow: Workflow, scope: Scope): Promise<Conclusion> {
  const { request } = run;
  const level: WorkflowLevel = {
    run,
    workflow,
    inputs: inputsOf(scope.contexts),
    secrets: request.secrets,
    permissions: request.defaultPermissions,
    prefix: { key: "", name: "" },
    cancellation: run.cancellation,
  };
  const ended = await runJobs(level, request.kept !== undefined);
  const conclusions = [...ended.values()].map(({ conclusion }) => conclusion);
  const wasCancelled = run.cancellation.isRequested && conclusions.includes("cancelled");
  return wasCancelled ? "cancelled" : togetherOf(conclusions);
}

const inputsOf = ({ inputs }: Contexts): Readonly<Record<string, Data>> => (isObject(inputs) ? inputs : {});

function isObject(value: Data | undefined): value is Readonly<Record<string, Data>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function scopeOfRun(run: Run, workflow: Workflow): Scope {
  const { github, request } = run;
  const status = { success: true, failure: false, cancelled: false };
  const contexts = { github, vars: request.vars };
  const { values } = dispatchInputs(workflow.dispatch, request.inputs ?? {}, { contexts, status });
  return {
    contexts: { ...contexts, inputs: request.trigger.event === "workflow_dispatch" ? values : {} },
    status,
  };
}

/** `run-name`, or what GitHub takes from the event. */
function titleOf(run: Run, workflow: Workflow, scope: Scope): string {
  const { payload } = run.request.trigger;
  const title =
    workflow.runName?.evaluate(scope) ||
    textAt(payload, "pull_request", "title") ||
    textAt(payload, "head_commit", "message") ||
    workflow.name;
  const [line = ""] = title.trim().split("\n");
  return line.slice(0, longestTitle);
}

function textAt(payload: Readonly<Record<string, unknown>>, ...path: readonly string[]): string {
  let value: unknown = payload;
  for (const name of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }
  return typeof value === "string" ? value : "";
}

/** Waits for the workflow's concurrency group; null if a newer run took its place. */
async function enterGroup(run: Run, workflow: Workflow, scope: Scope): Promise<(() => void) | null> {
  const group = workflow.concurrency?.evaluate(scope);
  if (group === undefined || group.name === "") return () => {};
  const cancel = (): void => run.cancellation.request();
  const asked = run.request.hooks.enterConcurrency({ ...group, cancel });
  const answer = await run.cancellation.orElse(asked);
  if (answer === "cancelled") {
    void asked.then(
      (late) => late.leave(),
      () => {},
    );
    return null;
  }
  return answer.state === "entered" ? () => answer.leave() : null;
}
