import { resolve } from "node:path";
import type { GitHubRun } from "../domain/change/reference.ts";
import type { Known } from "../domain/facts/known.ts";
import { JobIdentity } from "../domain/judging/job-identity.ts";
import type { Clock } from "../ports/clock.ts";
import type { Runner } from "../ports/runner.ts";
import type { SigningJob } from "../ports/signing-job.ts";
import { connectSigningRun } from "./github/connect.ts";
import { unread } from "./github/unread.ts";
import { version } from "./github/version.ts";
import type { Host } from "./host.ts";
import { openTray } from "./release-tray.ts";
import { jobToken } from "./sigstore/job-token.ts";

interface Surroundings {
  readonly runner: Runner;
  readonly env: Host["env"];
  readonly clock: Clock;
  readonly workspace: string;
  readonly token: string;
  readonly run: GitHubRun;
}

/** What the job that runs has to sign with. */
export async function openSigningJob(surroundings: Surroundings): Promise<SigningJob> {
  const { runner, env, run, workspace } = surroundings;
  const own = jobToken(env, runner);
  return {
    ...(await connectSigningRun(surroundings)),
    version,
    identity: async () => identityIn(await own()),
    signer: async ({ visibility, own: signing }) => {
      const { instanceSigner } = await import("./sigstore/instance-signer.ts");
      return instanceSigner({ signing, visibility, server: run.hosts.server, env, runner });
    },
    opener: async (root, path) => {
      const { bundleOpener } = await import("./sigstore/open-bundle.ts");
      return bundleOpener(root, path);
    },
    tray: (folder) => openTray(resolve(workspace, folder)),
  };
}

/** What GitHub says of the job; it came from GitHub itself, and whoever verifies has it from the certificate. */
function identityIn(token: string): Known<JobIdentity> {
  const [, claims = ""] = token.split(".");
  const parsed = JobIdentity.safeParse(tryParse(Buffer.from(claims, "base64url").toString("utf8")));
  if (parsed.success) return { state: "known", value: parsed.data };
  const claim = parsed.error.issues[0]?.path.join(".") ?? "";
  return unread("malformed", `expected GitHub's claims in the token of the job, found a fault at "${claim}"`);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
