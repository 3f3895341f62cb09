import type { JobRecord, RunRecord } from "../github/actions/records.ts";
import type { RepositoryRecord, TokenRecord } from "../github/records.ts";
import type { JobIdentity, JobResult, RunRequest } from "../runner/api.ts";
import type { Start } from "./occasion.ts";

/** A run that is carried out, or was: what is needed to carry it out again. */
export interface LiveRun {
  readonly repository: RepositoryRecord;
  readonly run: RunRecord;
  readonly start: Start;
  /** Cancels the attempt that goes on. */
  cancel: AbortController;
  /** Jobs of the attempt that goes on or was the last, by the runner's key. */
  readonly jobs: Map<string, LiveJob>;
  /** What the last attempt came to, by the runner's key. */
  results: ReadonlyMap<string, JobResult>;
  /** Names of jobs by key, over all attempts. */
  readonly names: Map<string, string>;
  /** Lines of the attempt's jobs, by the job's name. */
  readonly lines: Map<string, string[]>;
  /** Environments that a reviewer decides on, by name in lower case. */
  readonly reviews: Map<string, (state: "approved" | "rejected") => void>;
}

/** A job that runs. */
export interface LiveJob {
  readonly record: JobRecord;
  readonly identity: JobIdentity;
  readonly token: TokenRecord | undefined;
  readonly summaries: string[];
  /** Gives the place among the jobs at a time back. */
  leave(): void;
}

/** What every run of a platform is given. */
export type Surroundings = Pick<
  RunRequest,
  "nativeActions" | "node" | "environment" | "minuteMs" | "urls"
> & {
  /** `owner/name` to its secrets. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly folder: string;
};
