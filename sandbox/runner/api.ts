/**
 * What a local run of a workflow takes and gives. The runner knows workflows, jobs and steps; it does not know the emulated
 * GitHub: whoever embeds it brings repositories, tokens, artifacts and environments as hooks.
 */
export type PermissionLevel = "none" | "read" | "write";
/** Scope (`contents`, `pull-requests`, `id-token`…) to what the job's token may do; scopes that are not named are `none`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;

/** One commit of a repository, from which workflows and actions are loaded. */
export interface SourceTree {
  /** `owner/name` */
  readonly repository: string;
  /** Full commit id. */
  readonly sha: string;
  /** Whether anybody may read it: a job's token reads no other repository that is not. */
  readonly isPublic: boolean;
  /** Text of a file of this commit; undefined if there is none. */
  read(path: string): Promise<string | undefined>;
  /** Writes all files of this commit into a folder that exists. */
  unpack(folder: string): Promise<void>;
  /**
   * Makes an empty folder a git repository with this commit checked out (detached) and `depth` commits of history; 0 brings
   * all of it, with every branch and tag. `url` is what the remote `origin` is called; fetching works, pushing does not.
   */
  clone(folder: string, as: { readonly depth: number; readonly url: string }): Promise<void>;
}

/** Repositories that the machine can reach. */
export interface Sources {
  /** The commit that a ref (branch, tag, full ref or commit id) names; undefined: the run ends as unsupported. */
  at(repository: string, ref: string): Promise<SourceTree | undefined>;
}

/** What starts a run. `github.*` of every job comes from here, also below called workflows. */
export interface Trigger {
  readonly event: string;
  /** Body of the webhook: `github.event`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `owner/name` where the run belongs to; the workflow's own file may lie elsewhere (rulesets). */
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  /** `refs/heads/main`, `refs/pull/7/merge` */
  readonly ref: string;
  readonly sha: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly isRefProtected: boolean;
  readonly actor: string;
  readonly actorId: number;
  readonly triggeringActor: string;
}

/** The file that is run, and where it lies. */
export interface WorkflowFile {
  readonly repository: string;
  /** `.github/workflows/pull-request.yml` */
  readonly path: string;
  /** Ref by which it was named, as in `github.workflow_ref`. */
  readonly ref: string;
  readonly sha: string;
}

export interface RunRequest {
  readonly run: { readonly id: number; readonly number: number; readonly attempt: number };
  readonly file: WorkflowFile;
  readonly trigger: Trigger;
  /** Of `workflow_dispatch`; strings as a person types them. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Empty for forks and Dependabot. `GITHUB_TOKEN` is never among them. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** What a workflow without `permissions` gets. */
  readonly defaultPermissions: Permissions;
  /** What no job of this run can exceed, whatever it asks for: all read for forks and Dependabot. */
  readonly permissionCeiling: Permissions | null;
  readonly urls: { readonly server: string; readonly api: string; readonly graphql: string };
  readonly sources: Sources;
  readonly hooks: Hooks;
  /** Actions of others, by `owner/name` in lower case (any ref): carried out in this process. All others are loaded from `sources`. */
  readonly nativeActions: Readonly<Record<string, NativeAction>>;
  /** Node 24 or newer, for `using: node24`. */
  readonly node: string;
  /** What every step inherits besides the runner's own variables; `PATH` is needed, nothing else of this machine is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder for workspaces; below it everything is the run's own. */
  readonly folder: string;
  /** A minute of `timeout-minutes`, in milliseconds of this machine; 60,000 for real time. */
  readonly minuteMs: number;
  /** Jobs that run at the same time; as many as there are processors if not given. */
  readonly parallelJobs?: number;
  /**
   * Jobs of an earlier attempt that are not run again, by `JobIdentity.key`; for `rerun-failed-jobs`. A job that needs one
   * that does run again runs again as well.
   */
  readonly kept?: ReadonlyMap<string, JobResult>;
  /** Cancels the run as a person would. */
  readonly signal?: AbortSignal;
}

/** Says what a step would on GitHub: `with` after evaluation and defaults. Throwing fails the step with the message. */
export type NativeAction = (call: {
  readonly ref: string;
  readonly inputs: ReadonlyMap<string, string>;
  /** Folder of the job; `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** `RUNNER_TEMP` */
  readonly temp: string;
  readonly job: JobIdentity;
  /** Of the job, whether or not the step was given it. */
  readonly token: string;
  /** Null: the job has no `id-token: write`. */
  readonly oidc: Oidc | null;
  readonly request: RunRequest;
  readonly log: (line: string) => void;
  /** Adds an annotation. */
  readonly warn: (message: string) => void;
  /** Adds to the summary of the job. */
  readonly summarize: (markdown: string) => void;
}) => Promise<NativeResult>;

