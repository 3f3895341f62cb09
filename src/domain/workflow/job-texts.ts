import type { Job, Step, Workflow } from "./model.ts";

/** A text of a workflow that may hold expressions. */
export interface WorkflowTextAt {
  readonly text: string;
  readonly line: number;
}

/** The texts of a step: script, inputs, variables, condition. */
export function textsOfStep(step: Step): WorkflowTextAt[] {
  const pairs = [...step.inputs, ...step.environment].map(({ value, line }) => ({ text: value, line }));
  const located = [step.run, step.condition].flatMap((entry) =>
    entry === null ? [] : [{ text: entry.value, line: entry.line }],
  );
  return [...located, ...pairs];
}

/** All texts of a job, with its steps. */
export function textsOfJob(job: Job): WorkflowTextAt[] {
  const variables = job.variables.map(({ value, line }) => ({ text: value, line }));
  return [...variables, ...job.steps.flatMap(textsOfStep)];
}

/** Variables of the workflow, which every job sees. */
export function textsAround(workflow: Workflow): WorkflowTextAt[] {
  return workflow.variables.map(({ value, line }) => ({ text: value, line }));
}
