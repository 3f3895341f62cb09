import { addDeployment, addStatus, deployable } from "../deployments/create.ts";
import {
  type DeploymentRecord,
  deploymentShape,
  deploymentStatusShape,
  deployments as table,
} from "../deployments/records.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";

const longestDescription = 140;

/** @throws {Refusal} 404 */
function deploymentOf(repository: RepositoryRecord, id: number): DeploymentRecord {
  const found = table.of(repository).find((deployment) => deployment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

const asks = (wanted: string | null | undefined, value: string): boolean =>
  wanted === undefined || wanted === null || wanted === "none" || wanted === value;

/** Deployments and their statuses. */
export const deployments = {
  "repos/list-deployments": ({ github, repository, query }) => {
    const { sha, ref, task, environment } = query;
    const found = table
      .of(repository)
      .filter(
        (one) =>
          asks(sha, one.sha) &&
          asks(ref, one.ref) &&
          asks(task, one.task) &&
          asks(environment, one.environment),
      );
    return { status: 200, body: found.reverse().map((one) => deploymentShape(github, repository, one)) };
  },

  "repos/create-deployment": async ({ github, repository, body, caller }) => {
    const found = await deployable(github, repository, body);
    if ("merged" in found) return { status: 202, body: { message: found.merged } };
    const deployment = addDeployment(github, repository, {
      request: body,
      sha: found.sha,
      creator: caller.login,
    });
    return { status: 201, body: deploymentShape(github, repository, deployment) };
  },

  "repos/get-deployment": ({ github, repository, path }) => ({
    status: 200,
    body: deploymentShape(github, repository, deploymentOf(repository, path.deployment_id)),
  }),

  "repos/delete-deployment": ({ repository, path }) => {
    const all = table.of(repository);
    const deployment = deploymentOf(repository, path.deployment_id);
    const isOnly = all.filter(({ environment }) => environment === deployment.environment).length === 1;
    if (!isOnly && deployment.statuses.at(-1)?.state !== "inactive") {
      throw unprocessable(
        "We cannot delete an active deployment unless it is the only deployment in a given environment.",
      );
    }
    all.splice(all.indexOf(deployment), 1);
    return { status: 204 };
  },

  "repos/list-deployment-statuses": ({ github, repository, path }) => {
    const deployment = deploymentOf(repository, path.deployment_id);
    const body = [...deployment.statuses]
      .reverse()
      .map((status) => deploymentStatusShape(github, repository, { deployment, status }));
    return { status: 200, body };
  },

  "repos/create-deployment-status": ({ github, repository, path, body, caller }) => {
    const deployment = deploymentOf(repository, path.deployment_id);
    const {
      description = "",
      environment = deployment.environment,
      auto_inactive: inactivates = true,
    } = body;
    if (description.length > longestDescription) {
      const message = `description is too long (maximum is ${longestDescription} characters)`;
      throw unprocessable("Validation Failed", [
        { resource: "DeploymentStatus", field: "description", code: "custom", message },
      ]);
    }
    const urls = {
      logUrl: body.log_url ?? body.target_url ?? "",
      environmentUrl: body.environment_url ?? "",
    };
    const status = addStatus(github, repository, {
      deployment,
      status: { state: body.state, description, environment, creator: caller.login, ...urls },
      inactivates,
    });
    return { status: 201, body: deploymentStatusShape(github, repository, { deployment, status }) };
  },

  "repos/get-deployment-status": ({ github, repository, path }) => {
    const deployment = deploymentOf(repository, path.deployment_id);
    const status = deployment.statuses.find(({ id }) => id === path.status_id);
    if (status === undefined) throw notFound();
    return { status: 200, body: deploymentStatusShape(github, repository, { deployment, status }) };
  },
} satisfies Handlers;
