import { deploymentSimpleShape, deployments } from "../deployments/records.ts";
import { readCommit } from "../git/commits.ts";
import type { GitHub } from "../github.ts";
import { pullsAt } from "../pulls/heads.ts";
import type { RepositoryRecord } from "../records.ts";
import { appOf, appShape } from "../shapes/app.ts";
import { nodeId } from "../shapes/node-id.ts";
import { baseRepositoryShape } from "../shapes/repository.ts";
import type { Schema } from "../shapes/schema.ts";
import {
  type Annotation,
  type CheckRunRecord,
  type CheckSuiteRecord,
  checkRuns,
  verdictOf,
} from "./records.ts";

function maybeApp(github: GitHub, slug: string) {
  const app = appOf(github, slug);
  return app === undefined ? null : appShape(github, app);
}

/** A check run. */
export function checkRunShape(
  github: GitHub,
  repository: RepositoryRecord,
  run: CheckRunRecord,
): Schema<"check-run"> {
  const { id, output, annotations } = run;
  const url = github.api(`/repos/${repository.fullName}/check-runs/${id}`);
  const html = github.html(`/${repository.fullName}/runs/${id}`);
  const deployment = deployments.of(repository).find((made) => made.id === run.deployment);
  return {
    id,
    node_id: nodeId("CR", id),
    name: run.name,
    head_sha: run.sha,
    external_id: run.externalId ?? "",
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite },
    app: maybeApp(github, run.app),
    pull_requests: pullsAt(github, repository, run.sha),
    ...(deployment === undefined
      ? {}
      : { deployment: deploymentSimpleShape(github, repository, deployment) }),
  };
}

/** An annotation of a check run. */
export function annotationShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { annotation, sha }: { readonly annotation: Annotation; readonly sha: string },
): Schema<"check-annotation"> {
  return { ...annotation, blob_href: github.html(`/${fullName}/blob/${sha}/${annotation.path}`) };
}

/** A check suite, with what its check runs come to. */
export async function checkSuiteShape(
  github: GitHub,
  repository: RepositoryRecord,
  suite: CheckSuiteRecord,
): Promise<Schema<"check-suite">> {
  const { id, sha, branch, createdAt } = suite;
  const runs = checkRuns.of(repository).filter((run) => run.suite === id);
  const url = github.api(`/repos/${repository.fullName}/check-suites/${id}`);
  return {
    id,
    node_id: nodeId("CS", id),
    head_branch: branch,
    head_sha: sha,
    ...verdictOf(runs),
    url,
    before: null,
    after: sha,
    pull_requests: pullsAt(github, repository, sha),
    app: maybeApp(github, suite.app),
    repository: baseRepositoryShape(github, repository),
    created_at: createdAt,
    updated_at: runs.at(-1)?.completedAt ?? createdAt,
    head_commit: await simpleCommit(github, repository, sha),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

/** A commit as it stands inside suites and runs. */
export async function simpleCommit(
  github: GitHub,
  repository: RepositoryRecord,
  sha: string,
): Promise<Schema<"simple-commit">> {
  const commit = await readCommit(await github.git(repository), sha);
  if (commit === undefined) throw new Error(`expected commit ${sha} in ${repository.fullName}`);
  const { author, committer, tree, message } = commit;
  return { id: sha, tree_id: tree, message, timestamp: committer.date, author, committer };
}
