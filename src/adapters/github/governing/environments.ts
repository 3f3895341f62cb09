import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { JsonObject } from "../../../domain/organization/json.ts";
import type { Deployers } from "../../../ports/hosted-repository.ts";
import { countedPage } from "../pages.ts";
import { repositoryOf, type Target } from "../target.ts";
import { done } from "./branches.ts";

const Environment = z.record(z.string(), z.json());
const Policy = z.object({ id: z.number(), name: z.string(), type: z.string().optional() });

/** Every environment of a repository, as GitHub tells it. */
export function readEnvironments(target: Target): Promise<Known<readonly JsonObject[]>> {
  const page = countedPage("environments", Environment);
  const identity = ({ name }: JsonObject): string => String(name);
  return target.client.list(
    "GET /repos/{owner}/{repo}/environments",
    repositoryOf(target),
    { page, identity },
    { isFresh: true },
  );
}

/** Makes or replaces an environment. */
export function defineEnvironment(target: Target, name: string, body: JsonObject): Promise<Known<null>> {
  const route = "PUT /repos/{owner}/{repo}/environments/{environment_name}";
  return target.client.write(route, { ...repositoryOf(target), environment_name: name, ...body }, done);
}

/** Which branches may deploy to an environment. */
export async function readDeployers(target: Target, name: string): Promise<Known<Deployers>> {
  const environments = await readEnvironments(target);
  if (environments.state === "unknown") return environments;
  const found = environments.value.find((environment) => environment["name"] === name);
  if (found === undefined) return { state: "known", value: { state: "no-environment" } };
  const policy = found["deployment_branch_policy"];
  if (policy == null) return { state: "known", value: { state: "all" } };
  const isByName = typeof policy === "object" && "custom_branch_policies" in policy;
  if (!isByName || policy["custom_branch_policies"] !== true)
    return { state: "known", value: { state: "protected" } };
  const named = await target.client.list(
    "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
    { ...repositoryOf(target), environment_name: name },
    { page: countedPage("branch_policies", Policy), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (named.state === "unknown") return named;
  const patterns = named.value.map(({ name: pattern, type = "branch" }) =>
    type === "branch" ? pattern : `${type} ${pattern}`,
  );
  return { state: "known", value: { state: "named", patterns } };
}

/** Lets one more branch deploy to an environment that names its branches. */
export function addDeployer(target: Target, name: string, branch: string): Promise<Known<null>> {
  const route = "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
  const parameters = { ...repositoryOf(target), environment_name: name, name: branch };
  return target.client.write(route, parameters, done);
}
