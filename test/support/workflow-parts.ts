import { parse } from "yaml";

/** One of our own rules for workflows and composite actions: what a file does against it. */
export interface WorkflowRule {
  readonly name: string;
  broken(file: WorkflowText): readonly string[];
}

export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "continue-on-error"?: unknown;
}

export interface Job {
  readonly if?: unknown;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly secrets?: unknown;
  readonly steps?: readonly Step[];
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly "runs-on"?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly "continue-on-error"?: unknown;
}

export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly using?: string; readonly steps?: readonly Step[] };
}

export interface Parts {
  readonly workflow: Workflow;
  readonly jobs: readonly (readonly [string, Job])[];
  /** Steps of jobs and of a composite action. */
  readonly steps: readonly Step[];
  readonly uses: readonly string[];
  readonly isAction: boolean;
}

function partsOf({ text }: WorkflowText): Parts {
  const workflow = (parse(text) ?? {}) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  const steps = [...jobs.flatMap(([, job]) => job.steps ?? []), ...(workflow.runs?.steps ?? [])];
  const uses = [...jobs.map(([, job]) => job.uses), ...steps.map((step) => step.uses)].filter(
    (use) => use !== undefined,
  );
  return { workflow, jobs, steps, uses, isAction: workflow.runs !== undefined };
}

export function rule(
  name: string,
  broken: (parts: Parts, file: WorkflowText) => readonly string[],
): WorkflowRule {
  return { name, broken: (file) => broken(partsOf(file), file) };
}

export const isStarter = ({ path }: WorkflowText): boolean => path.includes("starters/");
export const isOwn = (use: string): boolean => /^(\$\/|\.\/)/.test(use);
/** What a product names: a branch that only the instance's owners can move (design §3). */
export const isChannel = (use: string): boolean =>
  /^ORG\/platform\/\.github\/workflows\/[\w-]+\.yml@stable$/.test(use);
export const triggersOf = ({ on }: Workflow): readonly string[] =>
  typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
export const runsHooks = ({ uses, steps }: Parts): boolean =>
  uses.some((use) => /\/actions\/run-hooks(@|$)/.test(use)) ||
  steps.some(({ run = "" }) => /\brun-hooks\b/.test(run));
