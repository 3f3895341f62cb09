import {
  deployKeys,
  type RunnerRecord,
  runners,
  secrets,
  variables,
  webhooks,
} from "../actions/inventory.ts";
import { environmentNamed } from "../environments/records.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
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
