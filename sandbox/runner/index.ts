import type { RunRequest, RunResult } from "./api.ts";
import { loadWorkflow } from "./load/load.ts";
import { carryOut } from "./run/workflow.ts";

export type * from "./api.ts";

/**
 * Runs a workflow on this machine as GitHub would: every problem of all files that it reaches is found before anything starts.
 * Rejects only if a hook of the embedder rejects.
 */
export async function runWorkflow(request: RunRequest): Promise<RunResult> {
  const loading = await loadWorkflow(request);
  if (loading.kind !== "loaded") return loading;
  return await carryOut(request, loading);
}
