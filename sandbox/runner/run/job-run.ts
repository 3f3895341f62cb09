import type { JobIdentity, Oidc } from "../api.ts";
import type { Contexts, Data } from "../model.ts";
import type { ActionFolders } from "./action-folders.ts";
import type { Cancellation } from "./cancellation.ts";
import type { JobFolders } from "./job-folders.ts";
import type { JobProcesses } from "./job-processes.ts";
import type { Mask } from "./mask.ts";
import type { Run } from "./run.ts";

export type JobStatus = "success" | "failure" | "cancelled";

/** A job on this machine, from its first step to its last. */
export interface JobRun {
  readonly run: Run;
  readonly identity: JobIdentity;
  readonly token: string;
  readonly oidc: Oidc | null;
  readonly folders: JobFolders;
  readonly actions: ActionFolders;
  readonly mask: Mask;
  /** All that expressions of steps see, but for what belongs to the step: `env`, `steps`, `job.status`. */
  readonly contexts: Contexts;
  readonly github: Readonly<Record<string, Data>>;
  readonly runner: Readonly<Record<string, Data>>;
  readonly job: Readonly<Record<string, Data>>;
  /** `env` of workflow and job, and what steps wrote to GITHUB_ENV since. */
  readonly environment: Map<string, string>;
  /** What steps put before `PATH`; the newest first. */
  readonly paths: string[];
  readonly defaults: { readonly shell: string | undefined; readonly workingDirectory: string | undefined };
  /** The job shall end: steps whose condition holds nevertheless still run. */
  readonly cancellation: Cancellation;
  /** The time for that is over: nothing runs any more. */
  readonly end: Cancellation;
  readonly processes: JobProcesses;
  /** Makes numbers no other step of the job has. */
  readonly nextNumber: () => number;
  status: JobStatus;
}
