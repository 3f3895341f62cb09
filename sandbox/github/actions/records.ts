import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

export type RunStatus = Schema<"job">["status"];
/** Runs know one more than jobs: the workflow was wrong, so that no job started. */
export type Conclusion = Schema<"job">["conclusion"];
export type RunConclusion = Conclusion | "startup_failure";

/** A workflow: a file in `.github/workflows/`, or one that a ruleset requires. */
export interface WorkflowRecord {
  readonly id: number;
  readonly path: string;
  name: string;
  readonly createdAt: string;
  /** Id of the repository that a ruleset takes it from; null for a file of its own. */
  readonly requiredFrom: number | null;
}

/** A run as it was at one attempt. */
export interface AttemptRecord {
  readonly number: number;
  status: RunStatus;
  conclusion: RunConclusion;
  readonly triggeringActor: string;
  readonly startedAt: string;
  updatedAt: string;
}

/** What a reviewer said; it belongs to the run, not to the attempt, and has no time (github-facts 4.6, 4.8). */
export interface ApprovalRecord {
  readonly state: "approved" | "rejected";
  readonly comment: string;
  readonly user: string;
  readonly environments: readonly string[];
}

export interface RunRecord {
  readonly id: number;
  /** Id of the workflow. */
  readonly workflow: number;
  readonly path: string;
  readonly name: string;
  title: string;
  readonly number: number;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly suite: number;
  readonly headRepository: string;
  /** Reusable workflows that it calls; empty for a ruleset's workflow (github-facts 1.13, 2.9). */
  readonly referenced: { readonly path: string; readonly sha: string; readonly ref?: string }[];
  /** Oldest first; never empty. */
  readonly attempts: AttemptRecord[];
  readonly approvals: ApprovalRecord[];
  /** Names of environments that wait for a reviewer or a timer. */
  readonly waiting: string[];
  concurrency: string | null;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The file that a ruleset of the organisation requires, where this is a run of one. */
  readonly required: RequiredFile | null;
}

/** A workflow's file in the repository that a ruleset names; the run belongs to another one. */
export interface RequiredFile {
  readonly repositoryId: number;
  readonly path: string;
  /** As the rule names it; null: the default branch. */
  readonly ref: string | null;
  readonly sha: string;
}

/** A step of a job, as far as it came. */
export interface StepRecord {
  readonly number: number;
  readonly name: string;
  status: "in_progress" | "completed";
  conclusion: string | null;
  readonly startedAt: string;
  completedAt: string | null;
}

/** A job of one attempt; it is a check run of the same id. */
export interface JobRecord {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly createdAt: string;
  runner: string | null;
  /** `GitHub Actions` are GitHub's own machines; those of a repository are in `Default`. */
  runnerGroup: string | null;
  readonly environment: string | null;
  readonly steps: StepRecord[];
}

/** The log of one attempt of a run, as the zip file that GitHub makes of it. */
export interface LogRecord {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  /** In base64. */
  readonly content: string;
}

export interface ArtifactRecord {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly size: number;
  /** Of the zip file. */
  readonly digest: string;
  /** The zip file, in base64. */
  readonly content: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export const workflows = table<WorkflowRecord>("workflows");
export const runs = table<RunRecord>("runs");
export const jobs = table<JobRecord>("jobs");
export const artifacts = table<ArtifactRecord>("artifacts");
export const logs = table<LogRecord>("logs");

/** @throws {Refusal} 404 */
export function runOf(repository: RepositoryRecord, id: number): RunRecord {
  const run = runs.of(repository).find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

/** The attempt that counts. */
export function latestAttempt({ attempts, id }: RunRecord): AttemptRecord {
  const last = attempts.at(-1);
  if (last === undefined) throw new Error(`expected an attempt of run ${id}`);
  return last;
}
