import { releaseOfRun, runToExport } from "../../domain/audit-export/due.ts";
import {
  type AuditManifest,
  faultOf,
  manifestBytes,
  manifestPath,
} from "../../domain/audit-export/manifest.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { ArchivedRun } from "../../ports/run-archive.ts";
import { tokenMissing } from "../github-question.ts";
import { known } from "../ledger/recording.ts";
import { recordedEntries } from "./released.ts";

interface CollectRequest {
  readonly output: string;
  readonly variables: readonly string[];
}

/**
 * Keeps what GitHub has of a release run that has ended, and names every file in a manifest: of the run whose end started this
 * one, or, started by hand, of the first that was never exported. A run that released nothing leaves nothing. Exit 0. @throws {UserError} where it is not whole; {InternalError} outage
 */
export async function collect(request: CollectRequest, ports: CommandPorts): Promise<ExitCode> {
  const { variables, output } = request;
  const entries = await recordedEntries({ ports, variables });
  const run = ports.step.endedRun ?? runToExport(entries);
  const release = run === null ? null : releaseOfRun(entries, run);
  if (run === null || release === null) {
    ports.step.setOutput("files", "0");
    ports.runner.log(
      `audit-export: ${run === null ? "no run" : `run ${run}`} released anything by the ledger`,
    );
    return 0;
  }
  const archive = await ports.step.runArchive(variables);
  if (archive === null) throw tokenMissing(variables, "repository");
  const archived = known(await archive.read(run, release.evidence), `what is left of run ${run}`);
  const manifest = manifestOf(archived, ports.clock.now());
  const fault = faultOf(manifest);
  if (fault !== null) throw refused(run, fault);
  const folder = archive.tray(output);
  for (const [path, bytes] of archived.files) folder.write(path, bytes);
  folder.write(manifestPath, manifestBytes(manifest));
  // The manifest is one as well: also of a run that is gone there is something to sign.
  ports.step.setOutput("files", String(archived.files.size + 1));
  ports.runner.log(words(manifest));
  return 0;
}

function manifestOf({ repository, run, files, gone }: ArchivedRun, exportedAt: string): AuditManifest {
  const listed = [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sha256HexOfBytes(bytes),
  }));
  return { schemaVersion: 1, repository, run, exportedAt, files: listed, gone: [...gone] };
}

function words(manifest: AuditManifest): string {
  const { run, files, gone } = manifest;
  if (run.state === "unknown")
    return `audit-export: GitHub has neither run ${run.id} nor a release with what the ledger names`;
  if (run.state === "deleted")
    return `audit-export: GitHub has run ${run.id} no longer, which released on ${run.releasedAt}`;
  const lost = gone.length === 0 ? "" : `; GitHub has no longer: ${gone.join(", ")}`;
  return `audit-export: ${files.length} files of run ${run.id} over ${run.attempts} attempts${lost}`;
}

function refused(run: number, why: string): UserError {
  return new UserError("invalid-input", `run ${run} is not exported: ${why}.`, {
    hint: "Nothing is signed. If GitHub was late with the log, run it again; docs/how-to/export-a-release-run.md says what else to do.",
  });
}
