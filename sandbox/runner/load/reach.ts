import type { RunRequest, SourceTree, WorkflowFile } from "../api.ts";
import type { Action, Workflow } from "../model.ts";
import type { FileOrigin, Findings } from "./findings.ts";

/** How far a run reaches: what its files refer to is loaded through this, each file once. */
export interface Reach {
  readonly request: RunRequest;
  readonly findings: Findings;
  /** The commit that a ref names; undefined: not reachable. */
  treeAt(repository: string, ref: string): Promise<SourceTree | undefined>;
  /** The action in a folder of a commit; null: what is wrong with it was told. */
  actionAt(folder: ActionFolder, referrer: Referrer): Promise<Action | null>;
  /** Declines what an action of the workspace would need, as far as the commit of the run already has it. */
  surveyWorkspace(path: string): Promise<void>;
  /** The workflow that a job calls; null: what is wrong with it was told. */
  workflowAt(called: CalledFile, referrer: Referrer): Promise<Workflow | null>;
}

export interface ActionFolder {
  readonly tree: SourceTree;
  /** Empty: the root. */
  readonly path: string;
}

export interface CalledFile {
  readonly file: WorkflowFile;
  readonly tree: SourceTree;
}

/** What refers to a file, to say where something is missing; null for callers that then have nothing. */
export interface Referrer {
  refuse(message: string): null;
  decline(message: string): null;
  /** Keys of the files that led here. */
  readonly chain: readonly string[];
}

/** A file whose parts are being read. */
export interface OpenFile {
  readonly origin: FileOrigin;
  readonly reach: Reach;
  /** Commit that it is of; null: a file of the workspace. */
  readonly tree: SourceTree | null;
  /** Ref by which it was named. */
  readonly ref: string;
  /** Keys of the files that led here, with its own. */
  readonly chain: readonly string[];
}
