import { latestAttempt, logs, type RunRecord, runOf, runs as table } from "../actions/records.ts";
import { moveRun } from "../actions/runs.ts";
import { runShape } from "../actions/shape.ts";
import { workflowNamed } from "../actions/workflows.ts";
import { blobAddress } from "../blobs.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { pageNumberOf, sizeOf } from "../paging.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, notFound } from "../refusal.ts";

interface Filter {
  readonly actor?: string | undefined;
  readonly branch?: string | undefined;
  readonly event?: string | undefined;
  readonly status?: string | undefined;
  readonly head_sha?: string | undefined;
  readonly check_suite_id?: number | bigint | undefined;
  readonly created?: string | undefined;
  readonly per_page?: number | undefined;
  readonly page?: number | undefined;
}

/** Runs that a filtered query reaches at most (github-facts 8.15). */
const mostFiltered = 1_000;

function passes(run: RunRecord, filter: Filter): boolean {
  const { status, conclusion } = latestAttempt(run);
  const pairs: [unknown, unknown][] = [
    [filter.actor?.toLowerCase(), run.actor.toLowerCase()],
    [filter.branch, run.branch],
    [filter.event, run.event],
    [filter.head_sha, run.sha],
    [numberOf(filter.check_suite_id), run.suite],
  ];
  const isOfStatus = filter.status === undefined || filter.status === status || filter.status === conclusion;
  return (
    isOfStatus &&
    isWithin(run.createdAt, filter.created) &&
    pairs.every(([wanted, has]) => wanted === undefined || wanted === has)
  );
}

/** GitHub's search syntax for dates: `2026-01-01`, `>=2026-01-01`, `2026-01-01..2026-02-01`, with `*` for no bound. */
function isWithin(at: string, range: string | undefined): boolean {
  if (range === undefined) return true;
  const time = Date.parse(at);
  const [from, to] = range.split("..");
  if (to !== undefined) return !(Date.parse(from ?? "") > time) && !(endOf(to) < time);
  const [, sign, date = ""] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? [];
  switch (sign) {
    case ">=":
      return time >= Date.parse(date);
    case ">":
      return time > endOf(date);
    case "<=":
      return time <= endOf(date);
    case "<":
      return time < Date.parse(date);
    default:
      return at.startsWith(date);
  }
}

/** A date without a time is the whole day. */
const endOf = (date: string): number => Date.parse(date.includes("T") ? date : `${date}T23:59:59Z`);

/** A page of runs; shapes are made for that page only, since each reads its commit. */
async function pageOfRuns(
  github: GitHub,
  repository: RepositoryRecord,
  { all, query }: { all: RunRecord[]; query: Filter },
) {
  const found = all
    .filter((run) => passes(run, query))
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
  const { per_page, page, ...filters } = query;
  const reachable = Object.values(filters).some((value) => value !== undefined)
    ? found.slice(0, mostFiltered)
    : found;
  const size = sizeOf({ per_page });
  const start = (pageNumberOf({ page }) - 1) * size;
  const shapes = await Promise.all(
    reachable.slice(start, start + size).map((run) => runShape(github, repository, { run })),
  );
  return { body: { total_count: found.length, workflow_runs: shapes }, total: reachable.length };
}

/** Runs of workflows and their attempts. */
export const runs = {
  "actions/list-workflow-runs-for-repo": async ({ github, repository, query }) => ({
    status: 200,
    ...(await pageOfRuns(github, repository, { all: table.of(repository), query })),
  }),

  "actions/list-workflow-runs": async ({ github, repository, path, query }) => {
    const workflow = await workflowNamed(github, repository, path.workflow_id);
    const all = table.of(repository).filter((run) => run.workflow === workflow.id);
    return { status: 200, ...(await pageOfRuns(github, repository, { all, query })) };
  },

  "actions/get-workflow-run": async ({ github, repository, path }) => ({
    status: 200,
    body: await runShape(github, repository, { run: runOf(repository, path.run_id) }),
  }),

  "actions/get-workflow-run-attempt": async ({ github, repository, path }) => {
    const run = runOf(repository, path.run_id);
    const attempt = run.attempts.find(({ number }) => number === path.attempt_number);
    if (attempt === undefined) throw notFound();
    return { status: 200, body: await runShape(github, repository, { run, attempt }) };
  },

  // 404 for a log that has expired or was deleted, as for an attempt that there is none of.
  "actions/download-workflow-run-attempt-logs": ({ github, repository, path }) => {
    const run = runOf(repository, path.run_id);
    const log = logs
      .of(repository)
      .find(({ run: of, attempt }) => of === run.id && attempt === path.attempt_number);
    if (log === undefined) throw notFound();
    return { status: 302, location: blobAddress(github, repository, { kind: "logs", blob: log.id }) };
  },

  "actions/cancel-workflow-run": ({ github, repository, path }) => {
    const run = runOf(repository, path.run_id);
    if (latestAttempt(run).status === "completed")
      throw conflict("Cannot cancel a workflow run that is completed.");
    // Whoever carries the run out ends it.
    if (!github.tell({ kind: "cancel", repository: repository.fullName, run: run.id })) {
      moveRun(github, run, { status: "completed", conclusion: "cancelled" });
      run.waiting.length = 0;
    }
    return { status: 202, body: {} };
  },
} satisfies Handlers;

const numberOf = (id: number | bigint | undefined): number | undefined =>
  id === undefined ? undefined : Number(id);
