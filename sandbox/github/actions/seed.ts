import { createHash } from "node:crypto";
import { seededCommit } from "../git/resolve.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { keepLog } from "./logs.ts";
import { type ApprovalRecord, artifacts, latestAttempt, type RunRecord } from "./records.ts";
import { addAttempt, addJob, addRun, type NewJob, type NewRun } from "./runs.ts";
import { zipOf } from "./zip.ts";

interface RunSeed
  extends Partial<Pick<NewRun, "event" | "status" | "conclusion" | "title" | "actor" | "referenced">> {
  /** Path of the workflow. */
  readonly workflow: string;
  readonly id?: number;
  readonly ref?: string;
  readonly created_at?: string;
  readonly head_repository?: string;
  readonly concurrency?: string;
  readonly jobs?: readonly JobSeed[];
  readonly approvals?: readonly ApprovalRecord[];
  readonly artifacts?: readonly ArtifactSeed[];
  /** Who started each further attempt. */
  readonly reruns?: readonly string[];
  /** Log of each attempt; null: GitHub has it no longer. */
  readonly logs?: readonly (string | null)[];
}

type JobSeed = Omit<NewJob, "at"> & { readonly started_at?: string };

interface ArtifactSeed {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expires_at?: string;
}

const text = { type: "string" };
const texts = { type: "array", items: text };
const time = { type: "string", format: "date-time" };
const statuses = { enum: ["queued", "in_progress", "completed", "waiting", "requested", "pending"] };
const conclusions = {
  enum: ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", null],
};

const listOf = (properties: Record<string, object>, required: readonly string[]) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, required, properties },
});

const jobSchema = listOf(
  {
    name: text,
    status: statuses,
    conclusion: conclusions,
    labels: texts,
    runner: { type: ["string", "null"] },
    environment: text,
    started_at: time,
  },
  ["name"],
);

/** `runs` below a repository. */
export const runsSection: Section<RepositoryRecord> = {
  schema: listOf(
    {
      workflow: text,
      id: { type: "integer" },
      event: text,
      ref: text,
      status: statuses,
      conclusion: conclusions,
      title: text,
      actor: text,
      created_at: time,
      head_repository: text,
      concurrency: text,
      referenced: listOf({ path: text, sha: text, ref: text }, ["path", "sha"]),
      jobs: jobSchema,
      approvals: listOf(
        { state: { enum: ["approved", "rejected"] }, comment: text, user: text, environments: texts },
        ["state", "comment", "user", "environments"],
      ),
      artifacts: listOf(
        { name: text, files: { type: "object", additionalProperties: text }, expires_at: time },
        ["name", "files"],
      ),
      reruns: texts,
      logs: { type: "array", items: { type: ["string", "null"] } },
    },
    ["workflow"],
  ),
  async plant(github, repository, seeds: readonly RunSeed[]) {
    for (const seed of seeds) await plantRun(github, repository, seed);
  },
};

async function plantRun(github: GitHub, repository: RepositoryRecord, seed: RunSeed): Promise<void> {
  const {
    workflow: path,
    ref = repository.defaultBranch,
    actor = repository.owner,
    status = "completed",
  } = seed;
  const run = await addRun(github, repository, {
    ...{ path, actor, status, id: seed.id, title: seed.title, conclusion: seed.conclusion },
    ...{ referenced: seed.referenced, concurrency: seed.concurrency, headRepository: seed.head_repository },
    event: seed.event ?? "push",
    branch: ref,
    sha: await seededCommit(github, repository, ref),
    at: seed.created_at,
  });
  const made = (seed.jobs ?? []).map(({ started_at: at, ...job }) =>
    addJob(github, repository, { run, job: { status, ...job, at: at ?? seed.created_at } }),
  );
  run.approvals.push(...(seed.approvals ?? []));
  for (const artifact of seed.artifacts ?? []) addArtifact(github, repository, { run, ...artifact });
  for (const rerunner of seed.reruns ?? []) {
    addAttempt(github, repository, { run, actor: rerunner, again: made });
    const { conclusion = "success" } = seed;
    Object.assign(latestAttempt(run), { status, conclusion: status === "completed" ? conclusion : null });
  }
  plantLogs(github, repository, { run, texts: seed.logs ?? [] });
}

function plantLogs(
  github: GitHub,
  repository: RepositoryRecord,
  { run, texts }: { readonly run: RunRecord; readonly texts: readonly (string | null)[] },
): void {
  for (const [index, text] of texts.entries())
    if (text !== null) keepLog(github, repository, { run, attempt: index + 1, texts: { job: text } });
}

const keptMs = 90 * 86_400_000;

/** Adds an artifact with these files to a run. */
export function addArtifact(
  github: GitHub,
  repository: RepositoryRecord,
  { run, name, files, expires_at: expiresAt }: ArtifactSeed & { readonly run: RunRecord },
): void {
  const zip = zipOf(files);
  const now = github.clock.now.getTime();
  artifacts.of(repository).push({
    ...{ id: github.nextId(), run: run.id, name, size: zip.length, content: zip.toString("base64") },
    digest: `sha256:${createHash("sha256").update(zip).digest("hex")}`,
    createdAt: github.clock.stamp(),
    expiresAt: expiresAt ?? new Date(now + keptMs).toISOString(),
  });
}
