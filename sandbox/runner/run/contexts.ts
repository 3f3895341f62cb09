import type { JobIdentity, RunRequest, WorkflowFile } from "../api.ts";
import type { Data } from "../model.ts";

type DataObject = Readonly<Record<string, Data>>;

/** `github` as GitHub fills it before a job is known; ids and numbers are strings there. */
export function githubContext(request: RunRequest, workflow: string): DataObject {
  const { trigger, run, file, urls } = request;
  const [owner = ""] = trigger.repository.split("/");
  return {
    actor: trigger.actor,
    actor_id: `${trigger.actorId}`,
    api_url: urls.api,
    base_ref: trigger.baseRef,
    event: dataOf(trigger.payload),
    event_name: trigger.event,
    graphql_url: urls.graphql,
    head_ref: trigger.headRef,
    ref: trigger.ref,
    ref_name: trigger.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_protected: trigger.isRefProtected,
    ref_type: trigger.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: trigger.repository,
    repository_id: `${trigger.repositoryId}`,
    repository_owner: owner,
    repository_owner_id: `${trigger.ownerId}`,
    repositoryUrl: `${urls.server.replace(/^https?:/, "git:")}/${trigger.repository}.git`,
    retention_days: "90",
    run_attempt: `${run.attempt}`,
    run_id: `${run.id}`,
    run_number: `${run.number}`,
    secret_source: Object.keys(request.secrets).length === 0 ? "None" : "Actions",
    server_url: urls.server,
    sha: trigger.sha,
    triggering_actor: trigger.triggeringActor,
    workflow,
    workflow_ref: workflowRef(file),
    workflow_sha: file.sha,
  };
}

/** `job` apart from its status, which changes with each step. */
export function jobContext(job: JobIdentity, checkRunId: number): DataObject {
  return {
    check_run_id: checkRunId,
    container: {},
    services: {},
    workflow_file_path: job.file.path,
    workflow_ref: workflowRef(job.file),
    workflow_repository: job.file.repository,
    workflow_sha: job.file.sha,
  };
}

/** Fields of `github` that programs get as `GITHUB_*`; their names cannot be taken by `env`. */
const exported = [
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "env",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "output",
  "path",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "state",
  "step_summary",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
];

/** `GITHUB_*` and `RUNNER_*` of a step. */
export function contextVariables(github: DataObject, runner: DataObject): Record<string, string> {
  const own = exported.filter((name) => github[name] !== undefined);
  return Object.fromEntries([
    ...own.map((name) => [`GITHUB_${name.toUpperCase()}`, textOf(github[name])] as const),
    ...Object.entries(runner).map(
      ([name, value]) => [`RUNNER_${name.toUpperCase()}`, textOf(value)] as const,
    ),
  ]);
}

const textOf = (value: Data | undefined): string =>
  value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : `${value}`;

const workflowRef = (file: WorkflowFile): string => `${file.repository}/${file.path}@${file.ref}`;

/** A webhook's body as expressions see it. */
function dataOf(value: unknown): Data {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(dataOf);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, dataOf(member)]));
}
