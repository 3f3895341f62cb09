import { seededCommit } from "../git/resolve.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { type CheckConclusion, type CheckStatus, checkRuns, suiteFor } from "./records.ts";
import { commitStatuses, type StatusState } from "./statuses.ts";

interface CheckRunSeed {
  readonly name: string;
  /** Slug of the app; GitHub Actions if not given. */
  readonly app?: string;
  /** A branch or a commit; the default branch if not given. */
  readonly ref?: string;
  readonly status?: CheckStatus;
  readonly conclusion?: CheckConclusion;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: { readonly title?: string; readonly summary?: string; readonly text?: string };
}

const text = { type: "string" };
const time = { type: "string", format: "date-time" };
const conclusions = ["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required"];
const states = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];

/** `check_runs` below a repository. */
export const checkRunsSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: {
        name: text,
        app: text,
        ref: text,
        status: { enum: states },
        conclusion: { enum: conclusions },
        started_at: time,
        completed_at: time,
        output: { type: "object", properties: { title: text, summary: text, text } },
      },
    },
  },
  async plant(github, repository, seeds: readonly CheckRunSeed[]) {
    for (const seed of seeds) await plantCheckRun(github, repository, seed);
  },
};

async function plantCheckRun(
  github: GitHub,
  repository: RepositoryRecord,
  seed: CheckRunSeed,
): Promise<void> {
  const { app = "github-actions", status = "completed", output = {} } = seed;
  const sha = await seededCommit(github, repository, seed.ref);
  const suite = await suiteFor(github, repository, { sha, app });
  const isDone = status === "completed";
  const now = github.clock.stamp();
  checkRuns.of(repository).push({
    id: github.nextId(),
    name: seed.name,
    sha,
    app,
    suite: suite.id,
    status,
    conclusion: isDone ? (seed.conclusion ?? "success") : null,
    startedAt: seed.started_at ?? now,
    completedAt: isDone ? (seed.completed_at ?? now) : null,
    detailsUrl: null,
    externalId: null,
    output: { title: output.title ?? null, summary: output.summary ?? null, text: output.text ?? null },
    annotations: [],
    deployment: null,
  });
}

interface StatusSeed {
  readonly context: string;
  readonly state: StatusState;
  readonly ref?: string;
  readonly creator?: string;
  readonly description?: string;
  readonly target_url?: string;
  readonly created_at?: string;
}

/** `statuses` below a repository. */
export const statusesSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["context", "state"],
      additionalProperties: false,
      properties: {
        context: text,
        state: { enum: ["error", "failure", "pending", "success"] },
        ref: text,
        creator: text,
        description: text,
        target_url: text,
        created_at: time,
      },
    },
  },
  async plant(github, repository, seeds: readonly StatusSeed[]) {
    for (const seed of seeds) {
      commitStatuses.of(repository).push({
        id: github.nextId(),
        sha: await seededCommit(github, repository, seed.ref),
        context: seed.context,
        state: seed.state,
        description: seed.description ?? null,
        targetUrl: seed.target_url ?? null,
        creator: seed.creator ?? repository.owner,
        at: seed.created_at ?? github.clock.stamp(),
      });
    }
  },
};
