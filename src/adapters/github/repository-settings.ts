import * as z from "zod";
import type {
  ActionsSettings,
  DefaultPermissions,
  DeployKey,
  EnvironmentFact,
  RunnerFact,
  RunnerGroupFact,
} from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import { countedPage, plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

/** A branch policy alone holds nobody up; reviewers, a timer or an app do (facts 4.11). */
const Environment = z
  .object({
    id: z.number(),
    name: z.string(),
    protection_rules: z.array(z.object({ type: z.string() })).optional(),
  })
  .transform(({ id, name, protection_rules: rules = [] }) => ({
    id,
    environment: {
      name,
      isGuarded: rules.some(({ type }) => type !== "branch_policy"),
    } satisfies EnvironmentFact,
  }));

/** Environments of the repository. */
export async function readEnvironments(target: Target): Promise<Known<readonly EnvironmentFact[]>> {
  const found = await target.client.list("GET /repos/{owner}/{repo}/environments", repositoryOf(target), {
    page: countedPage("environments", Environment),
    identity: ({ id }) => id,
  });
  return mapped(found, ({ environment }) => environment);
}

const Key = z
  .object({ id: z.number(), title: z.string(), read_only: z.boolean() })
  .transform(({ id, title, read_only: isReadOnly }): DeployKey => ({ id, title, isReadOnly }));

export function readDeployKeys(target: Target): Promise<Known<readonly DeployKey[]>> {
  return target.client.list("GET /repos/{owner}/{repo}/keys", repositoryOf(target), {
    page: plainPage(Key),
    identity: ({ id }) => id,
  });
}

const Actions = z
  .object({
    enabled: z.boolean(),
    allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
    sha_pinning_required: z.boolean().optional(),
  })
  .transform(
    (found): ActionsSettings => ({
      isEnabled: found.enabled,
      allowed: found.allowed_actions ?? null,
      isPinningRequired: found.sha_pinning_required ?? null,
    }),
  );

export function readActionsSettings(target: Target): Promise<Known<ActionsSettings>> {
  return target.client.get("GET /repos/{owner}/{repo}/actions/permissions", repositoryOf(target), Actions);
}

const Defaults = z
  .object({
    default_workflow_permissions: z.enum(["read", "write"]),
    can_approve_pull_request_reviews: z.boolean(),
  })
  .transform(
    (found): DefaultPermissions => ({
      access: found.default_workflow_permissions,
      canApprove: found.can_approve_pull_request_reviews,
    }),
  );

export function readDefaultPermissions(target: Target): Promise<Known<DefaultPermissions>> {
  const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
  return target.client.get(route, repositoryOf(target), Defaults);
}

const Runner = z
  .object({ id: z.number(), name: z.string(), labels: z.array(z.object({ name: z.string() })) })
  .transform(({ labels, ...runner }): RunnerFact => ({ ...runner, labels: labels.map(({ name }) => name) }));
/** A list of runners, of whichever owner. */
export const runnerList = { page: countedPage("runners", Runner), identity: ({ id }: RunnerFact) => id };

export function readRepositoryRunners(target: Target): Promise<Known<readonly RunnerFact[]>> {
  return target.client.list("GET /repos/{owner}/{repo}/actions/runners", repositoryOf(target), runnerList);
}

const Owned = z.object({ owner: z.object({ type: z.string() }) });

/** Runners that an organisation keeps for its repositories; a person has none. */
export async function readOrganizationRunners(target: Target): Promise<Known<readonly RunnerFact[]>> {
  const found = await target.client.get("GET /repos/{owner}/{repo}", repositoryOf(target), Owned);
  if (found.state === "unknown") return found;
  if (found.value.owner.type === "User") return { state: "known", value: [] };
  return target.client.list("GET /orgs/{org}/actions/runners", { org: target.owner }, runnerList);
}

const Group = z
  .object({
    name: z.string(),
    restricted_to_workflows: z.boolean().default(false),
    selected_workflows: z.array(z.string()).default([]),
  })
  .transform(
    ({ name, ...group }): RunnerGroupFact => ({
      name,
      workflows: group.restricted_to_workflows ? group.selected_workflows : null,
    }),
  );

/** Groups of the organisation's runners that the repository may use; a person has none. */
export async function readRunnerGroups(target: Target): Promise<Known<readonly RunnerGroupFact[]>> {
  const found = await target.client.get("GET /repos/{owner}/{repo}", repositoryOf(target), Owned);
  if (found.state === "unknown") return found;
  if (found.value.owner.type === "User") return { state: "known", value: [] };
  const parameters = { org: target.owner, visible_to_repository: target.repo };
  return target.client.list("GET /orgs/{org}/actions/runner-groups", parameters, {
    page: countedPage("runner_groups", Group),
    identity: ({ name }) => name,
  });
}

const Secret = z.object({ name: z.string() });

/** Names of the repository's secrets; nobody ever sees a value. */
export async function readSecretNames(target: Target): Promise<Known<readonly string[]>> {
  const found = await target.client.list("GET /repos/{owner}/{repo}/actions/secrets", repositoryOf(target), {
    page: countedPage("secrets", Secret),
    identity: ({ name }) => name,
  });
  return mapped(found, ({ name }) => name);
}

function mapped<T, U>(found: Known<readonly T[]>, map: (item: T) => U): Known<readonly U[]> {
  return found.state === "known" ? { state: "known", value: found.value.map(map) } : found;
}
