/**
 * A workflow as the runner carries it out: GitHub's own parser has checked it, expressions wait for their contexts. `load/`
 * makes it, `run/` carries it out; nothing else passes between them.
 */
import type { Permissions, Problem, RunRequest, SourceTree, WorkflowFile } from "./api.ts";

/** Plain data as expressions see it; objects have no prototype that matters. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** Contexts by name (`github`, `needs`, `matrix`…). One that is missing is an empty object. */
export type Contexts = Readonly<Record<string, Data>>;

/** What `success()`, `failure()`, `cancelled()` answer where a condition stands; `always()` is always true. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export interface Scope {
  readonly contexts: Contexts;
  readonly status: Status;
  /** Folder that `hashFiles` looks into; undefined where it is not allowed. */
  readonly workspace?: string | undefined;
}

/** Something of a workflow that may hold expressions. @throws {ExpressionError} */
export interface Template<T> {
  evaluate(scope: Scope): T;
}

/** `if:` with GitHub's default and its implicit `success() &&`. @throws {ExpressionError} */
export interface Condition {
  test(scope: Scope): boolean;
}

export interface Workflow {
  readonly file: WorkflowFile;
  /** Commit that the file is of. */
  readonly tree: SourceTree;
  /** Name, or the path where there is none. */
  readonly name: string;
  readonly runName: Template<string> | null;
  readonly env: Template<Readonly<Record<string, string>>>;
  readonly defaults: RunDefaults;
  readonly permissions: PermissionsAsked;
  readonly concurrency: Template<Concurrency> | null;
  /** In the order of the file. */
  readonly jobs: readonly Job[];
  /** Null where the file has no `on: workflow_call`. */
  readonly call: CallInterface | null;
  /** Events that start it, with their filters as written. */
  readonly on: Readonly<Record<string, Data>>;
  /** Inputs of `workflow_dispatch`: typed booleans and numbers. */
  readonly dispatch: Readonly<Record<string, InputRule>>;
}

export interface InputRule {
  readonly type: "string" | "boolean" | "number" | "choice" | "environment";
  readonly isRequired: boolean;
  readonly default: Template<Data> | null;
  /** Of a choice. */
  readonly options: readonly string[];
}

export interface CallInterface {
  readonly inputs: Readonly<Record<string, InputRule>>;
  readonly secrets: Readonly<Record<string, { readonly isRequired: boolean }>>;
  readonly outputs: Readonly<Record<string, Template<string>>>;
}

/** Null: nothing was said, so what stands above counts. */
export type PermissionsAsked = Permissions | null;

export interface RunDefaults {
  readonly shell: Template<string> | null;
  readonly workingDirectory: Template<string> | null;
}

export interface Concurrency {
  readonly name: string;
  readonly cancelsInProgress: boolean;
}

interface AnyJob {
  readonly id: string;
  readonly name: JobName;
  readonly needs: readonly string[];
  readonly condition: Condition;
  readonly permissions: PermissionsAsked;
  readonly strategy: Strategy;
  readonly concurrency: Template<Concurrency> | null;
  /** `owner/name:path:line:column` */
  readonly at: string;
}

/** `name:`, or the id; the values of a leg behind it where GitHub puts them: `build (x, 1)`. */
export interface JobName {
  /** @throws {ExpressionError} */
  evaluate(scope: Scope, leg: Leg | null): string;
}

/** One job of a matrix. */
export interface Leg {
  /** The context `matrix`. */
  readonly values: Readonly<Record<string, Data>>;
  /** Values that names show: `x, 1`; empty where none of them is a scalar. */
  readonly suffix: string;
}

export interface Strategy {
  /**
   * Legs of the matrix; null: no matrix. No legs: all were excluded, and GitHub runs one job without `matrix`.
   * @throws {ExpressionError} for an empty vector, as GitHub does
   */
  readonly matrix: Template<readonly Leg[]> | null;
  readonly failFast: Template<boolean>;
  /** 0: no limit. */
  readonly maxParallel: Template<number>;
}

