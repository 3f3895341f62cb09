import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import { verifyEvidence } from "../../domain/evidence/verify.ts";
import { trustedRootPath } from "../../domain/instance/places.ts";
import { objectionsTo } from "../../domain/judging/circumstances.ts";
import { instanceOf, type JobIdentity } from "../../domain/judging/job-identity.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import type { Observation } from "../../domain/witness/observation.ts";
import { witnessStatement, witnessTriggers, witnessWorkflow } from "../../domain/witness/statement.ts";
import { weigh } from "../../domain/witness/weigh.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { renderJson } from "../../report/json.ts";
import { tokenMissing } from "../github-question.ts";
import { orThrow } from "../judge/answers.ts";
import { type InstanceTrust, loadInstance } from "../judge/instance.ts";
import { selfTrust } from "../judge/trust.ts";
import { observationPath } from "./look.ts";
import { readObservation } from "./observed.ts";
import { deskFor, readKept } from "./request.ts";

export const bundleName = "bundle.sigstore.json";

interface CosignRequest {
  readonly jobs: readonly NeededJob[];
  readonly output: string;
  readonly variables: readonly string[];
}

interface Scene {
  readonly ports: CommandPorts;
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly instance: InstanceTrust;
}

/**
 * Signs the heads that another job of this run has seen, if each of them provably goes on from the one that was signed before.
 * It reads no ledger: what it believes is the way through the tree. Exit 1: one does not go on, and nothing is signed.
 * @throws {UserError}
 */
export async function cosign(request: CosignRequest, ports: CommandPorts): Promise<ExitCode> {
  const { variables, jobs, output } = request;
  const job = await ports.step.signingJob(variables);
  if (job === null) throw tokenMissing(variables, "repository");
  const identity = orThrow(await job.identity(), "the identity of this job");
  const scene = { ports, job, identity, instance: await loadInstance(ports.home) };
  await requireOwnRun(scene);
  const observation = await readObservation({ job, jobs }, "look");
  const kept = await readKept(await deskFor(variables, ports), identity.repository);
  const weighed = weigh(observation.heads, kept);
  const refused = weighed.filter((one) => one.state === "refused");
  for (const { seen, why } of refused) ports.runner.log(`✗ ${seen.repository.name}: ${why}`);
  if (refused.length > 0) return 1;
  const grown = weighed.filter((one) => one.state === "grown");
  if (grown.length > 0) {
    const tray = job.tray(output);
    tray.write(bundleName, await signed(scene, await statementOf(scene, observation, grown)));
    const heads = grown.map(({ seen }) => seen);
    tray.write(observationPath, Buffer.from(renderJson({ ...observation, heads })));
  }
  ports.step.setOutput("heads", String(grown.length));
  ports.runner.log(`witness: signed ${grown.length} heads`);
  return 0;
}

/** A product may call any file with anything; this one counts in the instance's own runs only. @throws {UserError} */
async function requireOwnRun({ ports, job, identity, instance }: Scene): Promise<void> {
  const defaultBranch = await job.defaultBranch();
  const objections = orThrow(
    objectionsTo({
      identity,
      workflow: witnessWorkflow,
      triggers: witnessTriggers,
      calledAt: null,
      defaultBranch,
      relation:
        defaultBranch.state === "known"
          ? await job.relation(identity.commit, defaultBranch.value)
          : defaultBranch,
      machines: await job.machines(),
      runnerGroups: instance.runnerGroups,
      signers: instance.signers,
      now: ports.clock.now(),
    }),
    "the circumstances of this run",
  );
  const elsewhere = identity.repository === instanceOf(identity) ? [] : ["it runs outside of the instance"];
  const words = [...elsewhere, ...objections.map(({ code, message }) => `${code}: ${message}`)];
  if (words.length === 0) return;
  throw new UserError("invalid-input", `nothing is signed here: ${words.join("; ")}.`, {
    hint: "Only the schedule of the instance, on its protected default branch, is a witness.",
  });
}

type Grown = Parameters<typeof witnessStatement>[0];

async function statementOf(
  { ports, job, identity }: Scene,
  { at }: Observation,
  grown: Grown,
): Promise<Statement> {
  const { file } = await loadPlatformPolicy(ports.home);
  const server = serverOf(ports);
  const { repository, runId, runAttempt, workflowCommit } = identity;
  const pinned = `${server}/${repository}/${witnessWorkflow}@${workflowCommit}`;
  return witnessStatement(grown, {
    operationId: `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    at,
    policy: {
      uri: `git+${server}/${repository}@${workflowCommit}#policy/platform.yml`,
      digest: { sha256: file.digest.slice("sha256:".length) },
    },
    verifier: { id: pinned, version: { assaygate: job.version } },
  });
}

function serverOf({ runner }: CommandPorts): string {
  return runner.context.github?.hosts.server ?? "https://github.com";
}

/** Signs, and believes the bundle only once it was verified as anybody else's. @throws {UserError} */
async function signed({ ports, job, identity, instance }: Scene, statement: Statement): Promise<Uint8Array> {
  const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
  const bundle = await signer.sign(statement);
  const { file } = await loadPlatformPolicy(ports.home);
  const open = await job.opener(instance.root, trustedRootPath);
  const { repositoryId, ownerId, ref } = identity;
  const found = await verifyEvidence(
    bundle,
    {
      predicateType: statement.predicateType,
      subject: statement.subject[0]?.digest ?? {},
      source: { repositoryId, ownerId, commit: null, refs: [ref] },
      at: ports.clock.now(),
    },
    selfTrust({
      ...{ identity, server: serverOf(ports), workflow: witnessWorkflow, predicates: ["operation"] },
      ...{ policy: file.digest, open },
    }),
  );
  if (found.state === "verified") return bundle;
  throw new UserError("invalid-input", `what was signed here is not verified: ${found.message}.`, {
    hint: "Compare policy/trusted-root.jsonl with the services under signing in policy/instance.yml.",
  });
}
