import type { AuditManifest } from "../domain/audit-export/manifest.ts";
import type { Known } from "../domain/facts/known.ts";
import type { ReleaseTray } from "./signing-job.ts";

/** What is left of a run that has ended; of one that was deleted, nothing but what it released. */
export interface ArchivedRun {
  readonly repository: AuditManifest["repository"];
  readonly run: AuditManifest["run"];
  /** Files by path, as the manifest names them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths of logs that GitHub has no longer. */
  readonly gone: readonly string[];
}

/** Runs of a repository, as GitHub still has them. */
export interface RunArchive {
  /**
   * Everything of one run: all attempts with their jobs and logs, who approved, which artifacts. `evidence` is the sha256 of a
   * file of what it released, by which that is found where the run itself is gone.
   */
  read(run: number, evidence: string): Promise<Known<ArchivedRun>>;
  /** Begins a folder. @throws {UserError} invalid-input if it is not empty */
  tray(folder: string): ReleaseTray;
}
