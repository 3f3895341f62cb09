import { ensureEnvironment } from "../environments/records.ts";
import { seededCommit } from "../git/resolve.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { type DeploymentRecord, deployments } from "./records.ts";

interface DeploymentSeed {
  readonly environment?: string;
  readonly ref?: string;
  readonly task?: string;
  readonly payload?: object | string;
  readonly description?: string;
  readonly creator?: string;
  readonly created_at?: string;
  readonly production_environment?: boolean;
  readonly transient_environment?: boolean;
  /** In the order of time. */
  readonly statuses?: readonly StatusSeed[];
}

interface StatusSeed {
  readonly state: DeploymentRecord["statuses"][number]["state"];
  readonly description?: string;
  readonly created_at?: string;
  readonly creator?: string;
  readonly log_url?: string;
  readonly environment_url?: string;
}

const text = { type: "string" };
const time = { type: "string", format: "date-time" };
const flag = { type: "boolean" };
const states = ["error", "failure", "inactive", "pending", "success", "queued", "in_progress"];

/** `deployments` below a repository. */
export const deploymentsSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        environment: text,
        ref: text,
        task: text,
        payload: { type: ["object", "string"] },
        description: text,
        creator: text,
        created_at: time,
        production_environment: flag,
        transient_environment: flag,
        statuses: {
          type: "array",
          items: {
            type: "object",
            required: ["state"],
            additionalProperties: false,
            properties: {
              state: { enum: states },
              description: text,
              created_at: time,
              creator: text,
              log_url: text,
              environment_url: text,
            },
          },
        },
      },
    },
  },
  async plant(github, repository, seeds: readonly DeploymentSeed[]) {
    for (const seed of seeds) {
      const {
        environment = "production",
        creator = "github-actions[bot]",
        ref = repository.defaultBranch,
      } = seed;
      const at = seed.created_at ?? github.clock.stamp();
      ensureEnvironment(github, repository, environment);
      const statuses = (seed.statuses ?? []).map((status) => ({
        id: github.nextId(),
        state: status.state,
        description: status.description ?? "",
        environment,
        creator: status.creator ?? creator,
        logUrl: status.log_url ?? "",
        environmentUrl: status.environment_url ?? "",
        at: status.created_at ?? at,
      }));
      deployments.of(repository).push({
        id: github.nextId(),
        sha: await seededCommit(github, repository, ref),
        ref,
        task: seed.task ?? "deploy",
        payload: seed.payload ?? {},
        environment,
        description: seed.description ?? null,
        creator,
        createdAt: at,
        updatedAt: statuses.at(-1)?.at ?? at,
        isTransient: seed.transient_environment ?? false,
        isProduction: seed.production_environment ?? environment === "production",
        statuses,
      });
    }
  },
};
