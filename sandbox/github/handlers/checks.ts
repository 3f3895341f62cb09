import type { Caller } from "../callers.ts";
import {
  type Annotation,
  type CheckConclusion,
  type CheckRunRecord,
  checkRuns,
  checkSuites,
  latestOf,
  suiteFor,
} from "../checks/records.ts";
import { annotationShape, checkRunShape, checkSuiteShape } from "../checks/shape.ts";
import { requireCommit } from "../git/resolve.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, notFound, unprocessable } from "../refusal.ts";
import { appOf } from "../shapes/app.ts";

/** Only apps have check runs (github-facts 7.1). */
function appBehind(github: GitHub, { login }: Caller): string {
  const app = appOf(github, login);
  if (app === undefined) throw forbidden("You must authenticate via a GitHub App.");
  return app.slug;
}

function runOf(repository: RepositoryRecord, id: number): CheckRunRecord {
  const run = checkRuns.of(repository).find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

interface Filter {
  readonly check_name?: string | undefined;
  readonly status?: "queued" | "in_progress" | "completed" | undefined;
  readonly filter?: "latest" | "all" | undefined;
}

function filtered(runs: readonly CheckRunRecord[], { check_name: name, status, filter = "latest" }: Filter) {
  const kept = filter === "latest" ? latestOf(runs) : runs;
  return kept.filter(
    (run) => (name === undefined || run.name === name) && (status === undefined || run.status === status),
  );
}

interface Output {
  readonly title?: string | undefined;
  readonly summary: string;
  readonly text?: string | undefined;
  readonly annotations?: readonly (Partial<Annotation> & {
    path: string;
    start_line: number;
    end_line: number;
  })[];
}

/** What a call says of a check run; what it leaves out stays. */
interface Change {
  readonly name?: string | undefined;
  readonly details_url?: string | undefined;
  readonly external_id?: string | undefined;
  readonly started_at?: string | undefined;
  readonly completed_at?: string | undefined;
  readonly status?: CheckRunRecord["status"] | undefined;
  readonly conclusion?: CheckConclusion | "stale" | undefined;
  readonly output?: Output | undefined;
}

function apply(github: GitHub, run: CheckRunRecord, change: Change): void {
  run.name = change.name ?? run.name;
  run.detailsUrl = change.details_url ?? run.detailsUrl;
  run.externalId = change.external_id ?? run.externalId;
  run.startedAt = change.started_at ?? run.startedAt;
  move(github, run, change);
  if (change.output !== undefined) addOutput(run, change.output);
}

/** A conclusion completes a check run, whatever else is said. @throws {Refusal} 422 */
function move(github: GitHub, run: CheckRunRecord, { conclusion, status, completed_at: at }: Change): void {
  if (conclusion === "stale") throw unprocessable("Only GitHub can mark a check run as stale");
  run.status = conclusion === undefined ? (status ?? run.status) : "completed";
  const isDone = run.status === "completed";
  run.conclusion = isDone ? (conclusion ?? run.conclusion) : null;
  run.completedAt = isDone ? (at ?? run.completedAt ?? github.clock.stamp()) : null;
}

/** Annotations are added to those that are there; title, summary and text are replaced. */
function addOutput(run: CheckRunRecord, { title, summary, text, annotations = [] }: Output): void {
  run.output = { title: title ?? run.output.title, summary, text: text ?? null };
  const nothing = {
    start_column: null,
    end_column: null,
    annotation_level: null,
    title: null,
    message: null,
    raw_details: null,
  };
  run.annotations.push(...annotations.map((annotation) => ({ ...nothing, ...annotation })));
}

/** Check runs and check suites. */
export const checks = {
  "checks/create": async ({ github, repository, body, caller }) => {
    const app = appBehind(github, caller);
    const sha = await requireCommit(github, repository, body.head_sha);
    const suite = await suiteFor(github, repository, { sha, app });
    const run: CheckRunRecord = {
      ...{ id: github.nextId(), name: body.name, sha, app, suite: suite.id },
      ...{ status: "queued", conclusion: null, startedAt: github.clock.stamp(), completedAt: null },
      ...{ detailsUrl: null, externalId: null, output: { title: null, summary: null, text: null } },
      ...{ annotations: [], deployment: null },
    };
    apply(github, run, body);
    checkRuns.of(repository).push(run);
    return { status: 201, body: checkRunShape(github, repository, run) };
  },

  "checks/update": ({ github, repository, path, body, caller }) => {
    const run = runOf(repository, Number(path.check_run_id));
    if (run.app !== appBehind(github, caller)) throw forbidden("Invalid app_id");
    apply(github, run, body);
    return { status: 200, body: checkRunShape(github, repository, run) };
  },

  "checks/get": ({ github, repository, path }) => ({
    status: 200,
    body: checkRunShape(github, repository, runOf(repository, Number(path.check_run_id))),
  }),

  "checks/list-annotations": ({ github, repository, path }) => {
    const { annotations, sha } = runOf(repository, Number(path.check_run_id));
    return {
      status: 200,
      body: annotations.map((annotation) => annotationShape(github, repository, { annotation, sha })),
    };
  },

  "checks/list-for-ref": async ({ github, repository, path, query }) => {
    const sha = await requireCommit(github, repository, path.ref);
    const app = query.app_id;
    const here = checkRuns
      .of(repository)
      .filter((run) => run.sha === sha && (app === undefined || appOf(github, run.app)?.id === app));
    const found = filtered(here, query).map((run) => checkRunShape(github, repository, run));
    return { status: 200, body: { total_count: found.length, check_runs: found } };
  },

  "checks/list-suites-for-ref": async ({ github, repository, path, query }) => {
    const sha = await requireCommit(github, repository, path.ref);
    const { app_id: app, check_name: name } = query;
    const runs = checkRuns.of(repository);
    const found = checkSuites
      .of(repository)
      .filter(
        (suite) =>
          suite.sha === sha &&
          (app === undefined || appOf(github, suite.app)?.id === app) &&
          (name === undefined || runs.some((run) => run.suite === suite.id && run.name === name)),
      );
    const shapes = await Promise.all(found.map((suite) => checkSuiteShape(github, repository, suite)));
    return { status: 200, body: { total_count: shapes.length, check_suites: shapes } };
  },

  "checks/list-for-suite": ({ github, repository, path, query }) => {
    const here = checkRuns.of(repository).filter((run) => run.suite === path.check_suite_id);
    const found = filtered(here, query).map((run) => checkRunShape(github, repository, run));
    return { status: 200, body: { total_count: found.length, check_runs: found } };
  },

  "checks/get-suite": async ({ github, repository, path }) => {
    const suite = checkSuites.of(repository).find(({ id }) => id === path.check_suite_id);
    if (suite === undefined) throw notFound();
    return { status: 200, body: await checkSuiteShape(github, repository, suite) };
  },
} satisfies Handlers;
