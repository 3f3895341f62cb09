import { checkRuns } from "../checks/records.ts";
import { simpleCommit } from "../checks/shape.ts";
import type { GitHub } from "../github.ts";
import { pullsAt } from "../pulls/heads.ts";
import type { RepositoryRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import { baseRepositoryShape } from "../shapes/repository.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import type { ArtifactRecord, AttemptRecord, JobRecord, RunRecord, WorkflowRecord } from "./records.ts";
import { latestAttempt, runs } from "./records.ts";

/** A workflow. */
export function workflowShape(
  github: GitHub,
  { fullName, defaultBranch }: RepositoryRecord,
  { id, path, name, createdAt }: WorkflowRecord,
): Schema<"workflow"> {
  const file = path.split("/").at(-1) ?? path;
  return {
    id,
    node_id: nodeId("W", id),
    name,
    path,
    state: "active",
    created_at: createdAt,
    updated_at: createdAt,
    url: github.api(`/repos/${fullName}/actions/workflows/${id}`),
    html_url: github.html(`/${fullName}/blob/${defaultBranch}/${path}`),
    badge_url: github.html(`/${fullName}/actions/workflows/${file}/badge.svg`),
  };
}

/** A run as it is, or as it was at an earlier attempt. */
export async function runShape(
  github: GitHub,
  repository: RepositoryRecord,
  { run, attempt = latestAttempt(run) }: { readonly run: RunRecord; readonly attempt?: AttemptRecord },
): Promise<Schema<"workflow-run">> {
  const { id, name, path, title, number, event, branch, sha } = run;
  const source = github.state.repositories.get(run.headRepository.toLowerCase()) ?? repository;
  return {
    ...{ id, name, node_id: nodeId("WFR", id), path, display_title: title, run_number: number, event },
    ...{ head_branch: branch, head_sha: sha, workflow_id: run.workflow },
    check_suite_id: run.suite,
    check_suite_node_id: nodeId("CS", run.suite),
    ...{ run_attempt: attempt.number, status: attempt.status, conclusion: attempt.conclusion },
    referenced_workflows: [...run.referenced],
    pull_requests: pullsAt(github, repository, sha),
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    run_started_at: attempt.startedAt,
    actor: accountShape(github, run.actor),
    triggering_actor: accountShape(github, attempt.triggeringActor),
    ...addresses(github, repository, run),
    previous_attempt_url:
      attempt.number === 1
        ? null
        : github.api(`/repos/${repository.fullName}/actions/runs/${id}/attempts/${attempt.number - 1}`),
    head_commit: await simpleCommit(github, repository, sha),
    repository: baseRepositoryShape(github, repository),
    head_repository: baseRepositoryShape(github, source),
  };
}

function addresses(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { id, suite, workflow, required }: RunRecord,
) {
  const kind = required === null ? "workflows" : "required_workflows";
  const url = github.api(`/repos/${fullName}/actions/runs/${id}`);
  return {
    url,
    html_url: github.html(`/${fullName}/actions/runs/${id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_url: github.api(`/repos/${fullName}/check-suites/${suite}`),
    workflow_url: github.api(`/repos/${fullName}/actions/${kind}/${workflow}`),
  };
}

/** A job; how it stands is what its check run says. */
export function jobShape(github: GitHub, repository: RepositoryRecord, job: JobRecord): Schema<"job"> {
  const { fullName } = repository;
  const check = checkRuns.of(repository).find(({ id }) => id === job.id);
  const run = runs.of(repository).find(({ id }) => id === job.run);
  const url = github.api(`/repos/${fullName}/actions`);
  return {
    ...{ id: job.id, node_id: nodeId("CR", job.id), name: job.name, labels: [...job.labels] },
    ...{ run_id: job.run, run_url: `${url}/runs/${job.run}`, run_attempt: job.attempt },
    head_sha: run?.sha ?? "",
    head_branch: run?.branch ?? null,
    workflow_name: run?.name ?? null,
    url: `${url}/jobs/${job.id}`,
    html_url: github.html(`/${fullName}/actions/runs/${job.run}/job/${job.id}`),
    check_run_url: github.api(`/repos/${fullName}/check-runs/${job.id}`),
    status: check?.status ?? "queued",
    conclusion: check?.conclusion ?? null,
    created_at: job.createdAt,
    started_at: check?.startedAt ?? job.createdAt,
    completed_at: check?.completedAt ?? null,
    steps: job.steps.map(({ startedAt: started_at, completedAt: completed_at, ...step }) => ({
      ...step,
      started_at,
      completed_at,
    })),
    runner_id: job.runner === null ? null : 1,
    runner_name: job.runner,
    runner_group_id: job.runner === null ? null : 1,
    runner_group_name: job.runner === null ? null : job.runnerGroup,
  };
}

/** An artifact; its digest is that of the zip file (github-facts 5.10). */
export function artifactShape(
  github: GitHub,
  repository: RepositoryRecord,
  artifact: ArtifactRecord,
): Schema<"artifact"> {
  const { id, name, size, digest, createdAt, expiresAt } = artifact;
  const url = github.api(`/repos/${repository.fullName}/actions/artifacts/${id}`);
  const run = runs.of(repository).find((one) => one.id === artifact.run);
  const made = {
    id: artifact.run,
    repository_id: repository.id,
    head_repository_id: repository.id,
    ...(run?.branch == null ? {} : { head_branch: run.branch }),
    ...(run === undefined ? {} : { head_sha: run.sha }),
  };
  return {
    ...{ id, node_id: nodeId("AR", id), name, size_in_bytes: size, digest },
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(github, artifact),
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: expiresAt,
    workflow_run: made,
  };
}

/** Whether an artifact is gone by the emulator's clock. */
export const isExpired = ({ clock }: GitHub, { expiresAt }: ArtifactRecord): boolean =>
  Date.parse(expiresAt) <= clock.now.getTime();
