import type { OrganizationRecord, RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";

/** A machine of one's own that runs jobs. */
export interface RunnerRecord {
  readonly id: number;
  readonly name: string;
  readonly os: string;
  readonly status: "online" | "offline";
  readonly isBusy: boolean;
  readonly labels: readonly string[];
}

export interface SecretRecord {
  readonly name: string;
  /** Null for those of the whole repository. */
  readonly environment: string | null;
  readonly at: string;
}

export interface VariableRecord {
  readonly name: string;
  readonly value: string;
  readonly at: string;
}

export interface DeployKeyRecord {
  readonly id: number;
  readonly title: string;
  readonly key: string;
  readonly isReadOnly: boolean;
  readonly addedBy: string;
  readonly at: string;
  readonly lastUsed: string | null;
}

export interface WebhookRecord {
  readonly id: number;
  readonly url: string;
  readonly events: readonly string[];
  readonly isActive: boolean;
  readonly at: string;
}

export const runners = table<RunnerRecord>("runners");
export const secrets = table<SecretRecord>("secrets");
export const variables = table<VariableRecord>("variables");
export const deployKeys = table<DeployKeyRecord>("deploy-keys");
export const webhooks = table<WebhookRecord>("webhooks");

const text = { type: "string" };
const texts = { type: "array", items: text };
const flag = { type: "boolean" };
const time = { type: "string", format: "date-time" };

const listOf = (properties: Record<string, object>, required: readonly string[]) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, required, properties },
});

interface RunnerSeed {
  readonly name: string;
  readonly labels?: readonly string[];
  readonly os?: string;
  readonly status?: "online" | "offline";
  readonly busy?: boolean;
}

/** `runners` below a repository or an organisation. */
export const runnersSection: Section<RepositoryRecord | OrganizationRecord> = {
  schema: listOf(
    { name: text, labels: texts, os: text, status: { enum: ["online", "offline"] }, busy: flag },
    ["name"],
  ),
  plant(github, owner, seeds: readonly RunnerSeed[]) {
    for (const { name, labels = [], os = "linux", status = "online", busy: isBusy = false } of seeds) {
      runners
        .of(owner)
        .push({ id: github.nextId(), name, os, status, isBusy, labels: ["self-hosted", ...labels] });
    }
  },
};

/** `secrets` below a repository: names. */
export const secretsSection: Section<RepositoryRecord> = {
  schema: texts,
  plant(github, repository, names: readonly string[]) {
    const at = github.clock.stamp();
    secrets.of(repository).push(...names.map((name) => ({ name, environment: null, at })));
  },
};

/** `environment_secrets` below a repository: environment to names. */
export const environmentSecretsSection: Section<RepositoryRecord> = {
  schema: { type: "object", additionalProperties: texts },
  plant(github, repository, seeds: Readonly<Record<string, readonly string[]>>) {
    const at = github.clock.stamp();
    for (const [environment, names] of Object.entries(seeds)) {
      secrets.of(repository).push(...names.map((name) => ({ name, environment, at })));
    }
  },
};

/** `variables` below a repository: name to value. */
export const variablesSection: Section<RepositoryRecord> = {
  schema: { type: "object", additionalProperties: text },
  plant(github, repository, seeds: Readonly<Record<string, string>>) {
    const at = github.clock.stamp();
    variables.of(repository).push(...Object.entries(seeds).map(([name, value]) => ({ name, value, at })));
  },
};

interface DeployKeySeed {
  readonly title: string;
  readonly key?: string;
  readonly read_only?: boolean;
  readonly added_by?: string;
  readonly created_at?: string;
  readonly last_used?: string;
}

/** `deploy_keys` below a repository. */
export const deployKeysSection: Section<RepositoryRecord> = {
  schema: listOf(
    { title: text, key: text, read_only: flag, added_by: text, created_at: time, last_used: time },
    ["title"],
  ),
  plant(github, repository, seeds: readonly DeployKeySeed[]) {
    for (const { title, key = "ssh-ed25519 AAAAemulated", read_only: isReadOnly = true, ...seed } of seeds) {
      deployKeys.of(repository).push({
        ...{ id: github.nextId(), title, key, isReadOnly },
        addedBy: seed.added_by ?? repository.owner,
        at: seed.created_at ?? github.clock.stamp(),
        lastUsed: seed.last_used ?? null,
      });
    }
  },
};

interface WebhookSeed {
  readonly url: string;
  readonly events?: readonly string[];
  readonly active?: boolean;
}

/** `webhooks` below a repository. */
export const webhooksSection: Section<RepositoryRecord> = {
  schema: listOf({ url: text, events: texts, active: flag }, ["url"]),
  plant(github, repository, seeds: readonly WebhookSeed[]) {
    for (const { url, events = ["push"], active: isActive = true } of seeds) {
      webhooks.of(repository).push({ id: github.nextId(), url, events, isActive, at: github.clock.stamp() });
    }
  },
};
