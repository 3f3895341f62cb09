import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import { releaseOfRun } from "../../domain/audit-export/due.ts";
import {
  type AuditManifest,
  faultOf,
  manifestBytes,
  manifestPath,
} from "../../domain/audit-export/manifest.ts";
import {
  auditExportTriggers,
  auditExportWorkflow,
  exportStatement,
} from "../../domain/audit-export/statement.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import type { Operation } from "../../domain/evidence/predicates/operation.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import { verifyEvidence } from "../../domain/evidence/verify.ts";
import { trustedRootPath } from "../../domain/instance/places.ts";
import { instanceOf, type JobIdentity } from "../../domain/judging/job-identity.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { tokenMissing } from "../github-question.ts";
import { orThrow } from "../judge/answers.ts";
import { requireCircumstancesOf } from "../judge/circumstances.ts";
import { withArtifact } from "../judge/fetch.ts";
import { type InstanceTrust, loadInstance } from "../judge/instance.ts";
import { selfTrust } from "../judge/trust.ts";
import { manifestIn, tarOf } from "./fetched.ts";
import { recordedEntries } from "./released.ts";

export const bundleName = "bundle.sigstore.json";

interface SignRequest {
  readonly jobs: readonly NeededJob[];
  readonly output: string;
  readonly variables: readonly string[];
}

interface Scene {
  readonly ports: CommandPorts;
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly instance: InstanceTrust;
  readonly server: string;
  /** Digest of the platform policy, `sha256:…`. */
  readonly policy: string;
}

/**
 * Signs the manifest of a run that released something. It has no tree, and believes of the job before it nothing but bytes
 * that the manifest names. Exit 0. @throws {UserError}; {InternalError} outage
 */
export async function sign(request: SignRequest, ports: CommandPorts): Promise<ExitCode> {
  const { variables, jobs, output } = request;
  const job = await ports.step.signingJob(variables);
  if (job === null) throw tokenMissing(variables, "repository");
  const identity = orThrow(await job.identity(), "the identity of this job");
  const instance = await loadInstance(ports.home);
  const scope = { workflow: auditExportWorkflow, triggers: auditExportTriggers };
  await requireCircumstancesOf(scope, { ports, job, identity, instance });
  const { manifest, kept } = await withArtifact(
    { job, jobs },
    { job: "collect", of: "artifact" },
    ({ artefact }) => ({ manifest: manifestIn(artefact), kept: sha256HexOfBytes(tarOf(artefact)) }),
  );
  requireOwn(manifest, identity);
  const release = releaseOfRun(await recordedEntries({ ports, variables }), manifest.run.id);
  if (release === null) throw refused(`a release by run ${manifest.run.id} in the ledger`, "none");
  const { file } = await loadPlatformPolicy(ports.home);
  const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
  const scene = { ports, job, identity, instance, server, policy: file.digest };
  const bundle = await signed(scene, statementOf(scene, manifest, { release, kept }));
  const tray = job.tray(output);
  tray.write(manifestPath, manifestBytes(manifest));
  tray.write(bundleName, bundle);
  ports.step.setOutput("decision", "pass");
  ports.runner.log(`audit-export: signed what is left of run ${manifest.run.id}`);
  return 0;
}

/** @throws {UserError} invalid-input */
function requireOwn(manifest: AuditManifest, { repositoryId, runId }: JobIdentity): void {
  if (manifest.repository.id !== repositoryId)
    throw refused(`a run of repository ${repositoryId}`, `one of ${manifest.repository.id}`);
  if (String(manifest.run.id) === runId) throw refused("a run that has ended", "this very run");
  const fault = faultOf(manifest);
  if (fault !== null) throw refused("a whole export", fault);
}

function statementOf(
  { identity, job, server, policy }: Scene,
  manifest: AuditManifest,
  { release: { subject, evidence }, kept }: { readonly release: LedgerEntry; readonly kept: string },
): Statement<Operation> {
  const own = `${server}/${instanceOf(identity)}`;
  return exportStatement(manifest, {
    operationId: `${server}/${identity.repository}/actions/runs/${manifest.run.id}`,
    released: { subject, evidence },
    kept,
    policy: {
      uri: `git+${own}@${identity.workflowCommit}#policy/platform.yml`,
      digest: { sha256: policy.slice("sha256:".length) },
    },
    verifier: {
      id: `${own}/${auditExportWorkflow}@${identity.workflowCommit}`,
      version: { assaygate: job.version },
    },
  });
}

/** Signs, and believes the bundle only once it was verified as anybody else's. @throws {UserError} */
async function signed(scene: Scene, statement: Statement): Promise<Uint8Array> {
  const { ports, job, identity, instance, server, policy } = scene;
  const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
  const bundle = await signer.sign(statement);
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
      ...{ identity, server, workflow: auditExportWorkflow, predicates: ["operation"] },
      ...{ policy, open },
    }),
  );
  if (found.state === "verified") return bundle;
  throw refused("a bundle that is verified", `${found.code}: ${found.message}`);
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "Nothing is signed. docs/how-to/export-a-release-run.md says what is asked for.",
  });
}
