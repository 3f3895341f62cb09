import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "./host.ts";

/** A new folder outside the workspace, in the one that the runner empties after the job. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes such a folder. */
export function temporaryFolder(env: Host["env"], prefix: string): TemporaryFolder {
  const path = mkdtempSync(join(env["RUNNER_TEMP"] || tmpdir(), prefix));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
