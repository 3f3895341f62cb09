import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { writtenByApp } from "../shapes/app.ts";
import { nodeId } from "../shapes/node-id.ts";
import { anyObject, type Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { table } from "../tables.ts";

/** A deployment; its payload cannot be changed (github-facts 5.6). */
export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: object | string;
  readonly environment: string;
  readonly description: string | null;
  readonly creator: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly isTransient: boolean;
  readonly isProduction: boolean;
  readonly statuses: DeploymentStatusRecord[];
}

type DeploymentState = Schema<"deployment-status">["state"];

export interface DeploymentStatusRecord {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly creator: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly at: string;
}

/** Deployments of a repository, in the order of time. */
export const deployments = table<DeploymentRecord>("deployments");

/** A deployment without who made it, as it stands on a check run. */
export function deploymentSimpleShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  deployment: DeploymentRecord,
): Schema<"deployment-simple"> {
  const { id } = deployment;
  const url = github.api(`/repos/${fullName}/deployments/${id}`);
  return {
    id,
    node_id: nodeId("DE", id),
    url,
    statuses_url: `${url}/statuses`,
    repository_url: github.api(`/repos/${fullName}`),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: writtenByApp(github, deployment.creator),
  };
}

/** A deployment. */
export function deploymentShape(
  github: GitHub,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
): Schema<"deployment"> {
  const { payload, sha, ref } = deployment;
  return {
    ...deploymentSimpleShape(github, repository, deployment),
    sha,
    ref,
    payload: typeof payload === "string" ? payload : anyObject(payload),
    creator: accountShape(github, deployment.creator),
  };
}

/** One status of a deployment. */
export function deploymentStatusShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { deployment, status }: { readonly deployment: DeploymentRecord; readonly status: DeploymentStatusRecord },
): Schema<"deployment-status"> {
  const url = github.api(`/repos/${fullName}/deployments/${deployment.id}`);
  return {
    id: status.id,
    node_id: nodeId("DES", status.id),
    url: `${url}/statuses/${status.id}`,
    deployment_url: url,
    repository_url: github.api(`/repos/${fullName}`),
    state: status.state,
    description: status.description,
    environment: status.environment,
    // GitHub answers empty texts where none was given, which its own description forbids.
    ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
    ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
    target_url: status.logUrl || github.html(`/${fullName}/deployments`),
    creator: accountShape(github, status.creator),
    created_at: status.at,
    updated_at: status.at,
    performed_via_github_app: writtenByApp(github, status.creator),
  };
}
