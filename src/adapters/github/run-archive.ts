import { setTimeout } from "node:timers/promises";
import {
  approvalsPath,
  artifactsPath,
  attemptPath,
  jobsPath,
  logsPath,
} from "../../domain/audit-export/manifest.ts";
import { canonicalJson } from "../../domain/digest/canonical.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { ArchivedRun, RunArchive } from "../../ports/run-archive.ts";
import { countedPage, plainPage } from "./pages.ts";
import { readRepository } from "./repository.ts";
import { Approval, Attempt, Job, KeptArtifact, ReleasedBy, Run } from "./run-archive-shapes.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** GitHub puts the log of a run together some time after it has ended: before each further look, so long is waited. */
export const usualPausesMs: readonly number[] = [5_000, 15_000, 30_000];

/** Reads what GitHub keeps of runs. */
export function runArchiveOf(target: Target, pausesMs = usualPausesMs): Pick<RunArchive, "read"> {
  return {
    async read(run, evidence) {
      const found = await readRun({ target, run, pausesMs });
      const isGone = found.state === "unknown" && found.cause === "not-found";
      return isGone ? readDeleted(target, { run, evidence }) : found;
    },
  };
}

interface Place {
  readonly target: Target;
  readonly run: number;
  readonly pausesMs: readonly number[];
}

async function readRun(place: Place): Promise<Known<ArchivedRun>> {
  const { target } = place;
  const repository = await repositoryIn(target);
  if (repository.state === "unknown") return repository;
  const run = await target.client.get(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    whereOf(place),
    Run,
    { isFresh: true },
  );
  if (run.state === "unknown") return run;
  const { status, ...words } = run.value;
  if (status !== "completed")
    return unread("incomplete", `expected a run that has ended, found it ${status}`);
  const files = new Map<string, Uint8Array>();
  const gone: string[] = [];
  for (const part of partsOf(place, words.attempts)) {
    const bytes = await part.read();
    if (bytes.state === "unknown") return bytes;
    if (bytes.value === null) gone.push(part.path);
    else files.set(part.path, bytes.value);
  }
  const own = { ...words, state: "kept" } as const;
  return { state: "known", value: { repository: repository.value, run: own, files, gone } };
}

async function repositoryIn(target: Target): Promise<Known<ArchivedRun["repository"]>> {
  const found = await readRepository(target);
  if (found.state === "unknown") return found;
  return {
    state: "known",
    value: { id: String(found.value.id), name: `${target.owner}/${target.repo}` },
  };
}

interface Deleted {
  readonly run: number;
  readonly evidence: string;
}

/** Runs are deleted with the retention of their logs (facts 7.6); what was released stays. */
async function readDeleted(target: Target, { run: id, evidence }: Deleted): Promise<Known<ArchivedRun>> {
  const repository = await repositoryIn(target);
  if (repository.state === "unknown") return repository;
  const releases = await target.client.list(
    "GET /repos/{owner}/{repo}/releases",
    repositoryOf(target),
    { page: plainPage(ReleasedBy), identity: ({ id: release }) => release },
    { isFresh: true },
  );
  if (releases.state === "unknown") return releases;
  const times = releases.value
    .filter(({ digests }) => digests.includes(`sha256:${evidence}`))
    .flatMap(({ releasedAt }) => releasedAt ?? []);
  // Anybody can publish the same file once more, later.
  const [releasedAt] = times.toSorted();
  const run: ArchivedRun["run"] =
    releasedAt === undefined ? { state: "unknown", id } : { state: "deleted", id, releasedAt };
  return { state: "known", value: { repository: repository.value, run, files: new Map(), gone: [] } };
}

interface Part {
  readonly path: string;
  /** Null: it was there, and is no more. */
  read(): Promise<Known<Uint8Array | null>>;
}

function partsOf(place: Place, attempts: number): readonly Part[] {
  const numbers = Array.from({ length: attempts }, (_, index) => index + 1);
  return [
    { path: approvalsPath, read: () => readApprovals(place) },
    { path: artifactsPath, read: () => readArtifacts(place) },
    ...numbers.flatMap((attempt) => [
      { path: attemptPath(attempt), read: () => readAttempt(place, attempt) },
      { path: jobsPath(attempt), read: () => readJobs(place, attempt) },
      { path: logsPath(attempt), read: () => readLogs(place, attempt) },
    ]),
  ];
}

const whereOf = ({ target, run }: Place) => ({ ...repositoryOf(target), run_id: run });

function written(answer: Known<unknown>): Known<Uint8Array> {
  if (answer.state === "unknown") return answer;
  return { state: "known", value: new TextEncoder().encode(`${canonicalJson(answer.value)}\n`) };
}

/** One entry for each answer of a reviewer; they belong to the run, not to an attempt (facts 4.6). */
async function readApprovals(place: Place): Promise<Known<Uint8Array>> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
  return written(
    await place.target.client.list(route, whereOf(place), { page: plainPage(Approval), identity: null }),
  );
}

async function readArtifacts(place: Place): Promise<Known<Uint8Array>> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const page = countedPage("artifacts", KeptArtifact);
  return written(await place.target.client.list(route, whereOf(place), { page, identity: ({ id }) => id }));
}

async function readAttempt(place: Place, attempt_number: number): Promise<Known<Uint8Array>> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
  return written(await place.target.client.get(route, { ...whereOf(place), attempt_number }, Attempt));
}

async function readJobs(place: Place, attempt_number: number): Promise<Known<Uint8Array>> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
  const page = countedPage("jobs", Job);
  return written(
    await place.target.client.list(
      route,
      { ...whereOf(place), attempt_number },
      { page, identity: ({ id }) => id },
    ),
  );
}

async function readLogs(place: Place, attempt_number: number): Promise<Known<Uint8Array | null>> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs";
  const where = { ...whereOf(place), attempt_number };
  for (const pauseMs of [0, ...place.pausesMs]) {
    if (pauseMs > 0) await setTimeout(pauseMs);
    const zip = await place.target.client.bytes(route, where);
    if (zip.state === "known" || zip.cause !== "not-found") return zip;
  }
  return { state: "known", value: null };
}
