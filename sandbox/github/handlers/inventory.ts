import {
  deployKeys,
  type RunnerRecord,
  runners,
  secrets,
  variables,
  webhooks,
} from "../actions/inventory.ts";
import { type RunnerGroupRecord, runnerGroups } from "../actions/runner-groups.ts";
import { environmentNamed } from "../environments/records.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { OrganizationRecord, RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";

const ownLabels = new Set(["self-hosted", "linux", "Linux", "X64"]);

function runnerShape({ id, name, os, status, isBusy, labels }: RunnerRecord): Schema<"runner"> {
  const shapes = labels.map((label, i) => ({
    id: id * 100 + i,
    name: label,
    type: ownLabels.has(label) ? ("read-only" as const) : ("custom" as const),
  }));
  return { id, runner_group_id: 1, name, os, status, busy: isBusy, labels: shapes, ephemeral: false };
}

function listOfRunners(rows: readonly RunnerRecord[], name: string | undefined) {
  const found = rows.filter((runner) => name === undefined || runner.name === name).map(runnerShape);
  return { total_count: found.length, runners: found };
}

/** The one that every organisation has. */
const defaultGroup: RunnerGroupRecord = {
  ...{ id: 1, name: "Default", visibility: "all", repositories: [] },
  ...{ isOpenToPublic: false, workflows: null },
};

function groupsOf(organization: OrganizationRecord, repository: RepositoryRecord | undefined) {
  const isVisible = ({ visibility, repositories, isOpenToPublic }: RunnerGroupRecord): boolean => {
    if (repository === undefined) return true;
    if (repository.visibility === "public" && !isOpenToPublic) return false;
    return visibility === "selected"
      ? repositories.includes(repository.name)
      : visibility === "all" || repository.visibility !== "public";
  };
  return [defaultGroup, ...runnerGroups.of(organization)].filter(isVisible);
}

function groupShape(api: string, { id, name, visibility, isOpenToPublic, workflows }: RunnerGroupRecord) {
  const isDefault = id === defaultGroup.id;
  return {
    ...{ id, name, visibility, default: isDefault, inherited: false },
    runners_url: `${api}/${id}/runners`,
    ...(visibility === "selected" && { selected_repositories_url: `${api}/${id}/repositories` }),
    allows_public_repositories: isOpenToPublic,
    restricted_to_workflows: workflows !== null,
    selected_workflows: [...(workflows ?? [])],
    workflow_restrictions_read_only: false,
  };
}

function listOfSecrets(repository: RepositoryRecord, environment: string | null) {
  const found = secrets
    .of(repository)
    .filter((secret) => secret.environment === environment)
    .map(({ name, at }) => ({ name, created_at: at, updated_at: at }));
  return { total_count: found.length, secrets: found };
}

const hookUrl = (github: GitHub, { fullName }: RepositoryRecord, id: number): string =>
  github.api(`/repos/${fullName}/hooks/${id}`);

/** What a repository or an organisation has: runners, names of secrets, variables, deploy keys, webhooks. */
export const inventory = {
  "actions/list-self-hosted-runners-for-repo": ({ repository, query }) => ({
    status: 200,
    body: listOfRunners(runners.of(repository), query.name),
  }),

  "actions/list-self-hosted-runners-for-org": ({ github, path, query }) => ({
    status: 200,
    body: listOfRunners(runners.of(github.organization(path.org)), query.name),
  }),

  "actions/list-self-hosted-runner-groups-for-org": ({ github, path, query }) => {
    const organization = github.organization(path.org);
    const { visible_to_repository: name } = query;
    const repository = name === undefined ? undefined : github.repository(`${path.org}/${name}`);
    const api = github.api(`/orgs/${path.org}/actions/runner-groups`);
    const groups = groupsOf(organization, repository).map((group) => groupShape(api, group));
    return { status: 200, body: { total_count: groups.length, runner_groups: groups } };
  },

  "actions/list-repo-secrets": ({ repository }) => ({ status: 200, body: listOfSecrets(repository, null) }),

  "actions/list-environment-secrets": ({ repository, path }) => ({
    status: 200,
    body: listOfSecrets(repository, environmentNamed(repository, path.environment_name).name),
  }),

  "actions/list-repo-variables": ({ repository }) => {
    const found = variables
      .of(repository)
      .map(({ name, value, at }) => ({ name, value, created_at: at, updated_at: at }));
    return { status: 200, body: { total_count: found.length, variables: found } };
  },

  "repos/list-deploy-keys": ({ github, repository }) => ({
    status: 200,
    body: deployKeys.of(repository).map(({ id, title, key, isReadOnly, addedBy, at, lastUsed }) => ({
      id,
      title,
      key,
      url: github.api(`/repos/${repository.fullName}/keys/${id}`),
      verified: true,
      created_at: at,
      read_only: isReadOnly,
      added_by: addedBy,
      last_used: lastUsed,
      enabled: true,
    })),
  }),

  "repos/list-webhooks": ({ github, repository }) => ({
    status: 200,
    body: webhooks.of(repository).map(({ id, url, events, isActive, at }) => ({
      type: "Repository",
      id,
      name: "web",
      active: isActive,
      events: [...events],
      // The secret is never shown.
      config: { url, content_type: "json", insecure_ssl: "0", secret: "********" },
      created_at: at,
      updated_at: at,
      url: hookUrl(github, repository, id),
      test_url: `${hookUrl(github, repository, id)}/test`,
      ping_url: `${hookUrl(github, repository, id)}/pings`,
      deliveries_url: `${hookUrl(github, repository, id)}/deliveries`,
      last_response: { code: null, status: "unused", message: null },
    })),
  }),
} satisfies Handlers;
