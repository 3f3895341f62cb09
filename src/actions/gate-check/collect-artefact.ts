import { isSameArtefact } from "../../domain/artifact/artefact-subject.ts";
import type { ArtefactFact, Rebuild } from "../../domain/artifact/fact.ts";
import { type ArtefactFiles, artefactFiles } from "../../domain/artifact/files.ts";
import { type ArtefactSpec, specOf } from "../../domain/artifact/spec.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { checksJob, rebuildJob } from "../../domain/pipeline/roles.ts";
import type { ProductConfig } from "../../policy/product/product-config.ts";
import type { Artifacts, Fetched } from "../../ports/artifacts.ts";

interface Request {
  readonly jobs: readonly NeededJob[] | undefined;
  readonly artifacts: Artifacts;
  /** What the product says that it packages. */
  readonly artefact: ProductConfig["artefact"];
}

/** The package that the run's own job left, by its bytes, beside that of an independent second build; undefined: none is made. */
export async function collectArtefact({
  jobs,
  artifacts,
  artefact,
}: Request): Promise<ArtefactFact | undefined> {
  const first = jobs?.find(({ id }) => id === checksJob);
  if (first === undefined || artefact === undefined || jobs === undefined) return undefined;
  const spec = specOf(artefact);
  const fetched: Fetched[] = [];
  const fetch = async (job: NeededJob): Promise<Fetched> => {
    const one = await packageOf(job, artifacts);
    fetched.push(one);
    return one;
  };
  try {
    const made = await read(await fetch(first), spec);
    const second = jobs.find(({ id, result }) => id === rebuildJob && result !== "skipped");
    const again = second === undefined ? null : await read(await fetchApart(second, first, fetch), spec);
    const { delivery, subject } = made;
    return { ...spec, delivery, subject, rebuild: again === null ? null : await compare(made, again, spec) };
  } finally {
    for (const one of fetched) if (one.state === "read") one.close();
  }
}

/** The artifact of the first build is no second one. */
async function fetchApart(
  second: NeededJob,
  first: NeededJob,
  fetch: (job: NeededJob) => Promise<Fetched>,
): Promise<Fetched> {
  const [id, other] = [first, second].map(({ package: claim }) =>
    typeof claim === "string" ? null : claim.id,
  );
  if (id === null || id !== other) return fetch(second);
  const message = `expected job ${second.id} to leave a package of its own, found that of ${first.id}`;
  return { state: "refused", reason: "job-failed", message };
}

async function packageOf({ id, result, package: claim }: NeededJob, artifacts: Artifacts): Promise<Fetched> {
  const refused = (message: string): Fetched => ({ state: "refused", reason: "job-failed", message });
  if (result !== "success") return refused(`expected job ${id} to succeed, found ${result}`);
  if (claim === "none") return refused(`expected job ${id} to leave a package, found none`);
  if (claim === "malformed")
    return refused(`expected job ${id} to name its package by id and digest, found something else`);
  return artifacts.ofJob(claim);
}

interface Packaged extends Pick<ArtefactFact, "delivery" | "subject"> {
  readonly files: ArtefactFiles | null;
}

async function read(fetched: Fetched, spec: ArtefactSpec): Promise<Packaged> {
  if (fetched.state === "unknown") return { delivery: fetched, subject: fetched, files: null };
  if (fetched.state === "refused")
    return { delivery: fetched, subject: { state: "unknown", why: fetched.message }, files: null };
  const { subjectOf } = await import("../../domain/artifact/subject.ts");
  const { artifact, sha256, paths } = fetched;
  const files = artefactFiles(fetched.files, paths);
  const delivery = { state: "read", artifact, sha256, files: paths.length } as const;
  return { delivery, subject: subjectOf(spec, files), files };
}

async function compare(first: Packaged, second: Packaged, spec: ArtefactSpec): Promise<Rebuild> {
  const { delivery, subject } = second;
  const isComparable = first.subject.state === "known" && subject.state === "known";
  if (!isComparable || isSameArtefact(first.subject.value, subject.value))
    return { delivery, subject, difference: null };
  if (first.files === null || second.files === null) return { delivery, subject, difference: null };
  const { differenceOf } = await import("../../domain/artifact/difference.ts");
  return { delivery, subject, difference: differenceOf(spec, first.files, second.files) };
}
