import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import { judges } from "../../domain/judging/judges.ts";
import { InternalError, UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { tokenMissing } from "../github-question.ts";
import { requireHonestLedger } from "../ledger/recording.ts";
import { orThrow } from "./answers.ts";
import { requireCircumstances } from "./circumstances.ts";
import { exportLacking } from "./exported.ts";
import { fetchRecorded } from "./fetch.ts";
import { loadInstance } from "./instance.ts";
import { openNotary } from "./notary.ts";
import { fileRelease, fileSource } from "./release.ts";
import type { SigningScene, SignRequest } from "./scene.ts";
import { unseenWords } from "./watched.ts";

/**
 * Signs what the gate of this run found, once it was judged again and nothing speaks against it. Exit 0: signed and verified, or
 * `pending` where the signing services are out; everything else signs nothing. @throws {UserError}
 */
export async function sign(request: SignRequest, ports: CommandPorts): Promise<ExitCode> {
  const job = await ports.step.signingJob(request.variables);
  if (job === null) throw tokenMissing(request.variables, "repository");
  const identity = orThrow(await job.identity(), "the identity of this job");
  try {
    const scene = await sceneOf(request, { ports, job, identity });
    const unseen = unseenWords({ ...scene, now: ports.clock.now() });
    if (unseen !== null) return tell(ports, "pending", "witness-stale", unseen);
    const lacking = await lackBefore(scene);
    if (lacking !== null) return tell(ports, "pending", "audit-export-missing", lacking);
    await signIn(scene);
  } catch (error) {
    if (!(error instanceof InternalError) || error.code !== "outage") throw error;
    return tell(
      ports,
      "pending",
      "signing-outage",
      `evidence pending: ${error.message} Nothing was signed; run the job again.`,
    );
  }
  return tell(ports, "pass", "signed", `${request.what}: signed and verified in ${request.output}`);
}

async function sceneOf(
  request: SignRequest,
  { ports, job, identity }: Pick<SigningScene, "ports" | "job" | "identity">,
): Promise<SigningScene> {
  const platform = await loadPlatformPolicy(ports.home);
  if (platform.source !== "instance") {
    throw new UserError("invalid-config", "expected the instance of an organisation, found none.", {
      hint: "Only an instance signs: `assaygate init` makes one.",
    });
  }
  const instance = await loadInstance(ports.home);
  const { releaseBranches } = platform.file.content;
  await requireCircumstances({ request, releaseBranches, ports, job, identity, instance });
  const { repository } = identity;
  const { entries, witnessed } = await requireHonestLedger({
    ports,
    variables: request.variables,
    repository,
  });
  const begunAt = orThrow(await job.begunAt(), "when this run began");
  return { request, ports, job, identity, instance, begunAt, entries, witnessed, platform: platform.file };
}

/** What the release before has left undone; null: nothing, or there was none. */
async function lackBefore(scene: SigningScene): Promise<string | null> {
  const { request, ports } = scene;
  if (request.what !== "release") return null;
  const lacking = await exportLacking({ ...scene, server: serverOf(ports), now: ports.clock.now() });
  if (lacking === null) return null;
  return `evidence pending: ${lacking}. Nothing was signed. Run the workflow "Assaygate audit export" for that run, then this job again.`;
}

async function signIn(scene: SigningScene): Promise<void> {
  const { request, platform, identity, begunAt, ports, job } = scene;
  const until = ports.clock.now();
  const { stages } = judges[request.what];
  const replayed = await fetchRecorded(
    { job, jobs: request.jobs },
    { platform, demand: { commit: identity.commit, event: identity.event, stages, from: begunAt, until } },
  );
  const server = serverOf(ports);
  const judged = { ...replayed, identity, server, begunAt, version: job.version };
  const notary = await openNotary(scene, server);
  await (request.what === "source" ? fileSource : fileRelease)({ ...scene, judged, notary });
}

function serverOf({ runner }: CommandPorts): string {
  return runner.context.github?.hosts.server ?? "https://github.com";
}

function tell(ports: CommandPorts, decision: "pass" | "pending", reason: string, words: string): ExitCode {
  ports.step.setOutput("decision", decision);
  ports.step.setOutput("reason-code", reason);
  ports.runner.log(words);
  ports.runner.summarise(`## Assaygate: ${decision} (\`${reason}\`)\n\n    ${words}`);
  return 0;
}
