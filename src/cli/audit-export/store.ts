import type { ArtefactFiles } from "../../domain/artifact/files.ts";
import { type AuditManifest, manifestBytes, manifestPath } from "../../domain/audit-export/manifest.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { HostedRelease, Publication, ReleaseAsset } from "../../ports/publication.ts";
import { renderAuditExport } from "../../report/audit-export.ts";
import { tokenMissing } from "../github-question.ts";
import { orThrow } from "../judge/answers.ts";
import { withArtifact } from "../judge/fetch.ts";
import { recordEntry } from "../ledger/recording.ts";
import { manifestIn, tarOf } from "./fetched.ts";
import { bundleName } from "./sign.ts";

interface StoreRequest {
  readonly jobs: readonly NeededJob[];
  readonly variables: readonly string[];
}

const largestBundle = 16 * 1024 * 1024;

/**
 * Keeps what was signed where it cannot be changed: in an immutable release of its own, as the release that it is about takes
 * no more files, and its digests in the ledger. Exit 0. @throws {UserError}; {InternalError} outage
 */
export async function store({ jobs, variables }: StoreRequest, ports: CommandPorts): Promise<ExitCode> {
  const job = await ports.step.publication(variables);
  if (job === null) throw tokenMissing(variables, "repository");
  const place = { job, jobs };
  const bundle = await withArtifact(place, { job: "export", of: "artifact" }, ({ files }) =>
    files.readBytes(bundleName, largestBundle),
  );
  return withArtifact(place, { job: "export", of: "package" }, async ({ artefact }): Promise<ExitCode> => {
    const manifest = manifestIn(artefact);
    const assets = assetsOf(manifest, { artefact, bundle });
    const release = await keep(job, { manifest, assets, ports });
    await recordEntry(
      { ports, variables, repository: ports.runner.context.github?.repository ?? "" },
      {
        ...{ kind: "audit-export", run: manifest.run.id },
        ...{ subject: sha256HexOfBytes(manifestBytes(manifest)), evidence: sha256HexOfBytes(bundle) },
      },
    );
    ports.step.setOutput("release", release.tag);
    ports.runner.log(`audit-export: kept run ${manifest.run.id} in ${release.tag}: ${release.url}`);
    return 0;
  });
}

function assetsOf(
  { run }: AuditManifest,
  { artefact, bundle }: { readonly artefact: ArtefactFiles; readonly bundle: Uint8Array },
): readonly ReleaseAsset[] {
  return [
    { name: `run-${run.id}.tar`, bytes: tarOf(artefact) },
    { name: `run-${run.id}.manifest.json`, bytes: artefact.read(manifestPath) },
    { name: `run-${run.id}.sigstore.json`, bytes: bundle },
  ];
}

interface Keeping {
  readonly manifest: AuditManifest;
  readonly assets: readonly ReleaseAsset[];
  readonly ports: CommandPorts;
}

/** Draft, attach, publish, look again: as a release of a version is made. */
async function keep(job: Publication, { manifest, assets, ports }: Keeping): Promise<HostedRelease> {
  const { runId, runAttempt } = ports.runner.context.github ?? {};
  const tag = `assaygate-audit-${manifest.run.id}-${runId ?? "0"}-${runAttempt ?? 1}`;
  const commit = manifest.run.state === "kept" ? manifest.run.commit : job.commit;
  if (commit === null) throw refused("the commit of this run", "none");
  const request = { tag, commit, body: renderAuditExport(manifest), isRecord: true };
  const draft = orThrow(await job.draft(request), `a draft of ${tag}`);
  for (const asset of assets)
    orThrow(await job.attach(draft.id, asset), `${asset.name} to be attached to ${tag}`);
  orThrow(await job.publish(draft.id), `${tag} to be published`);
  const release = orThrow(await job.look(draft.id), tag);
  const other = assets.find(
    ({ name, bytes }) => release.assets.get(name) !== `sha256:${sha256HexOfBytes(bytes)}`,
  );
  if (other !== undefined || release.assets.size !== assets.length)
    throw refused(`${assets.length} files in ${tag} as they were attached`, "others");
  if (release.isDraft || !release.isImmutable)
    throw refused(`${tag} as an immutable release`, "one that can be changed");
  return release;
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "Immutable releases are a setting of the repository or the organisation; docs/how-to/sign-a-release.md says where.",
  });
}
