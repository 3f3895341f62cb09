import { attestationsOf } from "../attestations/records.ts";
import type { GitHub } from "../github.ts";
import type { OrganizationRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

/** Where an artifact is kept. */
export interface StorageRecord {
  readonly id: number;
  readonly name: string;
  readonly digest: string;
  readonly artifact_url: string;
  readonly registry_url: string;
  readonly repository: string;
  status: "active" | "eol" | "deleted";
  readonly created_at: string;
  updated_at: string;
}

/** Where an artifact runs now; the next deployment of the same name takes its place (github-facts 5.9). */
export interface DeploymentRecordRow {
  readonly id: number;
  readonly digest: string;
  readonly status: "deployed" | "decommissioned";
  readonly logical_environment: string;
  readonly physical_environment: string;
  readonly cluster: string;
  readonly deployment_name: string;
  readonly tags: object;
  readonly runtime_risks: NonNullable<Schema<"artifact-deployment-record">["runtime_risks"]>;
  readonly created_at: string;
  readonly updated_at: string;
  readonly attestation_id: number | null;
}

export const storageRecords = table<StorageRecord>("artifact-storage");
export const deploymentRecords = table<DeploymentRecordRow>("artifact-deployments");

/** The provenance that says where an artifact came from; without one the caller must name the repository. @throws {Refusal} 422 */
export function provenanceOf(
  github: GitHub,
  { login }: OrganizationRecord,
  { digest, repository: named }: { readonly digest: string; readonly repository: string | undefined },
): number | null {
  const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
  const [found] = all.flatMap((repository) => attestationsOf(repository, digest, "provenance"));
  if (found !== undefined) return found.id;
  if (named === undefined) {
    throw unprocessable("github_repository is required when the artifact has no provenance attestation");
  }
  if (all.every(({ name }) => name !== named))
    throw unprocessable(`github_repository '${named}' was not found`);
  return null;
}

/** What tells two deployments apart. */
export const keyOf = (
  row: Pick<
    DeploymentRecordRow,
    "logical_environment" | "physical_environment" | "cluster" | "deployment_name"
  >,
): string => [row.logical_environment, row.physical_environment, row.cluster, row.deployment_name].join("\0");
