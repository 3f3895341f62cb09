import type { Answer, Request as RehearsalRequest } from "./rehearsal/start.ts";
import type { Request, Started } from "./start.ts";

/**
 * What `assaygate sandbox` loads: `src/` never imports this folder, the stub of the CLI hands it over (docs/adr/0012). The
 * rest is a chunk of its own, because ncc lists the licences of chunks only.
 */
export async function startSandbox(request: Request): Promise<Started> {
  return (await import("./start.ts")).startSandbox(request);
}

/** What `assaygate rehearse` loads, in the same way. */
export async function rehearse(request: RehearsalRequest): Promise<Answer> {
  return (await import("./rehearsal/start.ts")).startRehearsal(request);
}
