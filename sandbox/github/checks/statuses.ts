import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import { baseRepositoryShape } from "../shapes/repository.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { table } from "../tables.ts";

export type StatusState = "error" | "failure" | "pending" | "success";

/** A status that somebody set on a commit. */
export interface StatusRecord {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: string;
}

export const commitStatuses = table<StatusRecord>("statuses");

/** Statuses of a commit, the newest first. */
export function statusesOn(repository: RepositoryRecord, sha: string): StatusRecord[] {
  return commitStatuses
    .of(repository)
    .filter((status) => status.sha === sha)
    .reverse();
}

/** The newest status of each context; contexts are compared without case (github-facts 7.3). */
export function currentOn(repository: RepositoryRecord, sha: string): StatusRecord[] {
  const newest = new Map<string, StatusRecord>();
  for (const status of statusesOn(repository, sha)) {
    const context = status.context.toLowerCase();
    if (!newest.has(context)) newest.set(context, status);
  }
  return [...newest.values()];
}

function stateOf(statuses: readonly StatusRecord[]): "failure" | "pending" | "success" {
  if (statuses.some(({ state }) => state === "failure" || state === "error")) return "failure";
  const isPending = statuses.length === 0 || statuses.some(({ state }) => state === "pending");
  return isPending ? "pending" : "success";
}

/** All statuses of a commit in one; a commit without any is pending. */
export function combinedStatus(
  github: GitHub,
  repository: RepositoryRecord,
  sha: string,
): Schema<"combined-commit-status"> {
  const statuses = currentOn(repository, sha);
  const commit = github.api(`/repos/${repository.fullName}/commits/${sha}`);
  return {
    state: stateOf(statuses),
    statuses: statuses.map((status) => simpleStatus(github, repository, status)),
    sha,
    total_count: statuses.length,
    repository: baseRepositoryShape(github, repository),
    commit_url: commit,
    url: `${commit}/status`,
  };
}

function simpleStatus(
  github: GitHub,
  { fullName }: RepositoryRecord,
  status: StatusRecord,
): Schema<"simple-commit-status"> {
  return {
    id: status.id,
    node_id: nodeId("SC", status.id),
    url: github.api(`/repos/${fullName}/statuses/${status.sha}`),
    avatar_url: accountShape(github, status.creator).avatar_url,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
  };
}

/** A status with who set it. */
export function statusShape(
  github: GitHub,
  repository: RepositoryRecord,
  status: StatusRecord,
): Schema<"status"> {
  return { ...simpleStatus(github, repository, status), creator: accountShape(github, status.creator) };
}