export interface NativeResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Put before `PATH` for the steps that follow. */
  readonly paths?: readonly string[];
}

/** A job that starts. */
export interface JobIdentity {
  /** Unique in the run and the same at every attempt: `gate`, `checks / run`, `legs (1)`: path of ids, legs counted from 1. */
  readonly key: string;
  /** As the check run is called: `<calling job name> / <called job name>` (github-facts 1.27). */
  readonly name: string;
  /** Of `job.*`: the file that defines the job. */
  readonly file: WorkflowFile;
  readonly permissions: Permissions;
  readonly labels: readonly string[];
  readonly environment: { readonly name: string; readonly isDeployment: boolean } | null;
}

export interface Hooks {
  /** Called when a job is about to run. Gives its token (with `permissions`) and the id of its check run. */
  startJob(
    job: JobIdentity,
  ): Promise<{ readonly token: string; readonly checkRunId: number; readonly oidc: Oidc | null }>;
  /** A job that names an environment waits for the answer. */
  enterEnvironment(job: JobIdentity): Promise<"approved" | "rejected">;
  /** Waits for its turn; the answer ends it. `cancelled`: a newer run of the group took its place. */
  enterConcurrency(group: {
    readonly name: string;
    readonly cancelsInProgress: boolean;
    /** Cancels what holds the group, as a person would: the run, or the job whose group it is. */
    cancel(): void;
  }): Promise<{ readonly state: "entered" | "cancelled"; leave(): void }>;
  readonly artifacts: Artifacts;
  /** Everything that happens, in order. */
  tell(event: RunEvent): void;
}

/** Only for jobs with `id-token: write`. */
export interface Oidc {
  readonly url: string;
  readonly token: string;
}

/** Artifacts of this run and, with the token's permission, of others. */
export interface Artifacts {
  /** Stores a zip. @throws {Error} if the run has one of that name */
  put(artifact: {
    readonly name: string;
    readonly zip: Uint8Array;
  }): Promise<{ readonly id: number; readonly digest: string }>;
  /** Zips of a run, newest first of a name; the run itself if none is given. */
  list(run?: number): Promise<
    readonly {
      readonly id: number;
      readonly name: string;
      readonly digest: string;
      readonly zip: Uint8Array;
    }[]
  >;
}

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

export type RunEvent =
  | { readonly kind: "run-started"; readonly name: string; readonly title: string }
  /** Something that this runner does not do, and that does not change results: `runs-on` labels, `run-name`. */
  | { readonly kind: "notice"; readonly message: string; readonly at: string }
  | { readonly kind: "job-waiting"; readonly job: string; readonly environment: string }
  | { readonly kind: "job-started"; readonly job: JobIdentity }
  | { readonly kind: "step-started"; readonly job: string; readonly step: string; readonly name: string }
  /** A masked line of a step's output, without workflow commands. */
  | { readonly kind: "log"; readonly job: string; readonly step: string; readonly line: string }
  | {
      readonly kind: "annotation";
      readonly job: string;
      readonly step: string;
      readonly level: "notice" | "warning" | "error";
      readonly message: string;
      readonly properties: Readonly<Record<string, string>>;
    }
  | { readonly kind: "summary"; readonly job: string; readonly step: string; readonly markdown: string }
  | {
      readonly kind: "step-ended";
      readonly job: string;
      readonly step: string;
      readonly name: string;
      readonly outcome: Conclusion;
      readonly conclusion: Conclusion;
      readonly outputs: Readonly<Record<string, string>>;
      readonly ms: number;
    }
  | { readonly kind: "job-ended"; readonly job: string; readonly name: string; readonly result: JobResult }
  | { readonly kind: "run-ended"; readonly conclusion: Conclusion };

export interface JobResult {
  /** What `needs.<id>.result` says. */
  readonly conclusion: Conclusion;
  /** What the check run shows; another than `conclusion` where a failure was let pass by `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A run that came to an end, or that GitHub would not have started (`startup_failure`) or this runner cannot carry out. */
export type RunResult =
  | {
      readonly kind: "completed";
      readonly conclusion: Conclusion;
      /** By `JobIdentity.key`: all that GitHub shows a check run for, kept ones too. */
      readonly jobs: ReadonlyMap<string, JobResult>;
    }
  /** The workflow is wrong: GitHub shows the same as "Invalid workflow file". */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  /** Something that is never skipped in silence: containers, services, Windows, unmapped actions… */
  | { readonly kind: "unsupported"; readonly problems: readonly Problem[] };

export interface Problem {
  /** `owner/name:path:line:column` */
  readonly at: string;
  readonly message: string;
}