export type Job = StepsJob | CallJob;

export interface StepsJob extends AnyJob {
  readonly kind: "steps";
  readonly runsOn: Template<readonly string[]>;
  readonly env: Template<Readonly<Record<string, string>>>;
  readonly defaults: RunDefaults;
  /** Null also where the name is empty. */
  readonly environment: Template<{ readonly name: string; readonly isDeployment: boolean } | null> | null;
  /** Evaluated when the steps are done, with their outputs. */
  readonly environmentUrl: Template<string> | null;
  readonly timeoutMinutes: Template<number>;
  readonly continueOnError: Template<boolean>;
  readonly outputs: Readonly<Record<string, Template<string>>>;
  readonly steps: readonly Step[];
}

export interface CallJob extends AnyJob {
  readonly kind: "call";
  /** The called workflow, loaded; calls within it too. */
  readonly workflow: Workflow;
  readonly with: Template<Readonly<Record<string, Data>>>;
  readonly secrets: "inherit" | Template<Readonly<Record<string, string>>>;
}

interface AnyStep {
  /** Given, or `__run`, `__actions_checkout`, `__run_2`… as GitHub makes them. */
  readonly id: string;
  /** `name:`, or what GitHub shows in its place (`Run …`). */
  readonly name: Template<string>;
  readonly condition: Condition;
  readonly env: Template<Readonly<Record<string, string>>>;
  readonly continueOnError: Template<boolean>;
  readonly timeoutMinutes: Template<number>;
  readonly at: string;
}

export type Step = RunStep | ActionStep;

export interface RunStep extends AnyStep {
  readonly kind: "run";
  readonly script: Template<string>;
  readonly shell: Template<string> | null;
  readonly workingDirectory: Template<string> | null;
}

export interface ActionStep extends AnyStep {
  readonly kind: "action";
  readonly action: ActionReference;
  readonly with: Template<Readonly<Record<string, string>>>;
}

/** Where an action comes from, as far as that is known before the job starts. */
export type ActionReference =
  /** `owner/name` has a native action. */
  | { readonly kind: "native"; readonly repository: string; readonly ref: string }
  /** Of a repository at a commit: `owner/name/path@ref`, or `$/path`. `pre` is run. */
  | {
      readonly kind: "remote";
      readonly tree: SourceTree;
      readonly path: string;
      readonly action: Action;
      readonly ref: string;
    }
  /** `./path`: in the workspace, read when the step runs; `pre` is not run. */
  | { readonly kind: "workspace"; readonly path: string };

export interface Action {
  readonly name: string;
  readonly inputs: Readonly<
    Record<string, { readonly isRequired: boolean; readonly default: Template<string> | null }>
  >;
  readonly runs: NodeAction | CompositeAction;
}

export interface NodeAction {
  readonly kind: "node";
  readonly main: string;
  readonly pre: string | null;
  readonly preCondition: Condition;
  readonly post: string | null;
  readonly postCondition: Condition;
}

export interface CompositeAction {
  readonly kind: "composite";
  readonly steps: readonly Step[];
  readonly outputs: Readonly<Record<string, Template<string>>>;
}

/** An expression that cannot be evaluated: the job or step fails with its message. */
export class ExpressionError extends Error {}

export type Loading =
  | { readonly kind: "loaded"; readonly workflow: Workflow; readonly notices: readonly Problem[] }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "unsupported"; readonly problems: readonly Problem[] };

/** `load/load.ts`: reads a workflow and all that it reaches; every problem is found before anything runs. */
export type LoadWorkflow = (request: RunRequest) => Promise<Loading>;

/** `load/workspace-action.ts`: reads `action.yml` of a `./` action when its step runs; files are those of the workspace. */
export type LoadWorkspaceAction = (request: RunRequest, folder: string, path: string) => Promise<Action>;
