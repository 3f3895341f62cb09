import type { Known } from "../domain/facts/known.ts";
import type { EndedRun, GateRun } from "../domain/pipeline/follow-up.ts";
import type { Connection } from "./github.ts";
import type { Publication } from "./publication.ts";
import type { RunArchive } from "./run-archive.ts";
import type { SigningJob } from "./signing-job.ts";

/** A folder for evidence that leaves the machine as one artifact. */
export interface EvidenceTray {
  /** Copies a file of the workspace to the same path below the folder, or to another one. */
  put(path: string, to?: string): void;
}

export interface GateRunsQuestion {
  readonly ended: EndedRun;
  /** Paths of the workflow files in which a gate runs. */
  readonly workflows: readonly string[];
  /** Name of the job that decides. */
  readonly job: string;
}

/** Runs of gates, which can be started again. */
export interface GateRuns {
  /** A run as GitHub itself knows it: an event can say anything. */
  ended(run: number): Promise<Known<EndedRun>>;
  /** Gates that ran for the same head, once those have ended that had begun to look before it did. */
  gates(question: GateRunsQuestion): Promise<Known<readonly GateRun[]>>;
  /** Starts the failed jobs of a run again. */
  rerun(run: number): Promise<Known<null>>;
}

/** What a command has besides that is a step of a job. */
export interface PipelineStep {
  setOutput(name: string, value: string): void;
  /** GitHub as a gate sees it in this run, for the token in one of these variables. */
  connect(variables: readonly string[]): Promise<Connection>;
  /** Begins a folder, in the workspace or outside of it. @throws {UserError} invalid-input if it is not empty */
  tray(folder: string): EvidenceTray;
  /** Id of the run whose end started this one; null: the event is another. */
  readonly endedRun: number | null;
  /** What the job has to sign with; null: none of the variables holds a token, or it is outside Actions. */
  signingJob(variables: readonly string[]): Promise<SigningJob | null>;
  /** What the job has to publish with; null as above. */
  publication(variables: readonly string[]): Promise<Publication | null>;
  /** What is left of runs of this repository; null as above. */
  runArchive(variables: readonly string[]): Promise<RunArchive | null>;
  /** Null: none of the variables holds a token. */
  gateRuns(variables: readonly string[]): Promise<GateRuns | null>;
}
