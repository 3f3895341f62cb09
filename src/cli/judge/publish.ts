import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { hexOf } from "../../domain/evidence/predicates/judging.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { HostedRelease, Publication, ReleaseAsset } from "../../ports/publication.ts";
import { renderRelease } from "../../report/changelog.ts";
import { tokenMissing } from "../github-question.ts";
import { recordEntry } from "../ledger/recording.ts";
import { orThrow } from "./answers.ts";
import { billNotes } from "./bill-notes.ts";
import { withArtifact } from "./fetch.ts";
import { type Plan, planOf } from "./next-version.ts";
import { pushImage } from "./push-image.ts";
import { evidenceAssets, packageAssets, type ReleaseFolder, readReleaseFolder } from "./release-assets.ts";

interface PublishRequest {
  readonly jobs: readonly NeededJob[];
  /** Name of the image in a registry; null: nothing is pushed. */
  readonly image: string | null;
  readonly variables: readonly string[];
}

/**
 * Publishes what another job of this run signed: a version that follows from the commits, a release that nobody can change any
 * more. Exit 0: it is there, or a version that holds this commit is out already. @throws {UserError}
 */
export async function publish(
  { jobs, image, variables }: PublishRequest,
  ports: CommandPorts,
): Promise<ExitCode> {
  const job = await ports.step.publication(variables);
  if (job === null) throw tokenMissing(variables, "repository");
  const place = { job, jobs };
  return withArtifact(place, { job: "release", of: "artifact" }, (signed) =>
    withArtifact(place, { job: "release", of: "package" }, async (packaged) => {
      const folder = readReleaseFolder(signed.artefact);
      await requireThisRun(folder, job);
      const assets = [...packageAssets(folder, packaged.artefact), ...evidenceAssets(folder)];
      const plan = await planOf(job, folder.index.commit);
      if (plan === null)
        return tell(ports, { version: "", digest: folder.index.artefact.digest, words: superseded });
      const tag = `v${plan.version}`;
      if (image !== null) await pushImage(job, { image, tag, folder, artefact: packaged.artefact });
      const record = (): Promise<void> => recordRelease({ ports, variables }, folder);
      const release = await releaseOf(job, { ...plan, assets, folder, record });
      const { digest } = folder.index.artefact;
      return tell(ports, { version: plan.version, digest, words: `released ${release.tag}: ${release.url}` });
    }),
  );
}

const superseded =
  "a version that holds this commit is out already: its evidence is kept, and no version is made";

async function requireThisRun({ index }: ReleaseFolder, job: Publication): Promise<void> {
  const id = orThrow(await job.repositoryId(), "the id of this repository");
  if (index.repository.id === String(id) && index.commit === job.commit) return;
  throw new UserError(
    "invalid-input",
    "expected a release of this run's repository and commit, found another.",
    {
      at: "index.json",
      hint: "Nothing is published. Run the whole workflow again.",
    },
  );
}

interface Making extends Plan {
  readonly assets: readonly ReleaseAsset[];
  readonly folder: ReleaseFolder;
  /** Writes the release into the ledger. */
  readonly record: () => Promise<void>;
}

/** Draft, attach, publish, look again: from `publish` on nobody can change it. */
async function releaseOf(
  job: Publication,
  { version, previous, commits, assets, folder, record }: Making,
): Promise<HostedRelease> {
  const { artefact, commit } = folder.index;
  const tag = `v${version}`;
  const drafts = orThrow(await job.releases(), "the releases of this repository").filter(
    (one) => one.tag === tag,
  );
  if (drafts.length > 0)
    throw refused(`no release ${tag} yet`, `${drafts.length}: delete the draft of an earlier try`);
  const lines = linesOf(folder)?.bytes ?? new Uint8Array();
  const bill = await billNotes(job, { previous, lines });
  const body = renderRelease({ version, commits, artefact, commit, bill });
  const draft = orThrow(await job.draft({ tag, commit, body }), `a draft of ${tag}`);
  for (const asset of assets)
    orThrow(await job.attach(draft.id, asset), `${asset.name} to be attached to ${tag}`);
  requireAssets(orThrow(await job.look(draft.id), `the draft of ${tag}`), assets);
  // An entry without its release harms nobody; a release without its entry is what a reconciliation looks for.
  await record();
  orThrow(await job.publish(draft.id), `${tag} to be published`);
  const release = orThrow(await job.look(draft.id), tag);
  requireAssets(release, assets);
  if (release.isDraft || !release.isImmutable)
    throw refused(`${tag} as an immutable release`, release.isDraft ? "a draft" : "one that can be changed");
  return release;
}

/** The signed statements as lines; a file of the package may be called as it likes. */
function linesOf(folder: ReleaseFolder): ReleaseAsset | undefined {
  return evidenceAssets(folder).find(({ name }) => name.endsWith(".intoto.jsonl"));
}

interface Desk {
  readonly ports: CommandPorts;
  readonly variables: readonly string[];
}

async function recordRelease({ ports, variables }: Desk, folder: ReleaseFolder): Promise<void> {
  const { github } = ports.runner.context;
  const lines = linesOf(folder);
  if (github === null || lines === undefined) throw refused("the lines of evidence", "none");
  await recordEntry(
    { ports, variables, repository: github.repository },
    {
      kind: "release",
      run: Number(github.runId),
      subject: hexOf(folder.index.artefact.digest),
      evidence: sha256HexOfBytes(lines.bytes),
    },
  );
}

function requireAssets({ tag, assets: found }: HostedRelease, wanted: readonly ReleaseAsset[]): void {
  for (const { name, bytes } of wanted) {
    const digest = `sha256:${sha256HexOfBytes(bytes)}`;
    if (found.get(name) !== digest)
      throw refused(`${name} of ${tag} with ${digest}`, found.get(name) ?? "none");
  }
  if (found.size !== wanted.length) throw refused(`${wanted.length} files in ${tag}`, String(found.size));
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "Immutable releases are a setting of the repository or the organisation; docs/how-to/sign-a-release.md says where.",
  });
}

interface Told {
  readonly version: string;
  readonly digest: string;
  readonly words: string;
}

function tell(ports: CommandPorts, { version, digest, words }: Told): ExitCode {
  ports.step.setOutput("version", version);
  ports.step.setOutput("digest", digest);
  ports.runner.log(words);
  ports.runner.summarise(`## Assaygate: release\n\n    ${words}`);
  return 0;
}
