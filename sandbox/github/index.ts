import { plant } from "./seed/plant.ts";
import type { Seed } from "./seed/seed.ts";
import { type RunningGitHub, serve } from "./server.ts";

interface Options {
  /** Any free one if not given. */
  readonly port?: number;
  /** Folder that paths in the seed are relative to. */
  readonly folder?: string;
}

/** Starts an emulated GitHub with this seed on a port of this machine. */
export async function startGitHub(
  seed: Omit<Seed, "schema">,
  { port = 0, folder = "." }: Options = {},
): Promise<RunningGitHub> {
  const github = await plant({ schema: "assaygate/sandbox-seed/v1", ...seed }, folder);
  return serve(github, port);
}
