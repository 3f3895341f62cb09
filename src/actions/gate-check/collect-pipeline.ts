import type { Delivery, JobFact, OwnCiFact } from "../../domain/pipeline/delivery.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { type Brings, bringsOf, type ScannedKind } from "../../domain/pipeline/roles.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import type { Artifacts, Fetched } from "../../ports/artifacts.ts";
import type { Files } from "../../ports/files.ts";
import type { Connection } from "../../ports/github.ts";

/** A folder with evidence, and whose it is. */
export interface Supply {
  /** Job or workflow that brought it; null: it lies in the workspace. */
  readonly job: string | null;
  /** Kind that a template job brings; null: the product's own, which the configuration names. */
  readonly kind: ScannedKind | null;
  readonly files: Files;
  readonly paths: readonly string[];
  /** Removes what was unpacked. */
  close(): void;
}

export interface CollectedPipeline {
  readonly jobs: readonly JobFact[] | null;
  readonly ci: OwnCiFact | null;
  readonly supplies: readonly Supply[];
}

interface Request {
  readonly connection: Pick<Connection, "artifacts">;
  readonly jobs?: readonly NeededJob[] | undefined;
}

interface Surroundings {
  readonly policy: EffectivePolicy;
  /** The workspace, which is the only supply where there is no pipeline. */
  readonly files: Files;
}

/**
 * Fetches what the jobs of a pipeline brought, and in own-CI mode what the product's own workflow did, for as long as
 * `use` takes: whatever ends it, nothing that was unpacked stays behind.
 */
export async function withPipeline<T>(
  request: Request,
  surroundings: Surroundings,
  use: (pipeline: CollectedPipeline) => Promise<T>,
): Promise<T> {
  const supplies: Supply[] = [];
  try {
    return await use(await collectPipeline(request, surroundings, supplies));
  } finally {
    for (const { close } of supplies) close();
  }
}

async function collectPipeline(
  { connection: { artifacts }, jobs: needed }: Request,
  { policy: { productEvidence }, files }: Surroundings,
  supplies: Supply[],
): Promise<CollectedPipeline> {
  if (needed === undefined) {
    const workspace: Supply = { job: null, kind: null, files, paths: [], close: () => {} };
    return { jobs: null, ci: null, supplies: [workspace] };
  }
  const jobs: JobFact[] = [];
  const isHosted = productEvidence.mode === "hosted";
  for (const job of needed) jobs.push(await jobFact(job, { artifacts, isHosted }, supplies));
  if (productEvidence.mode !== "own-ci") return { jobs, ci: null, supplies };
  const { workflow } = productEvidence;
  const { run, fetched } = await artifacts.ofOwnCi(productEvidence);
  return { jobs, ci: { workflow, run, delivery: received(fetched, workflow, null, supplies) }, supplies };
}

interface Source {
  readonly artifacts: Artifacts;
  /** Whether the product's own evidence comes from the template's job, which else only packages. */
  readonly isHosted: boolean;
}

async function jobFact(
  job: NeededJob,
  { artifacts, isHosted }: Source,
  supplies: Supply[],
): Promise<JobFact> {
  const { id, result, artifact } = job;
  const brings = bringsOf(id);
  const isOnlyPackaging = brings?.origin === "product" && !isHosted && artifact === "none";
  const delivery =
    brings === null || result === "skipped" || isOnlyPackaging
      ? null
      : await deliveryOf(job, brings, artifacts, supplies);
  return { id, result, brings, delivery };
}

/**
 * What the product's tools wrote is looked at however their job ended, since it says why; a scan that did not end well
 * has found nothing that counts.
 */
async function deliveryOf(
  { id, result, artifact }: NeededJob,
  brings: Brings,
  artifacts: Artifacts,
  supplies: Supply[],
): Promise<Delivery> {
  const isTemplate = brings.origin === "template";
  if (isTemplate && result !== "success") return refused(`expected job ${id} to succeed, found ${result}`);
  if (artifact === "none") return refused(`expected job ${id} (${result}) to name an artifact, found none`);
  if (artifact === "malformed")
    return refused(`expected job ${id} to name an artifact by id and digest, found something else`);
  const fetched = await artifacts.ofJob(artifact);
  return received(fetched, id, isTemplate ? brings.kind : null, supplies);
}

function refused(message: string): Delivery {
  return { state: "refused", reason: "job-failed", message };
}

function received(fetched: Fetched, job: string, kind: ScannedKind | null, supplies: Supply[]): Delivery {
  if (fetched.state !== "read") return fetched;
  const { artifact, sha256, files, paths, close } = fetched;
  supplies.push({ job, kind, files, paths, close });
  return { state: "read", artifact, sha256, files: paths.length };
}
